import type { ContractDocument, Evidence, Facts } from "@clauselint/core";
import { UNLESS_AGREED } from "../provisions/security-exclusion-words.js";
import { securityClassesIn } from "../provisions/security-words.js";
import { SAFEGUARDS } from "../provisions/system-access.js";
import { words } from "../provisions/words.js";
import { sentencesIn } from "../support/sentences-in.js";
import { weightOf } from "../support/weight-of.js";

/** What a provider has to be kept out of. */
export const KEPT_OUT_OF = ["production", "secrets", "admin"] as const;
type KeptOutOf = (typeof KEPT_OUT_OF)[number];

/** Words that keep the provider out of something. */
export interface KeptOut {
  readonly evidence: readonly Evidence[];
  readonly of: readonly KeptOutOf[];
  /** Firm, or with exceptions that name at least two of who, when, how long and who sees it, or until something else is allowed. */
  readonly hold: "firm" | "guarded" | "loose";
}

/** Classes of the lexicon, by what they belong to. */
const CLASSES: Readonly<Record<KeptOutOf, readonly string[]>> = {
  production: ["production", "release", "personal-data", "payment"],
  secrets: ["keys", "secrets"],
  admin: ["access-administration", "identity"],
};
const ENTRY = words(
  "\\b(?:access\\w*|enter|log\\s?-?(?:in|on)(?:to)?|hold|held|receive|possess|see|reach|touch|handle|have|operate|given|opened|disclosed|released|issued|available)\\b",
);
const REFUSAL = words(
  "\\b(?:not|no|never|nor|neither|exclu\\w+|prohibit\\w*|forbidden|only|alone|exclusively|solely)\\b",
);

/** Every passage that keeps the provider out, rather than free of work. */
export function keptOut(document: ContractDocument, facts: Facts): readonly KeptOut[] {
  const excluded = facts
    .provisions("security-exclusion")
    .filter((one) => one.facts["kept"] === true || one.facts["conditional"] === true);
  const known = new Set(excluded.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const others = facts
    .provisions("system-access")
    .filter((one) => one.facts["barred"] === true && one.evidence.every(({ start }) => !known.has(start)));
  return [...excluded, ...others].flatMap(({ evidence }) => {
    if (weightOf(evidence, { document, facts }) === 0) return [];
    const readings = evidence.flatMap((span) => sentencesIn(document, span)).map((one) => facts.sentence(one).reading);
    const text = readings.filter((reading) => ENTRY.test(reading) && REFUSAL.test(reading)).join(" ");
    const classes = securityClassesIn(text);
    const of = KEPT_OUT_OF.filter((element) => CLASSES[element].some((id) => classes.includes(id)));
    return of.length === 0 ? [] : [{ evidence, of, hold: holdOf(text) }];
  });
}

function holdOf(text: string): KeptOut["hold"] {
  if (!UNLESS_AGREED.test(text)) return "firm";
  return SAFEGUARDS.filter((pattern) => pattern.test(text)).length >= 2 ? "guarded" : "loose";
}
