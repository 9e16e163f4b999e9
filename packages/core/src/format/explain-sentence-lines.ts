import type { Modality, Side, Statement } from "../analysis/types.js";
import type { SentenceExplanation } from "../explain/types.js";
import type { Provision } from "../provision/types.js";
import { cite } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const labelWidth = 10;
const indent = 4;
const quoteLimit = 280;
const actionLimit = 90;

const modalityNames: Readonly<Record<Modality, string>> = {
  duty: "a duty",
  right: "a right",
  prohibition: "a prohibition",
  "no-duty": "no duty",
  transfer: "a transfer",
  promise: "a promise to transfer",
  vesting: "a statement whose it is",
  retention: "a retention",
  declaration: "a declaration",
  none: "a statement",
};

/** The words of a sentence with how they were read. */
export function sentenceLines(sentence: SentenceExplanation, style: Style): string[] {
  return [
    ...quoted(sentence, style),
    ...(sentence.leadIn === null ? [] : labelled("led by", `“${short(sentence.leadIn.quote)}”`, style)),
    ...(sentence.statements.length === 0
      ? labelled("read as", "no statement: nobody is said to do anything", style)
      : sentence.statements.flatMap((statement) => labelled("read as", statementText(statement), style))),
    ...labelled("evidence", evidenceText(sentence), style),
    ...(sentence.provisions.length === 0
      ? labelled("gives", "no provision", style)
      : sentence.provisions.flatMap((provision) => labelled("gives", provisionText(provision), style))),
  ];
}

/** A line with a word in front that says what it is, continued below itself. */
export function labelled(label: string, text: string, { paint, columns }: Style): string[] {
  return wrap(text, Math.max(20, columns - indent - labelWidth)).map((line, index) => {
    const head = (index === 0 ? label : "").padEnd(labelWidth);
    return `${" ".repeat(indent)}${paint.dim(head)}${line}`;
  });
}

/** The words of a sentence under their clause number. */
function quoted({ words }: SentenceExplanation, { paint, columns }: Style): string[] {
  const place = words.clause === "" ? "" : `${cite(words.clause)} `;
  return wrap(`${place}“${shorten(printable(words.quote).trim(), quoteLimit)}”`, columns - 2).map(
    (line) => `  ${paint.cyan(line)}`,
  );
}

type Explained = SentenceExplanation["statements"][number];

function statementText({ actor, side, modality, negated, action, beneficiary, ...rest }: Explained): string {
  const as = actor === null ? "" : ` (“${short(actor)}”)`;
  const denied = negated && modality !== "prohibition" && modality !== "no-duty" ? ", negated" : "";
  const parts = [
    `${modalityNames[modality]}${denied} of ${sideName(side)}${as}`,
    ...(action === "" ? [] : [`to “${short(action)}”`]),
    ...(beneficiary === null ? [] : [`for ${sideName(beneficiary)}`]),
    ...qualifiers(rest),
  ];
  return parts.join("; ");
}

function sideName(side: Side | null): string {
  if (side === null) return "nobody named";
  if (side === "unknown") return "somebody unknown";
  return side === "third" ? "a third party" : side === "both" ? "both parties" : `the ${side}`;
}

function qualifiers({
  condition,
  exception,
  hedge,
  vague,
}: Pick<Statement, "condition" | "exception" | "hedge" | "vague">): string[] {
  const named = { condition, exception, hedge, "no measure of time": vague };
  return Object.entries(named).flatMap(([name, words]) => (words === null ? [] : [`${name} “${short(words)}”`]));
}

function evidenceText({ weight, reason }: SentenceExplanation): string {
  if (weight === 1) return "counts in full";
  return `${weight === 0 ? "does not count" : "counts at most as weak"}: ${reason ?? ""}`;
}

function provisionText({ type, favours, facts }: Provision): string {
  const details = Object.entries(facts).map(([name, value]) => (value === true ? name : `${name} ${value}`));
  const whom =
    favours === "unknown" ? "favours nobody known" : `favours ${favours === "both" ? "both" : `the ${favours}`}`;
  return printable([`${type}, ${whom}`, ...(details.length === 0 ? [] : [details.join(", ")])].join(": "));
}

function short(words: string): string {
  return shorten(printable(words).trim(), actionLimit);
}
