import { anyCase } from "@clauselint/core";
import type { PartiesFact, SentenceFact, Side } from "@clauselint/core";
import { NOTIFIED, NOTIFY } from "./incident-words.js";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { sideEndingAt } from "./side-of-statement.js";
import { DUTY, RIGHT, words } from "./words.js";

const MUST_TELL = words(`\\b(?:${DUTY}|should)\\b(?! not\\b)[^.;]{0,240}?\\b${NOTIFY}\\b`);

/** An item of a list far behind the duty that it belongs to: "shall (i) keep …; (vi) promptly notify". */
const ITEM_TELLS = words(`(?:\\((?:[ivx]{1,4}|[a-h]|\\d{1,2})\\)|[,;] and) (?:\\w+ly )?${NOTIFY}\\b`);
const BINDS = words(`\\b(?:${DUTY})\\b(?! not\\b)`);

const IS_TOLD = words(
  `\\b(?:(?:shall|will|must|should|to)(?: (?!not\\b)\\w+)? be|shall|will|must|(?:is|are)(?: to)?) (?:\\w+ly )?${NOTIFIED}\\b`,
);

/** Matters, rather than people, are reported. */
const MATTER_IS_TOLD =
  /\b(?:reported|escalated|communicated|attention|known|flagged|raised with|intimated|disclosed.*)$/i;

/** A line of a list of tasks: "Report security incidents to the project officer". */
const TASK = words(`(?:^|:)\\W*(?:immediately |promptly )?${NOTIFY}\\b`);

/** "It notifies Customer …": who is told is not who tells. */
const IT_TELLS = words(`^\\W*(?:[\\d.]+ )?(?:it|they) (?:\\w+ly |also )?${NOTIFY}\\b`);

const MAY_TELL = words(`\\b${RIGHT}\\b[^.;]{0,60}?\\b${NOTIFY}\\b`);

const NEED_NOT_TELL = words(
  `\\b(?:(?:not|neither)(?: be)? (?:required|obligated|obliged|responsible)|no (?:obligation|duty)|need not|(?:does|do) not (?:have|need) to|(?:shall|will|must) not)\\b[^.;]{0,40}?\\b(?:${NOTIFY}|disclose)\\b`,
);

/** The customer is not to hear of it: "waives any right to be told", "will not be notified". */
const NOT_TOLD = words(
  `\\b(?:waives?|forgoes?|gives? up|no (?:right|claim|entitlement)|not (?:be )?entitled|(?:shall|will|need) not be)\\b[^.;]{0,60}?\\b(?:${NOTIFIED}|notice|notification)\\b`,
);

/** A notice that somebody owes: "Supplier's notification of an incident must be received within 12 hours". */
const NOTICE_OWED = words(
  "\\b(?:notice|notification|report|alert|warning)s?\\b[^.;]{0,160}?\\b(?:must|shall|will|(?:is|are|has|have) to|is|are) (?:be )?(?:received|given|made|sent|lodged|submitted|issued|provided|delivered|owed|due|reach|arrive|follow)\\b",
);

const NOTHING_OBLIGES = words("\\bnothing\\b[^.;]{0,80}\\b(?:obliges|requires|obligates|commits)\\b");

/** Who is told is whose data it is: "shall notify the Bank of any loss of the Bank's records". */
const OWNER_IS_TOLD = /\b(?:notify|inform|advise|alert|tell)\s+(?:the\s+)?([A-Z]\w*)\b[^.]{1,400}\b\1['’]s\b/;

/** "Security events: notice by phone within one hour": a duty without a verb. */
const NOTED = words(
  "^[^.:]{1,80}: ?[^.:]{0,60}?\\b(?:notice|notification|report|alert|call)\\b[^.;:]{0,40}?\\b(?:within|inside|in under|no later than)\\b[^.;:]{0,30}?\\b(?:minutes?|hours?|days?)\\b",
);

/** How strongly the words bind somebody to tell. */
export type Telling = "must" | "may" | "need not";

/** The words that say whether somebody is told, and where they stand; the side that is told where the words themselves say so. */
interface Told {
  readonly telling: Telling;
  readonly at: number;
  readonly told: boolean;
  readonly by?: "customer" | "provider";
}

/** Whether somebody is to be told; `null` where the words do not speak of that. */
export function tellingIn(reading: string, parties: PartiesFact): Told | null {
  const nothing = NOTHING_OBLIGES.exec(reading);
  if (nothing !== null) return { telling: "need not", at: nothing.index + nothing[0].length, told: false };
  const untold = NOT_TOLD.exec(reading);
  if (untold !== null) return { telling: "need not", at: untold.index, told: true };
  const must = MUST_TELL.exec(reading) ?? TASK.exec(reading);
  if (must !== null) return { telling: "must", at: must.index, told: false };
  for (const by of ["provider", "customer"] as const) {
    const tells = partyDoes(parties, by, `(?:to )?${NOTIFY}\\b`).exec(reading);
    if (tells !== null) return { telling: "must", at: tells.index, told: false, by };
  }
  const it = IT_TELLS.exec(reading);
  if (it !== null) return { telling: "must", at: 0, told: false };
  const item = ITEM_TELLS.exec(reading);
  if (item !== null && BINDS.test(reading.slice(0, item.index)))
    return { telling: "must", at: item.index, told: false };
  const told = IS_TOLD.exec(reading);
  if (told !== null) return { telling: "must", at: told.index, told: !MATTER_IS_TOLD.test(told[0]) };
  const noted = NOTED.exec(reading) ?? NOTICE_OWED.exec(reading);
  if (noted !== null) return { telling: "must", at: noted.index, told: false };
  const may = MAY_TELL.exec(reading);
  if (may !== null) return { telling: "may", at: may.index, told: false };
  const not = NEED_NOT_TELL.exec(reading);
  return not === null ? null : { telling: "need not", at: not.index, told: false };
}

const TO_WHOM = "to|notify|inform|alert|tell|warn|advise|give|provide|send|ring|phone|call|e-?mail|contact|with";

/** "… by Supplier", "… to Customer", "notify Customer": the side that is told, as the words behind the verb name it. */
function addresseeIn(behind: string, parties: PartiesFact): "customer" | "provider" | null {
  const named = (side: "customer" | "provider", word: string): boolean =>
    anyCase(String.raw`^[^.;]{0,120}?\b(?:${word})\s+(?:the\s+)?${parties.pattern(side)}`).test(behind);
  if (named("provider", "by")) return "customer";
  if (named("customer", "by")) return "provider";
  if (named("customer", TO_WHOM)) return "customer";
  return named("provider", TO_WHOM) ? "provider" : null;
}

/** The side that is told. */
export function toldSide({ reading, statements }: SentenceFact, { at, told, by }: Told, parties: PartiesFact): Side {
  if (by !== undefined) return by === "provider" ? "customer" : "provider";
  const statement = statements.findLast((one) => one.start <= at && at < one.end) ?? statements[0];
  const side = statement === undefined ? null : sideOfActor(statement, parties);
  if (side === "both") return "both";
  const subject = told ? sideEndingAt(reading, at, parties) : null;
  if (subject === "customer" || subject === "provider") return subject;
  const named = told ? null : addresseeIn(reading.slice(at), parties);
  if (named !== null && (side === null || side === "unknown")) return named;
  if (!told && MATTER_IS_TOLD.test(IS_TOLD.exec(reading)?.[0] ?? "")) return named ?? "customer";
  if (side === "customer") return told ? "customer" : "provider";
  if (side === "provider") return told ? "provider" : "customer";
  return (statement?.actor ?? null) === null || OWNER_IS_TOLD.test(reading) ? "customer" : "unknown";
}
