import type { ContractDocument, Facts, Provision, SentenceFact } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { sentencesIn } from "../support/sentences-in.js";

/** Kinds of cover and how they are held together, by the fact that each sets. */
const SAYS: readonly (readonly [fact: string, pattern: RegExp])[] = [
  [
    "cyber",
    words(
      "\\b(?:cyber\\w*|network security|privacy liability|data breach|technology errors|technology (?:professional|e&o)|information security (?:and privacy )?(?:liability|insurance)|computer crime)\\b",
    ),
  ],
  [
    "professional",
    words(
      "\\b(?:professional (?:civil )?(?:indemnity|liability|negligence)|errors (?:and|&|or) omissions|e\\s?&\\s?o)\\b",
    ),
  ],
  [
    "general",
    words(
      "\\b(?:(?:commercial|comprehensive|public|general|third[- ]party) (?:general )?liability|products? liability|cgl)\\b",
    ),
  ],
  ["workers", words("\\b(?:work(?:ers?|m[ae]n)['’]?s?['’]? compensation|employers?['’]?s? liability)\\b")],
  [
    "amount",
    words(
      "\\*{3}|(?:[$€£₹]|\\b(?:usd|eur|gbp|chf|cad|aud|inr|rs\\.?))\\s?\\d|\\b\\d[\\d.,]*\\s?(?:million|crores?|lakhs?|dollars|euros?|pounds|rupees)\\b|\\b(?:one|two|three|five|ten) (?:hundred )?(?:million|thousand)\\b",
    ),
  ],
  [
    "certificate",
    words(
      "\\b(?:certificates?|evidence|proof) of (?:\\w+ )?(?:insurance|coverage|cover)\\b|\\bcertificates?\\b[^;.]{0,60}?\\binsur|\\b(?:certificates?|evidence|proof) of (?:currency|it|them|this cover)\\b|\\b(?:provide|produce|furnish|show|give|deliver|hand over)s?\\b[^;.]{0,40}?\\b(?:certificates?|attestations?|confirmation|evidence)\\b|\\binsurance certificates?\\b|\\bcop(?:y|ies) of (?:the |each )?(?:insurance )?polic",
    ),
  ],
  [
    "additional",
    words(
      "\\badditional(?:ly)? (?:named )?insureds?\\b|\\bnam(?:e|ed|ing)\\b[^;.]{0,60}?\\bas (?:an )?(?:additional )?insured",
    ),
  ],
  [
    "cancellation",
    words(
      "\\b(?:notice|notify|notif\\w+|inform\\w*)\\b[^;.]{0,120}?\\b(?:cancel\\w*|non-?renew\\w*|reduc\\w+|laps\\w+|expir\\w+|material change)\\b|\\bcancel\\w*\\b[^;.]{0,120}?\\b(?:notice|notif\\w+)\\b",
    ),
  ],
  [
    "tail",
    words(
      "\\b(?:tail|extended reporting|claims[- ]made|(?:after|following|beyond)\\b[^;.]{0,40}?\\b(?:terminat\\w+|expir\\w+|end of))",
    ),
  ],
  ["rating", words("\\b(?:rated|rating)\\b|\\bA\\.?\\s?M\\.? best\\b")],
  [
    "vague",
    words(
      "\\b(?:adequate|appropriate|sufficient|customary|reasonable|usual|prudent)\\b[^;.]{0,60}?\\b(?:insurance|cover(?:age)?|amounts?|levels?)\\b|\\b(?:insurance|coverage|cover)\\b[^;.]{0,80}?\\b(?:adequate|appropriate|sufficient|customary|reasonable|as (?:is|are) usual|if any)\\b|\\bin such amounts\\b|\\b(?:adequately|appropriately|sufficiently|suitably|properly|fully|customarily) insured\\b",
    ),
  ],
];

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** The sentences of a passage, with those of a list that it leads in to. */
export function sentencesOfCover(
  { evidence }: Pick<Provision, "evidence">,
  { document, facts }: Input,
): readonly SentenceFact[] {
  const own = new Set(evidence.flatMap((span) => sentencesIn(document, span)));
  const items = facts.evidence.filter(({ leadIn }) => leadIn !== null && own.has(leadIn.sentence));
  return [...[...own].map((sentence) => facts.sentence(sentence)), ...items];
}

/** What one passage on insurance says: kinds of cover, amounts, and how the cover is shown. */
export function insuranceMarks(cover: Pick<Provision, "evidence">, input: Input): ReadonlySet<string> {
  const readings = sentencesOfCover(cover, input).map(({ reading }) => reading);
  return new Set(SAYS.filter(([, pattern]) => readings.some((reading) => pattern.test(reading))).map(([mark]) => mark));
}
