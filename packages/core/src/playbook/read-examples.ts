import type { ConfigPath } from "../config/problem.js";
import { checkTextOrTexts, isRecord, nameHint, wrong } from "../config/shape.js";
import type { Outcome } from "../rule/types.js";
import type { Fields } from "./fields.js";
import type { ReadContext } from "./read-context.js";
import type { PlaybookRule } from "./types.js";

/** What a text shows: the outcome of a requirement, or whether a check reports something. */
export type Expectation = Outcome | "right" | "wrong";

/** A text of the author's own with what the rule has to make of it. */
export interface PlaybookExample {
  readonly expected: Expectation;
  readonly text: string;
  readonly path: ConfigPath;
}

const OUTCOMES: readonly Expectation[] = [
  "satisfied",
  "weak",
  "adverse",
  "negated",
  "missing",
  "deferred",
  "not-applicable",
];
const VERDICTS: readonly Expectation[] = ["right", "wrong"];

/** Reads `examples`: a text or a list of texts by what the rule has to make of them. */
export function readExamples(
  fields: Fields,
  { type }: PlaybookRule,
  { report }: ReadContext,
): readonly PlaybookExample[] {
  const value = fields.value("examples");
  if (value === undefined) return [];
  const allowed = type === "forbidden-phrase" || type === "preferred-wording" ? VERDICTS : OUTCOMES;
  if (!isRecord(value)) {
    report(wrong(value, `a mapping from ${allowed.join(", ")} to texts`, fields.at("examples")));
    return [];
  }
  return Object.entries(value).flatMap(([key, given]) => {
    const path = [...fields.at("examples"), key];
    const expected = allowed.find((word) => word === key);
    if (expected === undefined) {
      const hint = nameHint(key, allowed);
      report({ code: "config-unknown-key", message: `an example cannot be "${key}"`, hint, path, at: "key" });
      return [];
    }
    if (typeof given === "string") return [{ expected, text: given, path }];
    const texts = checkTextOrTexts(given, path, report);
    return texts.map((text, index) => ({ expected, text, path: [...path, index] }));
  });
}
