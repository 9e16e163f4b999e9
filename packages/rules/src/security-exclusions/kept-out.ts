import type { ContractDocument, Evidence, Facts, Provision } from "@clauselint/core";
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
/** What these are called where the provider is let in or kept out, beside the names of the lexicon. */
const BESIDE: readonly (readonly [KeptOutOf, RegExp])[] = [
  [
    "production",
    words(
      "\\b(?:access|accounts?|rights|log-?ins?|credentials|authority)\\b[^;.]{0,40}?\\b(?:in|to|into|on|for) (?:the )?(?:live|production)\\b(?! (?:lines?|plants?|facilit|sites?|floors?|areas?|halls?|schedul|plans?|costs?|of\\b))|\\bproduction (?:client|tenant|instance|(?:\\w+ )?authority|rights)\\b",
    ),
  ],
  ["admin", words("\\bprivileged,? (?:and|or) \\w+ access\\b|\\badministrat(?:or|ive|ion) (?:functions?|roles?)\\b")],
];
const ENTRY = words(
  "\\b(?:access\\w*|enter|log\\s?-?(?:ins?|on)(?:to)?|hold|held|receive|possess|see|reach|touch|handle|have|operate|given|opened|disclosed|released|issued|available)\\b",
);
const ONLY = words("\\b(?:only|solely|exclusively)\\b");
const REFUSAL = words(
  "\\b(?:not|no|never|nor|neither|\\w+n['’]t|exclu\\w+|prohibit\\w*|forbidden|only|alone|exclusively|solely)\\b",
);

/** Every passage that keeps the provider out, rather than free of work. */
export function keptOut(document: ContractDocument, facts: Facts): readonly KeptOut[] {
  const excluded = facts
    .provisions("security-exclusion")
    .filter((one) => one.facts["kept"] === true || one.facts["conditional"] === true);
  const known = new Set(excluded.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const others = facts
    .provisions("system-access")
    .filter(isKeptOff)
    .filter((one) => one.evidence.every(({ start }) => !known.has(start)));
  return [...excluded, ...others].flatMap(({ evidence }) => {
    if (weightOf(evidence, { document, facts }) === 0) return [];
    const readings = evidence.flatMap((span) => sentencesIn(document, span)).map((one) => facts.sentence(one).reading);
    const text = readings.filter((reading) => ENTRY.test(reading) && REFUSAL.test(reading)).join(" ");
    const classes = securityClassesIn(text);
    const plain = text.replace(/\b(?:non|pre)-?\s?production\b/gi, "");
    const of = KEPT_OUT_OF.filter(
      (element) =>
        CLASSES[element].some((id) => classes.includes(id)) ||
        BESIDE.some(([name, pattern]) => name === element && pattern.test(plain)),
    );
    return of.length === 0 ? [] : [{ evidence, of, hold: holdOf(text) }];
  });
}

/** Whoever is let in only by name, with leave, for a time or under watch is kept out otherwise. */
function isKeptOff({ facts, evidence }: Provision): boolean {
  if (facts["barred"] === true) return true;
  const bad = ["privileged", "shared", "secrets"].some((fact) => facts[fact] === true);
  return facts["guarded"] === true && !bad && evidence.some(({ quote }) => ONLY.test(quote));
}

function holdOf(text: string): KeptOut["hold"] {
  if (!UNLESS_AGREED.test(text)) return "firm";
  return SAFEGUARDS.filter((pattern) => pattern.test(text)).length >= 2 ? "guarded" : "loose";
}
