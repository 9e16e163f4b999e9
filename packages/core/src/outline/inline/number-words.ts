const units = new Map<string, number>(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);
const tens = new Map<string, number>(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    ninty: 90,
  }),
);
const scales = new Map<string, number>(Object.entries({ thousand: 1e3, million: 1e6, billion: 1e9 }));
const fractions = new Map<string, number>(
  Object.entries({ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4 }),
);

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
const scaleWord = longestFirst(scales.keys());
const starter = longestFirst([...units.keys(), ...tens.keys(), "hundred"]);
const glue = "(?:\\s{0,6}[-‐‑–]\\s{0,6}|\\s{1,6}(?:and\\s{1,6})?)";
/** "fourteen million, eight hundred thousand": a comma may stand behind a scale. */
const nextWord = `(?:${glue}(?:${starter}|${scaleWord})|(?<=${scaleWord}),\\s{1,6}(?:${starter}))`;
const fraction = `(?:${longestFirst(fractions.keys())})`;

/**
 * Source of a pattern for a number in words: "twenty- four", "one hundred and twenty", "four and one-half million".
 * For use with the flag `i`; without groups that capture.
 */
export const numberWordsSource = `(?:${starter})\\b${nextWord}*(?:${glue}(?:a${glue})?${fraction}\\b(?:${glue}(?:${scaleWord}))?)?(?![A-Za-z])`;

const starterAnywhere = new RegExp(`(?<![A-Za-z-])(?:${starter})\\b`, "i");
const starterInBracket = new RegExp(`\\(\\s?(?:${starter})\\b`, "i");

/** Whether a number in words begins anywhere: a first test before patterns that are slow to build. */
export const hasNumberWords = (text: string): boolean => starterAnywhere.test(text);

/** Whether a number in words begins right behind a bracket: `30 (thirty)`. */
export const hasBracketedWords = (text: string): boolean => starterInBracket.test(text);

/**
 * The value of a number in words, or `null` when the words do not make one number ("twenty thirty").
 * Fractions are read where they end the number or stand before its scale: "one and one-half" is 1.5.
 */
export function parseNumberWords(text: string): number | null {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const at = words.findIndex((word) => fractions.has(word));
  const counting = (from: readonly string[]): string[] => from.filter((word) => word !== "and" && word !== "a");
  if (at < 0) return whole(counting(words));
  const factor = at === words.length - 1 ? 1 : scales.get(words[at + 1] ?? "");
  const before = words[at - 1] ?? "";
  // "one and half" leaves out the numerator, "one and a half" has an article for it
  const bare = before === "and" || before === "a";
  const numerator = bare ? 1 : units.get(before);
  const rest = counting(words.slice(0, bare ? at : at - 1));
  const base = rest.length === 0 ? 0 : whole(rest);
  if (factor === undefined || numerator === undefined || base === null) return null;
  return (base + numerator / (fractions.get(words[at] ?? "") ?? 1)) * factor;
}

/** One of the words that numbers are made of, but no fraction. */
export function isNumberWord(word: string): boolean {
  const lower = word.toLowerCase();
  return units.has(lower) || tens.has(lower) || scales.has(lower) || lower === "hundred";
}

/** Reads words the way they are said: what stands before a scale multiplies it, and scales must fall. */
function whole(words: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  let lastScale = Infinity;
  for (const word of words) {
    const scale = scales.get(word);
    if (scale !== undefined) {
      if (scale >= lastScale) return null;
      total += (current ?? 1) * scale;
      lastScale = scale;
      current = null;
    } else {
      current = withinThousand(current, word);
      if (current === null) return null;
    }
  }
  return words.length === 0 ? null : total + (current ?? 0);
}

/** Adds one word to a number below a thousand; `null` when it cannot follow. */
function withinThousand(current: number | null, word: string): number | null {
  if (word === "hundred") {
    if (current === null) return 100;
    return current > 0 && current < 100 ? current * 100 : null;
  }
  const ten = tens.get(word);
  if (ten !== undefined)
    return current === null || (current >= 100 && current % 100 === 0) ? (current ?? 0) + ten : null;
  const unit = units.get(word);
  if (unit === undefined) return null;
  if (current === null || (current >= 100 && current % 100 === 0)) return (current ?? 0) + unit;
  return unit > 0 && unit < 10 && current % 100 >= 20 && current % 10 === 0 ? current + unit : null;
}
