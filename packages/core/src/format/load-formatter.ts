import { nameHint } from "../config/shape.js";
import type { LintReport } from "../engine/types.js";
import { ClauselintError } from "../errors.js";
import type { FormatOptions, Formatter } from "./types.js";

/** Names of the formats, for options and messages. */
export const formatNames = ["stylish", "json", "sarif"] as const;

export type FormatName = (typeof formatNames)[number];

/** A formatter that knows the rules of its run. */
export type BoundFormatter = (report: LintReport, options?: Omit<FormatOptions, "rules">) => string;

const formatters: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
};

/**
 * Loads a formatter by its name.
 *
 * @throws ClauselintError `format-unknown`
 */
export async function loadFormatter(name: string, { rules }: Pick<FormatOptions, "rules">): Promise<BoundFormatter> {
  const known = formatNames.find((other) => other === name);
  if (known === undefined) {
    throw new ClauselintError("format-unknown", `unknown format "${name}"`, { hint: nameHint(name, formatNames) });
  }
  const format = await formatters[known]();
  return (report, options = {}) => format(report, { ...options, rules });
}
