import type { Placeholder } from "../../ast/nodes.js";

const instructions =
  "insert|enter|specify|complete|fill[ -]in|name of|describe|identify|choose|select|delete (?:as|if|this|whichever)|add|provide|state (?:the|whether|if)|date of|amount of|address of|list|if applicable|include (?:if|only)|customi[sz]e|to be (?:inserted|completed|confirmed|agreed|determined|provided|advised)|tbd|tbc|tba";
const fields =
  "name|names|address|date|number|no\\.|amount|title|description|percentage|currency|state|country|jurisdiction|e-?mail|telephone|phone|fax|facsimile|company|customer|client|vendor|supplier|contractor|provider|price|fee|rate|year|month|period|term|url|location|city|entity|project";
const fieldQualifiers =
  "the|your|full|legal|effective|start|end|party|other|company|client|customer|supplier|vendor|provider|contract|registered|street|mailing|project|governing|print|email";

/** What the words between square brackets make of them, most telling first. */
const kinds: readonly (readonly [RegExp, Placeholder["kind"]])[] = [
  [
    /^\*[\s*]*$|^\*[^*]*\*+$|^redacted$|^(?:confidential )?(?:information|material|portion|text)s? (?:redacted|omitted)/i,
    "redaction",
  ],
  [/^(?:[●•○◦▪■…]|\.{2,}|_+|-{2,}|[x#]{2,})$/i, "blank"],
  [
    /^(?:ntd|nts|note to (?:draft|self|counsel|reviewer|client|file)|drafting note|draft(?:er['’]s|ers['’]) note|open (?:issue|point|item))/i,
    "note",
  ],
  [new RegExp(`^(?:${instructions})\\b`, "i"), "instruction"],
  [new RegExp(`^(?:(?:${fieldQualifiers}) ){0,3}(?:${fields})(?: (?:of|here)\\b.{0,40})?$`, "i"), "instruction"],
];

/** What a pair of square brackets stands for, `[…]` written at `start` in the sentence; `null` when it is no placeholder. */
export function bracketKind(sentence: string, start: number, written: string): Placeholder["kind"] | null {
  const after = sentence.slice(start + written.length, start + written.length + 24);
  const inside = written.slice(1, -1).trim();
  const before = sentence.slice(Math.max(0, start - 24), start);
  // "Section 10.1 [Term]" repeats a heading
  if (
    isMarkdown(inside, after) ||
    (/\d[)\w.]{0,8}\s$/.test(before) && /^[A-Z][a-z]/.test(inside) && /(?:ection|rticle|lause)s?\s/.test(before))
  )
    return null;
  if (inside === "") return isTickBox(before, after) ? null : "blank";
  if (/^[x#]$/i.test(inside)) return /^\s?(?:%|percent|days|months|hours|business|years)/i.test(after) ? "blank" : null;
  return kinds.find(([pattern]) => pattern.test(inside))?.[1] ?? null;
}

/** A link, the target of one, a footnote or a citation. */
const isMarkdown = (inside: string, after: string): boolean => /^[([]/.test(after) || inside.startsWith("^");

/** An empty box before an option: it opens the line or a cell, and words follow that are the option. */
const isTickBox = (before: string, after: string): boolean =>
  /(?:^|[\t\n:;.)\]]| {2}) ?$/.test(before) || /^ ?[A-Z][a-z]/.test(after);
