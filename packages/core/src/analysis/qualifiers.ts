import { anyOf } from "./lexicon/compile.js";
import { HEDGE_CURES, HEDGES, VAGUE_CURES, VAGUE_TIMES } from "./lexicon/hedges.js";
import { CONDITIONS, EXCEPTIONS } from "./lexicon/qualifiers.js";

const UP_TO_BREAK = "[^,.;]{0,240}";
const CONDITION = new RegExp(`\\b${anyOf(CONDITIONS)}(?!\\w)${UP_TO_BREAK}`, "i");
const EXCEPTION = new RegExp(`\\b${anyOf(EXCEPTIONS)}(?!\\w)${UP_TO_BREAK}`, "i");
const HEDGE = new RegExp(`\\b${anyOf(HEDGES)}(?!\\w)`, "i");
const VAGUE = new RegExp(`\\b${anyOf(VAGUE_TIMES)}(?!\\w)`, "i");
const HEDGE_CURE = new RegExp(`\\b${anyOf(HEDGE_CURES)}`, "i");
const VAGUE_CURE = new RegExp(`\\b${anyOf(VAGUE_CURES)}`, "i");
/** A hedge that speaks of time only, so that a limit of time mends it. */
const SOON = /^as\s+soon\s/i;

/** The condition a piece of text states, from its first word to the next break; `null` where there is none. */
export function conditionIn(text: string): string | null {
  return CONDITION.exec(text)?.[0].trim() ?? null;
}

/** What a piece of text takes out again. */
export function exceptionIn(text: string): string | null {
  return EXCEPTION.exec(text)?.[0].trim() ?? null;
}

/**
 * The words that take the force out of a duty.
 *
 * @param text - The statement.
 * @param rest - What follows in the sentence, searched for an outer limit that mends the hedge.
 */
export function hedgeIn(text: string, rest: string): string | null {
  return uncured(HEDGE, text, rest, (found) => (SOON.test(found) ? VAGUE_CURE : HEDGE_CURE));
}

/** Words of time in a statement that cannot be measured; the arguments are those of {@link hedgeIn}. */
export function vagueIn(text: string, rest: string): string | null {
  return uncured(VAGUE, text, rest, () => VAGUE_CURE);
}

function uncured(pattern: RegExp, text: string, rest: string, cureOf: (found: string) => RegExp): string | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  return cureOf(found[0]).test(text.slice(found.index + found[0].length) + rest) ? null : found[0];
}
