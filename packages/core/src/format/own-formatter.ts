import { describe } from "../config/shape.js";
import { ClauselintError } from "../errors.js";
import type { RuleMeta } from "../rule/types.js";
import { boundFormatter, type BoundFormatter } from "./load-formatter.js";
import type { Formatter } from "./types.js";

/**
 * A formatter that somebody brings along, by its name.
 *
 * @throws ClauselintError `format-failed` when it is called and throws or gives no text
 */
export function ownFormatter(format: Formatter, rules: readonly RuleMeta[], name: string): BoundFormatter {
  const bound = boundFormatter(format, rules);
  return (report, options) => {
    const text = attempt(() => bound(report, options), name);
    if (typeof text === "string") return text;
    throw new ClauselintError("format-failed", `the formatter ${name} returned ${describe(text)}, and no text`);
  };
}

function attempt(format: () => unknown, name: string): unknown {
  try {
    return format();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ClauselintError("format-failed", `the formatter ${name} broke off: ${said}`, { cause: error });
  }
}
