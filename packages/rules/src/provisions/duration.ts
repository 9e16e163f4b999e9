import type { Quantity, SentenceFact } from "@clauselint/core";

const DAYS: Readonly<Record<string, number>> = { day: 1, "business-day": 1, week: 7, month: 30, year: 365 };

/** Facts about the first duration of a sentence: `days`, counting a month as 30 and a year as 365; nothing where there is none. */
export function daysIn(sentence: SentenceFact): Readonly<Record<string, number>> {
  const duration = sentence.sentence.children.find(isDuration);
  const length = duration === undefined ? undefined : DAYS[duration.unit];
  return duration?.value == null || length === undefined ? {} : { days: duration.value * length };
}

function isDuration(node: SentenceFact["sentence"]["children"][number]): node is Quantity {
  return node.type === "Quantity" && node.kind === "duration";
}
