import type { Demand } from "../support/demand.js";

const TIMES = /\b(two|three|four|five|six|eight|ten|\d+(?:\.\d+)?)\s*(?:\(\s*\d+\s*\)\s*)?(?:times|x)\b/i;
const PERCENT = /\b(\d{2,4})\s?(?:%|per\s?cent)/i;
const ONE_WORD = /\b(?:twice|double|triple)\b/i;
const VALUES: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["double", 2],
  ["triple", 3],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["eight", 8],
  ["ten", 10],
]);

/** How high the options want a limit of its own for data to be, where it is stated as a multiple. */
export function superCapDemand(quotes: readonly string[], least: number): Demand<"lowSuperCap"> {
  const times = superCapIn(quotes);
  return { met: times === null || times >= least, messageId: "lowSuperCap", data: { times: times ?? 0, least } };
}

/** How many times the usual limit, or some fees, a higher limit is; `null` where it is an amount or no number. */
function superCapIn(quotes: readonly string[]): number | null {
  const found = quotes.flatMap((quote) => {
    const word = TIMES.exec(quote)?.[1] ?? ONE_WORD.exec(quote)?.[0];
    if (word !== undefined) return [VALUES.get(word.toLowerCase()) ?? Number(word)];
    const percent = PERCENT.exec(quote)?.[1];
    return percent === undefined ? [] : [Number(percent) / 100];
  });
  return found.length === 0 ? null : Math.max(...found);
}
