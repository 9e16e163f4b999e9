import type { LintReport } from "../engine/types.js";
import type { RuleMeta } from "../rule/types.js";
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

/** The name of a built-in format. */
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

/** Whether a format of that name is built in. */
export function isFormatName(name: string): name is FormatName {
  return formatNames.some((known) => known === name);
}

/** Loads a built-in formatter. */
export async function loadFormatter(name: FormatName, rules: readonly RuleMeta[]): Promise<BoundFormatter> {
  return boundFormatter(await formatters[name](), rules);
}

/** A formatter that is given the rules of its run. */
export function boundFormatter(format: Formatter, rules: readonly RuleMeta[]): BoundFormatter {
  return (report, options = {}) => format(report, { ...options, rules });
}
