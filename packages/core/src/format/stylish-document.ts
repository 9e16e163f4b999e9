import type { DocumentSummary, LintResult } from "../engine/types.js";
import { gapsInWords } from "../parse/gaps.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const kindNames: Readonly<Record<DocumentSummary["kind"], string>> = {
  msa: "master services agreement",
  sow: "statement of work",
  dpa: "data processing agreement",
  sla: "service level agreement",
  nda: "confidentiality agreement",
  escrow: "escrow agreement",
  "order-form": "order form",
  amendment: "amendment",
  other: "other document",
};

/** The head of a document: its path, what it was taken for, who the parties are, what could not be read of it. */
export function documentLines({ filePath, document }: LintResult, { paint, columns }: Style): string[] {
  const lines = [paint.underline(paint.bold(printable(filePath)))];
  if (document === null) return lines;
  const size = document.pages === undefined ? count(document.words, "word") : count(document.pages, "page");
  const about = [`read as ${kindNames[document.kind]}`, ...partiesOf(document), ...segmentsOf(document), size].join(
    " · ",
  );
  lines.push(...wrap(about, columns - 2).map((line) => `  ${paint.dim(line)}`));
  if (document.readWith !== undefined) {
    const others = `read together with ${document.readWith.map(printable).join(", ")}`;
    lines.push(...wrap(others, columns - 2).map((line) => `  ${paint.dim(line)}`));
  }
  for (const what of gapsInWords(document.notRead)) {
    lines.push(...wrap(`not read: ${printable(what)}`, columns - 2).map((line) => `  ${paint.yellow(line)}`));
  }
  return lines;
}

function partiesOf({ parties }: DocumentSummary): string[] {
  return parties
    .filter(({ role }) => role === "customer" || role === "provider")
    .map(({ name, role }) => `${role} ${shorten(printable(name), 60)}`);
}

/** `with escrow agreement in Schedule 4`. */
function segmentsOf({ segments }: DocumentSummary): string[] {
  return segments.map(({ kind, clause }) => {
    const where = clause === "" ? "behind the signatures" : `in ${shorten(printable(clause), 40)}`;
    return `with ${kindNames[kind]} ${where}`;
  });
}
