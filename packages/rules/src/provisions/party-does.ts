import { anyCase, markedName, type PartiesFact } from "@clauselint/core";
import type { NamesPattern } from "./per-parties.js";
import { words } from "./words.js";

const patterns = new Map<string, RegExp>();

/**
 * A party with what it does behind it, also in the present tense: "Supplier notifies", "the Bank's security team alone manages".
 * "What Supplier provides" and "by Supplier" are not about what it does.
 *
 * @param verbs - Regular expression source in which a space stands for any white space, without groups that capture.
 */
export function partyDoes(parties: PartiesFact, side: "customer" | "provider", verbs: string): NamesPattern {
  const exec = (text: string): RegExpExecArray | null => {
    const marked = parties.marked(text, side);
    // most sentences name nobody
    return marked === text ? null : patternFor(verbs).exec(marked);
  };
  return { exec, test: (text) => exec(text) !== null };
}

function patternFor(verbs: string): RegExp {
  const before = patterns.get(verbs);
  if (before !== undefined) return before;
  const pattern = anyCase(
    String.raw`(?<![\w'\u2019])(?<!\b(?:that|which|whom|what|where|by|of|to|with|for|from)\s+(?:the\s+)?)` +
      String.raw`${markedName}(?:['\u2019]s?(?:\s+[a-z-]+){1,4}?)?` +
      String.raw`(?:,?\s+(?:itself|alone|only|also|then|always|\w+ly)\b,?)*\s+(?:${words(verbs).source})`,
  );
  patterns.set(verbs, pattern);
  return pattern;
}
