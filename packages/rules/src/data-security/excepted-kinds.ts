import { matchesOf, type ContractDocument, type Facts, type Span } from "@clauselint/core";
import { words } from "../provisions/words.js";
import { wordsBehind } from "../support/words-behind.js";

/** A kind of claim that a limit of liability should not cover. */
export type ExceptedKind = "confidentiality" | "dataBreach" | "ipIndemnity" | "wilful";

/** What exceptions speak of, by kind. */
const KINDS: readonly (readonly [ExceptedKind, RegExp])[] = [
  ["confidentiality", words("\\b(?:confiden\\w+|non-?disclosure|secrecy|trade secrets?)\\b")],
  [
    "dataBreach",
    words(
      "\\b(?:data protection|privacy|data breach\\w*|(?:personal|customer|client|authority|agency|buyer|company|bank|subscriber|user) (?:data|information)|(?:data|information|cyber)\\s?-?security|security (?:breach\\w*|incidents?|obligations|duties|requirements|measures)|breach\\w* of (?:\\w+ )?security|unauthori[sz]ed (?:access|disclosure)|(?:dut(?:y|ies)|obligations?) (?:on|of|as to|regarding|concerning) (?:\\w+ )?security|safeguard\\w*)\\b|(?:^|\\n)(?:\\w+ and )?security(?:$|\\n| and)",
    ),
  ],
  ["ipIndemnity", words("\\b(?:infring\\w+|indemni\\w+|misappropriat\\w+|intellectual property|hold harmless)\\b")],
  [
    "wilful",
    words(
      "\\b(?:wil?lful\\w*|intent|intention(?:al\\w*)?|gross(?:ly)? negligen\\w+|gross (?:fault|misconduct)|reckless\\w*|fraud\\w*|deliberate\\w*|malice|bad faith)\\b",
    ),
  ],
];
/** From here on a sentence says what is excepted … */
const EXCEPTS = words(
  "\\b(?:except(?:ing)?|other than|save|apart from|excluding|unless|but not|not (?:apply|applicable|extend|limit|exclude|restrict)|nothing (?:in|contained|herein)|(?:neither|no) party (?:excludes?|limits?)|no more than|unlimited|uncapped|no (?:limit(?:ation)?|cap|ceiling) (?:on|to|of|applies))\\b",
  "g",
);
/** … and from here on again what is limited. */
const LIMITS_AGAIN = words(
  "\\b(?:no event|no circumstances?|neither part\\w+|(?:no|either|each) party\\b|(?:total|aggregate|maximum|entire) (?:\\w+ )?liability|the liability|['’]s (?:\\w+ ){0,2}?liability\\b(?=[^.;]{0,60}?\\b(?:exceed|limited|capped)\\b))\\b",
);
/** Terms that stand for a list of claims. */
const CLAIMS = /\b(?:Claims?|Loss(?:es)?|Liabilit(?:y|ies)|Matters|Exceptions?|Exclusions?|Carve-?outs?)$/;
const CLAIMS_NAMED =
  /\b(?:to|for)\s+(?:any\s+|the\s+|all\s+)?((?!Third|Such)[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*\s(?:Claims|Losses|Liabilities|Matters))\b/;
const PAYMENT = words("\\b(?:pay|payments?|fees|charges|amounts? (?:due|owed|owing))\\b");

const INDEMNIFIES = words("\\bindemnif(?:y|ies)\\b");
const BREACH_OF = words("\\b(?:breach\\w*|violat\\w+|failure to comply)\\b[^;.]*$");
const NEAR = 60;

interface Input {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** The kinds of claim that some words except, once their references and terms are followed. */
export function exceptedKinds(span: Span, input: Input): readonly ExceptedKind[] {
  const text = exceptionsIn(span, input.document)
    .flatMap((exception) => [exception, ...indemnifiedIn(exception, input)])
    .map((part) => wordsBehind(part, input, CLAIMS))
    .join("\n");
  return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

/** The clauses whose breach is indemnified by an indemnity that some words refer to: they are excepted with it. */
function indemnifiedIn(exception: Span, { document, facts }: Input): readonly Span[] {
  const indemnities = facts.references.flatMap(({ node, target }) =>
    within(node, exception) && target?.type === "Clause" && INDEMNIFIES.test(document.quote(target)) ? [target] : [],
  );
  return facts.references
    .filter(({ node }) =>
      indemnities.some(
        (clause) =>
          within(node, clause) &&
          BREACH_OF.test(document.text.slice(Math.max(clause.start, node.start - NEAR), node.start)),
      ),
    )
    .map(({ node }) => node);
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The term by which some words name claims without saying what they are: "Increased Claims". */
export function claimsNamedIn(span: Span, { document }: Input): string | null {
  return CLAIMS_NAMED.exec(document.quote(span))?.[1] ?? null;
}

/** Whether some words except nothing but what has to be paid. */
export function exceptsDebtsOnly(span: Span, { document }: Input): boolean {
  return exceptionsIn(span, document).every((exception) => PAYMENT.test(document.quote(exception)));
}

function exceptionsIn(span: Span, document: ContractDocument): readonly Span[] {
  const quote = document.quote(span);
  const found = matchesOf(EXCEPTS, quote);
  if (found.length === 0) return [span];
  return found.map(({ index: from, 0: { length } }) => {
    const to = LIMITS_AGAIN.exec(quote.slice(from + length))?.index;
    return { start: span.start + from, end: to === undefined ? span.end : span.start + from + length + to };
  });
}
