import { hoursIn, type Quantity, type SentenceFact } from "@clauselint/core";

/** Facts about the first duration of a sentence: `days`, nothing where there is none. */
export function daysIn(sentence: SentenceFact): Readonly<Record<string, number>> {
  const duration = sentence.sentence.children.find(isDuration);
  const hours = duration === undefined ? null : hoursIn(duration.unit);
  return duration?.value == null || hours === null ? {} : { days: Math.round((duration.value * hours) / 24) };
}

function isDuration(node: SentenceFact["sentence"]["children"][number]): node is Quantity {
  return node.type === "Quantity" && node.kind === "duration";
}
