import type { PartiesFact } from "@clauselint/core";
import { words } from "./words.js";

const known = new WeakMap<PartiesFact, Map<string, RegExp>>();

/**
 * A party with what it does behind it, also in the present tense: "Supplier notifies", "the Bank's security team alone manages".
 * "What Supplier provides" and "by Supplier" are not about what it does.
 *
 * @param verbs - Regular expression source in which a space stands for any white space, without groups that capture.
 */
export function partyDoes(parties: PartiesFact, side: "customer" | "provider", verbs: string): RegExp {
  const patterns = known.get(parties) ?? new Map<string, RegExp>();
  known.set(parties, patterns);
  const key = `${side} ${verbs}`;
  const before = patterns.get(key);
  if (before !== undefined) return before;
  const pattern = new RegExp(
    String.raw`(?<![\w'’])(?<!\b(?:that|which|whom|what|where|by|of|to|with|for|from)\s+(?:the\s+)?)` +
      String.raw`${parties.pattern(side)}(?:['’]s?(?:\s+[a-z-]+){1,4}?)?` +
      String.raw`(?:,?\s+(?:itself|alone|only|also|then|always|\w+ly)\b,?)*\s+(?:${words(verbs).source})`,
    "i",
  );
  patterns.set(key, pattern);
  return pattern;
}
