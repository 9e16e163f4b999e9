import {
  defineProvision,
  type ContractDocument,
  type Facts,
  type ProvisionMatch,
  type SentenceFact,
} from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import {
  ARE_SERVICES,
  ASKS,
  BY_CONSENT,
  CHANGED_BY,
  CHANGES,
  CHARGED_WITH,
  CONSISTS,
  ELSEWHERE,
  IN_ANY_SENSE,
  IN_GENERAL,
  IN_ONE_CASE,
  LABELLED,
  LIST_HEADING,
  NOT_ITEM,
  NOT_OWED,
  NOT_SCOPE_HEADING,
  NUMBERED,
  ON_REQUEST,
  OUT_OF_SCOPE,
  PERFORMS,
  PERFORMS_ALSO,
  PERFORMS_NOW,
  PROMISES,
  SCOPE_HEADING,
  SERVICE_WORDS,
} from "./scope-words.js";
import { rewritesScope } from "./rewritten-scope.js";
import { sideOfActor } from "./side-of-actor.js";
import { perParties } from "./per-parties.js";
import { sideOfStatement, sideOfSubject, sideOfWords } from "./side-of-statement.js";
import { words } from "./words.js";

/** As many words as say something. */
const DETAILED = 14;
/** So many tasks in one sentence describe what is bought. */
const SEVERAL = 3;
/** Several tasks in a row are particular, whatever the first of them is done with. */
const LISTS = /^(?:[^,;.]{3,70},\s){2,}[^,;.]{0,40}\b(?:and|or)\s/;
const ITEM = words("^\\W*(?:\\(?\\w{1,3}[.)] ?)?\\w+(?: \\S+){2,}");

export const scopeItem = defineProvision({
  type: "scope-item",
  description: "What the provider does or delivers, in particular or in general.",
  anchors: [" "],
  patterns: [words("\\S+ \\S+")],
  refine({ sentence, document, facts }) {
    const { reading } = sentence;
    if (NOT_OWED.test(reading)) return { favours: "provider", facts: { denied: true } };
    const actor = provides(sentence, facts);
    if (changes(reading, actor, facts) && !BY_CONSENT.test(reading))
      return { favours: "provider", facts: { changes: true } };
    if (ELSEWHERE.test(reading)) return { favours: "both", facts: { elsewhere: true } };
    if (OUT_OF_SCOPE.test(reading)) return { favours: "both", facts: { outOfScope: true } };
    if (
      ON_REQUEST.test(reading) &&
      /\b(?:services?|assistance|help|duties|hours|anything|whatever)\b/i.test(reading) &&
      actor
    )
      return { favours: "customer", facts: { onRequest: true } };
    const kind = particular(sentence, document, facts);
    if (kind === null) return null;
    return { favours: "customer", facts: { [kind]: true, ...marksOf(sentence, document) } };
  },
  examples: {
    yes: [
      "The Services are those described in Supplier's catalogue, as Supplier may amend it from time to time.",
      "Supplier may add, alter or drop features whenever it thinks fit, and tells Customer where that is practical.",
      "Supplier shall process the claims of Customer's policyholders.",
      "The Services consist of the operation of the network and the administration of its servers.",
      "Supplier shall provide consulting services as requested by Customer.",
      "Supplier may change the Services at any time.",
      "Supplier may withdraw any feature of the Service at any time and without liability.",
      "The training of carriers is out of scope.",
    ],
    no: [
      "If the services do not conform to the order, Customer may require the Supplier to perform the services again.",
      "Supplier shall perform the Services.",
      "Terms of the project: 12 weeks from 8 February 2026.",
      "Demonstration Software means copies of the software that contain sample data.",
      "Supplier represents and warrants that it will operate the network and administer the servers of Customer with skill.",
      "Supplier shall provide Customer with at least forty-five days written notice of any increase of the fees.",
      "Supplier may withdraw personnel who render the Services.",
      "If a law so requires, Supplier may change the Services.",
      "Supplier may change the service fees once a year.",
      "Supplier may modify the service levels with the consent of Customer.",
      "Supplier may replace a feature to comply with a new regulation.",
      "Supplier shall maintain insurance.",
      "Customer shall provide access to its premises.",
      "This Agreement is governed by the laws of Malta.",
    ],
  },
});

/** How well it speaks for the scope: below a heading for it, in the words for it, or no more than the meaning of a word. */
function marksOf({ reading, sentence }: SentenceFact, document: ContractDocument): ProvisionMatch["facts"] {
  return {
    ...(CONSISTS.test(reading) ? { defines: true } : {}),
    ...(isBelowScope(document, sentence.start) ? { headed: true } : {}),
    ...(SERVICE_WORDS.test(reading) ? { general: true } : {}),
  };
}

/** Whether the provider alone changes what it does. */
function changes(reading: string, actor: boolean, { parties }: Facts): boolean {
  if (IN_ONE_CASE.test(reading)) return false;
  if (rewritesScope(reading, parties)) return true;
  if (actor && CHANGES.test(reading)) return true;
  const changed = CHANGED_BY.exec(reading);
  return changed !== null && sideOfWords(reading.slice(changed.index + changed[0].length), parties) === "provider";
}

function isBelowScope(document: ContractDocument, offset: number): boolean {
  const headings = document.headingPath(offset);
  return (
    headings.some((title) => SCOPE_HEADING.test(title)) && !headings.some((title) => NOT_SCOPE_HEADING.test(title))
  );
}

function provides(sentence: SentenceFact, { parties }: Facts): boolean {
  const sides = sentence.statements.map((one) => sideOfStatement(one, parties) ?? sideOfActor(one, parties));
  return sides.includes("provider") || sideOfSubject(sentence, parties) === "provider";
}

type Kind = "detailed" | "brief";

/** How much a sentence says of what is bought; `null` where that is nothing. */
function particular(sentence: SentenceFact, document: ContractDocument, facts: Facts): Kind | null {
  const { reading } = sentence;
  if (PROMISES.test(reading)) return null;
  const kind = done(sentence, facts) ?? told(sentence, facts);
  // words under which anything may be meant are no description, however many they are
  if (kind !== null) return IN_ANY_SENSE.test(reading) && !LISTS.test(reading) ? "brief" : kind;
  if (!isListed(sentence, document)) return null;
  return LABELLED.test(reading) && LISTS.test(reading.replaceAll(";", ",")) ? "detailed" : "brief";
}

/** What the provider does, in its own sentence. */
function done({ reading, statements }: SentenceFact, { parties }: Facts): Kind | null {
  const doing = statements
    .filter((one) => one.modality === "duty" && !one.negated)
    .filter((one) => (sideOfStatement(one, parties) ?? sideOfActor(one, parties)) === "provider");
  const tasks = doing.filter(({ action }) => PERFORMS.test(action) && (!IN_GENERAL.test(action) || LISTS.test(action)));
  if (tasks.length >= SEVERAL) return "detailed";
  const acting = tasks[0] ?? doing.find(({ action }) => LISTS.test(action) && PERFORMS_ALSO.test(action));
  if (acting !== undefined) return sizeOf(reading.slice(acting.start));
  const now = statements.length > 0 ? null : partyDoes(parties, "provider", PERFORMS_NOW).exec(reading);
  return now !== null && !IN_GENERAL.test(actionIn(reading, now)) ? sizeOf(reading.slice(now.index)) : null;
}

const chargedWith = perParties((names) => words(CHARGED_WITH.replaceAll("NAMES", names)));

/** What is asked of the provider, or said to be the services. */
function told({ reading, statements }: SentenceFact, { parties }: Facts): Kind | null {
  const asked = partyDoes(parties, "customer", ASKS).exec(reading) ?? chargedWith(parties, "provider").exec(reading);
  if (asked !== null) return sizeOf(reading.slice(asked.index));
  if (ARE_SERVICES.test(reading)) return sizeOf(reading.replaceAll(";", ","));
  const consists = CONSISTS.exec(reading);
  return consists !== null && statements.every(({ side }) => side !== "customer")
    ? sizeOf(reading.slice(consists.index))
    : null;
}

/** An item of a list below a heading for what is bought. */
function isListed({ reading, statements, sentence }: SentenceFact, document: ContractDocument): boolean {
  if (statements.length > 0 || NOT_ITEM.test(reading) || !isBelowScope(document, sentence.start)) return false;
  if (LABELLED.test(reading)) return true;
  if (!/[.:]$/.test(reading.trim())) return ITEM.test(reading);
  return LIST_HEADING.test(document.headingPath(sentence.start).at(-1) ?? "") && NUMBERED.test(reading);
}

function actionIn(reading: string, match: RegExpExecArray): string {
  const verb = /\S+$/.exec(match[0])?.index ?? 0;
  return reading.slice(match.index + verb);
}

function sizeOf(action: string): Kind {
  if (action.split(";").length >= SEVERAL) return "detailed";
  const [said = ""] = action.split(/[.;]/);
  return said.trim().split(/\s+/).length >= DETAILED ? "detailed" : "brief";
}
