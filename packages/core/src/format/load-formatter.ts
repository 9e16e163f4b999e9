import { nameHint } from "../config/shape.js";
import type { LintReport } from "../engine/types.js";
import { ClauselintError } from "../errors.js";
import type { FormatOptions, Formatter } from "./types.js";

/** Names of the formats, for options and messages. */
export const formatNames = [
  "stylish",
  "compact",
  "json",
  "jsonl",
  "sarif",
  "junit",
  "checkstyle",
  "github",
  "gitlab",
  "markdown",
  "csv",
] as const;

export type FormatName = (typeof formatNames)[number];

/** A formatter that knows the rules of its run. */
export type BoundFormatter = (report: LintReport, options?: Omit<FormatOptions, "rules">) => string;

const formatters: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  compact: async () => (await import("./compact.js")).compact,
  json: async () => (await import("./json.js")).json,
  jsonl: async () => (await import("./jsonl.js")).jsonl,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  checkstyle: async () => (await import("./checkstyle.js")).checkstyle,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  markdown: async () => (await import("./markdown.js")).markdown,
  csv: async () => (await import("./csv.js")).csv,
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
