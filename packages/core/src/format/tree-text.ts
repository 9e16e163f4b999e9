import colours from "picocolors";
import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Label } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import { shorten } from "./wrap.js";

type Paint = ReturnType<typeof colours.createColors>;

/** How a terminal looks. */
interface Look {
  readonly colour?: boolean;
  readonly columns?: number;
}

/** How a document is understood, as an indented outline: kind, parties, then sections and clauses with numbers and roles. */
export function treeText(document: ContractDocument, facts: Facts, { colour = false, columns = 100 }: Look): string {
  const paint = colours.createColors(colour);
  const lines = headLines(document, facts, paint);
  visit(document.tree, (node, ancestors) => {
    const line = nodeLine(node, document, paint);
    if (line !== null) {
      const indent = "  ".repeat(
        ancestors.filter(({ type }) => type === "Section" || type === "Clause" || type === "Table").length,
      );
      lines.push(`${indent}${shortened(line, Math.max(20, columns - indent.length))}`);
    }
    return node.type !== "Sentence";
  });
  return `${lines.join("\n")}\n`;
}

/** A line of the outline in parts, so that cutting it never cuts a colour. */
interface Line {
  readonly head: string;
  readonly words: string;
  readonly paintHead: (text: string) => string;
  readonly paintWords: (text: string) => string;
}

function shortened({ head, words, paintHead, paintWords }: Line, width: number): string {
  const room = width - head.length - 1;
  if (words === "" || room < 10) return paintHead(head);
  const text = paintWords(shorten(words, room - 2));
  return head === "" ? text : `${paintHead(head)} ${text}`;
}

function headLines(document: ContractDocument, facts: Facts, paint: Paint): string[] {
  const { title } = document.tree;
  const { kind, reason, outsourcing } = facts.kind;
  const size = [
    count(document.words, "word"),
    ...(document.pages === undefined ? [] : [count(document.pages, "page")]),
  ];
  return [
    paint.bold(printable(document.filePath)),
    `title    ${title === null ? "none" : printable(title)}`,
    `kind     ${kind} (${printable(reason)})${outsourcing ? "" : ", not an outsourcing contract"}`,
    ...facts.parties.all.map((party, index) => `${index === 0 ? "parties" : "       "}  ${partyText(party)}`),
    ...facts.segments.flatMap(segmentLines),
    `size     ${size.join(", ")}`,
    ...document.notRead.map(({ what }) => `not read ${printable(what)}`),
    "",
  ];
}

function segmentLines({ title, kind, clause, parties }: Facts["segments"][number]): string[] {
  const where = clause === "" ? "" : `, ${printable(clause)}`;
  return [
    `annexed  ${kind} (title "${printable(title)}"${where})`,
    ...parties.map((party) => `           ${partyText(party)}`),
  ];
}

function partyText({ name, aliases, role, reason }: Facts["parties"]["all"][number]): string {
  const also = aliases.length === 0 ? "" : `, also ${aliases.map((alias) => `"${printable(alias)}"`).join(", ")}`;
  return `${role}: ${printable(name)}${also} (${printable(reason)})`;
}

function nodeLine(node: ContractNode, document: ContractDocument, paint: Paint): Line | null {
  const plain = (text: string): string => text;
  switch (node.type) {
    case "Section": {
      const role = node.role === "body" ? "" : `[${node.role}]`;
      const head = [labelText(node.label), role].filter((part) => part !== "").join(" ");
      const words = node.heading === null ? "" : printable(node.heading.value);
      return {
        head: head === "" && words === "" ? "(no heading)" : head,
        words,
        paintHead: paint.bold,
        paintWords: paint.bold,
      };
    }
    case "Clause": {
      const aside = node.aside === undefined ? "" : `[${node.aside}]`;
      const head = [labelText(node.label), aside].filter((part) => part !== "").join(" ");
      const own = node.children.find(({ type }) => type === "Clause" || type === "Table")?.start ?? node.end;
      const start = node.children.find(({ type }) => type !== "Clause" && type !== "Table")?.start ?? node.start;
      return {
        head: head === "" ? "-" : head,
        words: printable(document.quote({ start, end: Math.max(start, own) })).trim(),
        paintHead: paint.cyan,
        paintWords: plain,
      };
    }
    case "Table":
      return {
        head: `table of ${count(node.children.length, "row")}`,
        words: node.columns.map(printable).join(" | "),
        paintHead: paint.dim,
        paintWords: paint.dim,
      };
    default:
      return null;
  }
}

function labelText(label: Label | null): string {
  return label === null ? "" : printable(label.text);
}
