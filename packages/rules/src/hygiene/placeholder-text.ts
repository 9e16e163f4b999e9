import { matchesOf, type ContractDocument, defineRule, type Placeholder } from "@clauselint/core";
import { keyOf } from "./capitalised-words.js";
import { partyKeys } from "./known-terms.js";

const messageOf = {
  blank: "blank",
  instruction: "instruction",
  variable: "variable",
  marker: "marker",
  "field-error": "fieldError",
  note: "note",
  redaction: "redacted",
} as const;

/** "Form of Notice": a form is left blank on purpose, whoever uses it later fills it in. */
const form = /\bforms? of\b|\bform\b|\btemplate\b|\bspecimen\b|\bsample\b/i;

/** "Signed for and on behalf of Northwind Ltd: ________". */
const SIGNED_FOR =
  /^(?:(?:duly\s+)?(?:signed|executed|accepted|agreed|acknowledged|approved|signature)(?:(?:\s+and|,)\s+(?:signed|executed|accepted|agreed))?\s+)?(?:(?:for|by|of|on\s+behalf\s+of)(?:\s+and\s+on\s+behalf\s+of)?\s+)?(?:the\s+)?/i;

/** Reports blanks nobody filled and leftovers of drafting, repeats of one kind in one clause together. */
export default defineRule({
  meta: {
    id: "hygiene/placeholder-text",
    severity: "error",
    docs: {
      summary: "No blank, template variable, drafting note or broken field is left in the text.",
      why: "A blank where a date, an amount or a name belongs leaves that point unagreed, and a drafting note shows the other side what you were thinking.",
      fix: "Fill in what was agreed, or delete the words; update broken fields in the word processor.",
    },
    schema: {
      type: "object",
      properties: {
        allowSignatureLines: { type: "boolean" },
        allowForms: { type: "boolean" },
        treatRedactionAs: { type: "string", enum: ["off", "warn"] },
        extraPatterns: { type: "array", items: { type: "string", minLength: 1 } },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowSignatureLines: true, allowForms: true, treatRedactionAs: "off", extraPatterns: [] },
    messages: {
      blank: "“{{quote}}” is a blank that nobody filled in{{more}}.",
      instruction: "“{{quote}}” is an instruction to whoever drafts, not an agreed text{{more}}.",
      variable: "“{{quote}}” is a template variable that was never replaced{{more}}.",
      marker: "“{{quote}}” leaves open what was to be agreed{{more}}.",
      fieldError: "“{{quote}}” is a field that the word processor could not resolve{{more}}.",
      note: "“{{quote}}” is a note of drafting that was left in the text{{more}}.",
      redacted: "“{{quote}}” hides words that were agreed{{more}}.",
      extra: "“{{quote}}” is text that must not be left{{more}}.",
    },
  },
  create({ document, facts, options, report }) {
    const { allowSignatureLines, allowForms, treatRedactionAs } = options;
    const extra = options.extraPatterns.map((pattern) => new RegExp(pattern, "g"));
    const parties = partyKeys(facts);
    const found: Found[] = [];
    return {
      Placeholder(node) {
        if (node.kind === "redaction" && treatRedactionAs === "off") return;
        if (allowSignatureLines && isSignature(node, document, parties)) return;
        if (allowForms && document.headingPath(node.start).some((heading) => form.test(heading))) return;
        found.push({ messageId: messageOf[node.kind], node });
      },
      Sentence(node) {
        for (const pattern of extra) {
          for (const match of matchesOf(pattern, document.quote(node))) {
            if (match[0] === "") continue;
            const start = node.start + match.index;
            found.push({ messageId: "extra", node: { start, end: start + match[0].length } });
          }
        }
      },
      "Contract:exit"() {
        for (const group of groups(found, document)) {
          const [first, ...others] = group;
          if (first === undefined) continue;
          report({
            messageId: first.messageId,
            at: first.node,
            evidence: [first.node],
            related: others.map(({ node }) => ({ start: node.start, end: node.end, message: "also here" })),
            data: {
              quote: shortened(document.quote(first.node)),
              more: others.length === 0 ? "" : `, with ${others.length} more in this clause`,
            },
            ...(first.messageId === "redacted" ? { severity: "lower" as const } : {}),
          });
        }
      },
    };
  },
});

/** A line in a signature block, or one behind the name of a party: "Northwind Ltd: ________". */
function isSignature(node: Placeholder, document: ContractDocument, parties: ReadonlySet<string>): boolean {
  if (document.role(node) === "signature") return true;
  const caption = /(?:^|[\s_])([^:_\n\t]{2,60}):\s?$/.exec(
    document.text.slice(Math.max(0, node.start - 64), node.start),
  )?.[1];
  const signed = caption?.trim().replace(SIGNED_FOR, "");
  return (signed !== undefined && parties.has(keyOf(signed))) || parties.has(keyOf(signerBehind(node, document.text)));
}

/** The words behind a blank that begins its line, up to the end of it: "________ Northwind Ltd". */
function signerBehind({ start, end }: Placeholder, text: string): string {
  const [behind = ""] = text.slice(end, end + 64).split(/[\n\t,]/, 1);
  return /(?:^|\n)[\s\\*]*$/.test(text.slice(Math.max(0, start - 8), start)) ? behind.trim() : "";
}

interface Found {
  readonly messageId: (typeof messageOf)[Placeholder["kind"]] | "extra";
  readonly node: Pick<Placeholder, "start" | "end">;
}

/** What is of one kind in one clause belongs together: a line "as of the ___ day of ____" is one thing to mend. */
function groups(found: readonly Found[], document: ContractDocument): readonly (readonly Found[])[] {
  const byPlace = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.messageId} ${document.at(one.node.start)?.start ?? "-"}`;
    const group = byPlace.get(key);
    if (group === undefined) byPlace.set(key, [one]);
    else group.push(one);
  }
  return [...byPlace.values()];
}

const shortened = (quote: string): string => {
  const plain = quote.replace(/_{5,}/g, "____").replace(/\s+/g, " ");
  return plain.length <= 80 ? plain : `${plain.slice(0, 79)}…`;
};
