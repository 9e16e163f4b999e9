import type { ContractDocument, PartiesFact, SentenceFact, Side, Statement, ProvisionMatch } from "@clauselint/core";
import { sideEndingAt, sideOfStatement, sideOfSubject } from "../side-of-statement.js";
import { words } from "../words.js";
import { coreMatter } from "./core-matter.js";
import { IN_AN_EVENT } from "./core-matters.js";
import { excludes } from "./excluded.js";
import { keepsOwn } from "./kept-own.js";
import { saidToKeep } from "./said-to-keep.js";
import { deniesHeading, fromHeading, tasksOf } from "./under-heading.js";
import { DECIDES, FUNCTION, HANDED_OVER, KEEPS, NO_FUNCTION, SUPPLIES } from "./function-words.js";

const COOPERATES = words(
  "\\b(?:co-?operates?|assists?|provides? (?:reasonable |timely |prompt )?(?:access|assistance|information|cooperation)|respond|make available|obligations|directs?|instructs?)\\b",
);

/** What the customer only wishes for binds it to nothing. */
const WISHES = words("\\b(?:desires?|wishes|wants?|seeks?) (?:to|that|for)\\b");

/** Whoever has, gets or is given something supplies nothing. */
const GETS = /^(?:have|be|receive|own|enjoy|get)\b/;

/** What happens when a party fails to do its part does not say which part that is. */
const FAILS = /\bfails?\s+to\b[^;,.]{1,120}?\b(?:functions?|responsibilit\w+|duties|obligations|tasks)\b/i;

/** A heading is not longer than this. */
const SHORT = 60;

const ASSURES = /^.{0,160}?\b(?:represents?(?=,|\s+(?:and|or|that|to)\b)|warrants?|indemnif\w+|indemnity)\b/is;

/** What a sentence keeps with the customer, takes out of the services or hands over; `null` where it says none of that. */
export function readRetained(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ProvisionMatch | null {
  const { reading, statements } = sentence;
  if (ASSURES.test(reading) || FAILS.test(reading)) return null;
  if (housekeepsOnly(sentence, parties, false)) return null;
  const core = coreMatter(sentence, document, parties);
  if (core !== null) return core;
  const heading = headingOf(sentence, document);
  const own = heading === reading.trim() || deniesHeading(reading, parties);
  const headed = own ? null : (fromHeading(heading) ?? tasksOf(heading, reading, parties));
  const named = statements.length > 0 ? [] : [sideOfSubject(sentence, parties)].filter((side) => side !== null);
  const acting = [...actors(statements, parties), ...named];
  if (acting.includes("provider") && HANDED_OVER.test(reading))
    return { favours: "provider", facts: { handedOver: true } };
  const provider = acting.includes("provider");
  if (headed !== null && housekeepsOnly(sentence, parties, true)) return null;
  if (headed !== null && !provider && FUNCTION.test(reading)) return headed;
  const keeper = saidToKeep(sentence, acting, parties);
  if (keeper !== "provider" && keeper !== null && FUNCTION.test(reading) && !NO_FUNCTION.test(reading)) {
    const fact = keeper === "both" ? "shared" : IN_AN_EVENT.test(reading) ? "supplies" : "function";
    return { favours: "customer", facts: { [fact]: true } };
  }
  if (keepsOwn(reading, parties)) return { favours: "customer", facts: { function: true } };
  if (excludes(sentence, acting, parties)) {
    return { favours: "customer", facts: { excluded: true } };
  }
  if (DECIDES.test(reading) && (acting.includes("customer") || consentOf(reading, parties) === "customer")) {
    return { favours: "customer", facts: { decision: true } };
  }
  if (provider || !acting.includes("customer")) return null;
  if (supplies(sentence, parties)) return { favours: "customer", facts: { supplies: true } };
  return COOPERATES.test(reading) && !WISHES.test(reading)
    ? { favours: "customer", facts: { cooperates: true } }
    : null;
}

/** Care that every customer takes, and what it must not do: no function stays with it by that. */
const HOUSEKEEPING =
  /^(?:(?:keep|safeguard|protect)\b.{1,20}\b(?:passwords?|credentials|user ?names)|keep\b.{1,30}\blists?\b|back up\b.{1,30}\b(?:data|files|records)\b|notify|inform|tell|pay\b|insure|(?:carry|take out|have)\b.{1,40}\binsurance|take part|attend|comply)/i;

/** "… and remains responsible for", "… and keep … in its own hands": more than care stands behind it. */
const KEEPS_BESIDES = words(
  `\\band (?:\\w+ ){0,2}?(?:${KEEPS}|(?:keeps?|retains?) [^;.]{1,120}? (?:in|under) its own\\b)`,
);

/** Words behind these say which things are meant, not what is done. */
const RELATIVE = /\S\s+(?:that|which)\s+(?:it|they)$/i;

/** Whether all that a sentence says anybody does is the customer's housekeeping; below a heading so is what it must not do. */
function housekeepsOnly({ statements }: SentenceFact, parties: PartiesFact, headed: boolean): boolean {
  const isHousekeeping = (one: Statement, at: number): boolean => {
    if (RELATIVE.test(one.actor ?? "")) return true;
    // "back up any data that it cannot lose": what is done stands where an actor of the words behind it is looked for
    const done = one.action === "" ? (statements[at + 1]?.actor ?? "") : one.action;
    return (
      sideOfStatement(one, parties) === "customer" &&
      (one.negated ? headed : HOUSEKEEPING.test(done) && !KEEPS_BESIDES.test(done))
    );
  };
  return statements.length > 0 && statements.every(isHousekeeping);
}

/** Whether the customer has to bring something along. */
function supplies({ reading, statements }: SentenceFact, parties: PartiesFact): boolean {
  const supplying = statements.some(
    (one) =>
      sideOfStatement(one, parties) === "customer" && one.modality === "duty" && !one.negated && !GETS.test(one.action),
  );
  return supplying && SUPPLIES.test(reading) && !IN_AN_EVENT.test(reading);
}

/** The heading right above, or the short line that a list hangs on. */
function headingOf({ sentence, leadIn }: SentenceFact, document: ContractDocument): string {
  const lead = leadIn?.reading ?? "";
  const heading = document.headingPath(sentence.start).at(-1) ?? "";
  return lead !== "" && lead.length < SHORT && !/[.!?]$/.test(lead) ? lead : heading;
}

function actors(statements: readonly Statement[], parties: PartiesFact): readonly Side[] {
  return statements
    .filter(
      ({ modality }) =>
        modality === "duty" ||
        modality === "right" ||
        modality === "retention" ||
        modality === "prohibition" ||
        modality === "no-duty" ||
        modality === "none",
    )
    .flatMap((one) => sideOfStatement(one, parties) ?? []);
}

/** Whose consent is needed. */
function consentOf(reading: string, parties: PartiesFact): Side | null {
  const match = /\b(?:consent|approval|authority|direction)\b/i.exec(reading);
  if (match === null) return null;
  const of = /^\w+\s+(?:of|from|by)\s+/i.exec(reading.slice(match.index));
  const behind = of === null ? null : parties.sideOf(reading.slice(match.index + of[0].length));
  return behind ?? sideEndingAt(reading, match.index, parties);
}
