import colours from "picocolors";
import type { Candidate, RuleExplanation, TraceOutcome } from "../explain/types.js";
import { labelled, sentenceLines } from "./explain-sentence-lines.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import type { Style } from "./style.js";
import { shorten, wrap } from "./wrap.js";

const reasons: Readonly<Record<TraceOutcome, string>> = {
  recognised: "recognised",
  "no-evidence": "would be recognised, but does not count as evidence",
  refused: "refused: the words fit, but who acts, or what else the sentence says, does not",
  "taken-back": "taken back by other words of the sentence",
  outweighed: "taken back: the words fit, but what else the sentence says is unlike it",
  "heading-needed": "would be recognised only below a heading on the matter",
  "words-only": "has words of the matter, but says nothing that is asked for",
};

/** Why a rule answered as it did, for a terminal. */
export function ruleExplanationText(
  explanation: RuleExplanation,
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const style: Style = { paint: colours.createColors(colour), columns };
  const blocks = [answerLines(explanation, style), ...explanation.candidates.map((one) => candidateLines(one, style))];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function answerLines(
  { ruleId, assessment, messages, elements, provisions, candidates }: RuleExplanation,
  style: Style,
): string[] {
  const lacking = (assessment?.missingElements ?? []).map((element) => elements[element] ?? element);
  const counts = Object.entries(provisions).map(([type, number]) => `${type} (${number === 0 ? "none" : number})`);
  const searched = assessment?.searched ?? [];
  return [
    `${style.paint.bold(ruleId)}: ${assessment?.outcome ?? `a check, ${count(messages.length, "finding")}`}`,
    ...messages.flatMap((message) => wrap(printable(message), style.columns - 2).map((line) => `  ${line}`)),
    ...(assessment?.reason === undefined ? [] : labelled("because", printable(assessment.reason), style)),
    ...(lacking.length === 0 ? [] : labelled("lacks", lacking.join("; "), style)),
    ...(searched.length === 0 ? [] : labelled("looked in", searched.map(printable).join(", "), style)),
    ...(counts.length === 0 ? [] : labelled("asks for", counts.join(", "), style)),
    ...labelled(
      "nearest",
      candidates.length === 0 ? "no sentence has words of the matter" : count(candidates.length, "sentence"),
      style,
    ),
  ];
}

function candidateLines({ type, outcome, anchors, matched, sentence }: Candidate, style: Style): string[] {
  const words = matched === null ? "" : ` (“${shorten(printable(matched).trim(), 120)}”)`;
  // a definition that is tried on every sentence has a space for an anchor
  const has = anchors.flatMap((anchor) => (anchor.trim() === "" ? [] : `“${anchor.trim()}”`)).join(", ");
  const verdict = `${type}: ${reasons[outcome]}${words}${has === "" ? "" : `; it has ${has}`}`;
  return [...sentenceLines(sentence, style), ...labelled("result", verdict, style)];
}
