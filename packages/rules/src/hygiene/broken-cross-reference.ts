import { type ContractDocument, defineRule, type ResolvedReference, visit } from "@clauselint/core";
import { captionAgrees, captionBehind } from "./caption.js";

/** Reports references to clauses that are not there, and captions that name another clause than the number does. */
export default defineRule({
  meta: {
    id: "hygiene/broken-cross-reference",
    severity: "error",
    docs: {
      summary: "References to sections and clauses of this document find what they name.",
      why: "A reference to a clause that is not there leaves a duty, a cap or an exception without content; it is the commonest trace of a late edit.",
      fix: "Point the reference to the clause that was meant, or restore that clause; in a word processor use automatic references and update them before signing.",
    },
    schema: {
      type: "object",
      properties: { checkCaption: { type: "string", enum: ["off", "warn"] } },
      additionalProperties: false,
    },
    defaultOptions: { checkCaption: "warn" },
    messages: {
      broken: "There is no {{noun}} {{number}} in this document{{repeats}}.",
      caption: "{{noun}} {{number}} is headed “{{heading}}”, but the reference calls it “{{caption}}”.",
    },
  },
  create({ document, facts, options, report }) {
    return {
      "Contract:exit"() {
        for (const group of byNumber(facts.references)) {
          const [first, ...others] = group;
          if (first === undefined) continue;
          report({
            messageId: "broken",
            at: first.node,
            evidence: [first.node],
            related: others.map(({ node }) => ({ start: node.start, end: node.end, message: "also referred to here" })),
            data: {
              noun: first.node.noun,
              number: numberOf(first),
              repeats: others.length === 0 ? "" : `, to which it refers ${others.length + 1} times`,
            },
          });
        }
        if (options.checkCaption === "off") return;
        for (const { node, caption, heading } of wrongCaptions(facts.references, document)) {
          const data = { noun: capital(node.noun), number: node.target, caption, heading: heading.value };
          const related = [{ start: heading.start, end: heading.end, message: "the heading" }];
          report({ messageId: "caption", at: node, evidence: [node], related, data, severity: "lower" });
        }
      },
    };
  },
});

/** Broken references, those to one number together. */
function byNumber(references: readonly ResolvedReference[]): Iterable<readonly ResolvedReference[]> {
  const groups = new Map<string, ResolvedReference[]>();
  for (const reference of references) {
    if (reference.status !== "broken") continue;
    const key = reference.node.path.join(".");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reference]);
    else group.push(reference);
  }
  return groups.values();
}

/** The whole number: in "4(a) and (e)" the second one is 4(e). */
function numberOf({ node }: ResolvedReference): string {
  if (!node.target.startsWith("(") || node.path.length === 1) return node.target.replace(/\s+/g, "");
  const [first = "", ...rest] = node.path;
  return rest.reduce<string>(
    (number, step) => (typeof step === "number" && !number.endsWith(")") ? `${number}.${step}` : `${number}(${step})`),
    String(first),
  );
}

function wrongCaptions(
  references: readonly ResolvedReference[],
  document: ContractDocument,
): { node: ResolvedReference["node"]; caption: string; heading: { value: string; start: number; end: number } }[] {
  return references.flatMap(({ node, status, target }) => {
    if (status !== "resolved" || node.kind !== "section" || target?.heading == null) return [];
    if (document.clauseName(target.start) === "" || target.label?.path.length !== node.path.length) return [];
    // point 3 of a list is no Article 3
    if (node.noun === "article" && target.label.noun !== "article") return [];
    // behind "4.12 and 4.13" a caption is about both
    if (/^\d/.test(document.quote(node))) return [];
    const caption = captionBehind(document.text, node.end);
    if (caption === null) return [];
    const headings = [...headingsOf(document, target.label.path.join(".")), ...document.headingPath(target.start)];
    if (headings.some((heading) => captionAgrees(caption, heading))) return [];
    return [{ node, caption, heading: target.heading }];
  });
}

/** Headings of all parts that bear a number: general terms behind a contract count anew. */
function headingsOf(document: ContractDocument, number: string): string[] {
  const found: string[] = [];
  visit(document.tree, (node) => {
    const isPart = node.type === "Section" || node.type === "Clause";
    if (isPart && node.heading !== null && node.label?.path.join(".") === number) found.push(node.heading.value);
    return undefined;
  });
  return found;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
