import type { PartiesFact } from "@clauselint/core";
import { words } from "./words.js";

const known = new WeakMap<PartiesFact, Map<string, PartyDoes>>();
const guards = new Map<string, RegExp>();

/** What finds a party with what it does. */
export interface PartyDoes {
  /** The first place, from the name of the party on. */
  exec(reading: string): RegExpExecArray | null;
  test(reading: string): boolean;
}

/**
 * A party with what it does behind it, also in the present tense: "Supplier notifies", "the Bank's security team alone manages".
 * "What Supplier provides" and "by Supplier" are not about what it does.
 *
 * @param verbs - Regular expression source in which a space stands for any white space, without groups that capture.
 */
export function partyDoes(parties: PartiesFact, side: "customer" | "provider", verbs: string): PartyDoes {
  const finders = known.get(parties) ?? new Map<string, PartyDoes>();
  known.set(parties, finders);
  const key = `${side} ${verbs}`;
  const finder = finders.get(key) ?? makeFinder(parties, side, verbs);
  finders.set(key, finder);
  return finder;
}

/** The names differ in each document, and few sentences have one of the verbs: the whole pattern is made for those alone. */
function makeFinder(parties: PartiesFact, side: "customer" | "provider", verbs: string): PartyDoes {
  const guard = guardFor(verbs);
  let pattern: RegExp | undefined;
  const exec = (reading: string): RegExpExecArray | null =>
    guard.test(reading) ? (pattern ??= patternFor(parties, side, verbs)).exec(reading) : null;
  return { exec, test: (reading) => exec(reading) !== null };
}

function guardFor(verbs: string): RegExp {
  const guard = guards.get(verbs) ?? new RegExp(String.raw`\s(?:${words(verbs).source})`, "iu");
  guards.set(verbs, guard);
  return guard;
}

function patternFor(parties: PartiesFact, side: "customer" | "provider", verbs: string): RegExp {
  return new RegExp(
    String.raw`(?<![\w'’])(?<!\b(?:that|which|whom|what|where|by|of|to|with|for|from)\s+(?:the\s+)?)` +
      String.raw`${parties.pattern(side)}(?:['’]s?(?:\s+[a-z-]+){1,4}?)?` +
      String.raw`(?:,?\s+(?:itself|alone|only|also|then|always|\w+ly)\b,?)*\s+(?:${words(verbs).source})`,
    "iu",
  );
}
