import { matchesOf, type PartiesFact, type ProvisionMatch } from "@clauselint/core";
import { sideEndingAt, sideOfWords } from "../side-of-statement.js";
import { partyDoes } from "../party-does.js";
import { words } from "../words.js";
import { CORE_MATTER, EACH_KEEPS_IT } from "./core-matters.js";

/** Headings above lists of what is not done. */
export const NOT_DONE = words(
  "\\b(?:(?:out of|not in) scope|not included|exclusions?|excluded (?:services|functions|tasks)|not (?:be )?(?:required|responsible)|tasks not required|outside (?:the )?scope)\\b",
);
/** Headings above lists of what stays with the customer. */
export const STAYS = words(
  "\\b(?:retained (?:functions?|services?|organi[sz]ation|responsibilities|systems)|reserved (?:functions?|matters)|(?:customer|client|buyer|authority|agency|government)(?:['’]s)? (?:responsibilities|decisions|retained \\w+)|functions retained|(?:retained|reserved|kept) (?:by|to|for) (?:the )?(?:customer|client|buyer|authority|company))\\b",
);

/** A heading over what a side does; its name stands in front or behind. */
const TASKS_OF = words("\\b(?:tasks|responsibilities|duties|functions|decisions|competences?|powers)\\b");
const OF = /^\s+(?:that\s+)?(?:\w+\s+)?(?:of|for|by|with|to)\s+/i;

/** What the heading says stays, the words under it may give away again: "Customer does not keep …". */
const DENIED = "(?:(?:is|are|shall|will|may|must|does|do|has|have) (?:not|no)|keeps? (?:none|no))\\b";

/** What the heading right above says of everything under it. */
export function fromHeading(heading: string): ProvisionMatch | null {
  if (NOT_DONE.test(heading)) return { favours: "customer", facts: { excluded: true } };
  return STAYS.test(heading) ? { favours: "customer", facts: { function: true } } : null;
}

/** Whether the words themselves speak against what the heading says of them. */
export function deniesHeading(reading: string, parties: PartiesFact): boolean {
  return partyDoes(parties, "customer", DENIED).test(reading) || keptByProvider(reading, parties);
}

function keptByProvider(reading: string, parties: PartiesFact): boolean {
  const verbs = matchesOf(EACH_KEEPS_IT, reading);
  return verbs.some(({ index }) => sideEndingAt(reading, index, parties) === "provider");
}

/** "Tasks of the Client", "Acme's decisions": the list under it is the customer's where it names what a business decides. */
export function tasksOf(heading: string, reading: string, parties: PartiesFact): ProvisionMatch | null {
  const match = TASKS_OF.exec(heading);
  if (match === null || !CORE_MATTER.test(reading)) return null;
  const behind = sideOfWords(heading.slice(match.index + match[0].length).replace(OF, ""), parties);
  const last = /^\W*$/.test(heading.slice(match.index + match[0].length));
  const side = behind ?? (last ? sideEndingAt(heading, match.index, parties) : null);
  return side === "customer" ? { favours: "customer", facts: { function: true } } : null;
}
