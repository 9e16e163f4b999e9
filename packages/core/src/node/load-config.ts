import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkConfig } from "../config/check-config.js";
import { ConfigError, type ConfigPath, type ConfigProblem } from "../config/problem.js";
import type { Config } from "../config/types.js";
import { ClauselintError } from "../errors.js";
import type { RuleMeta } from "../rule/types.js";
import { importConfig } from "./import-config.js";
import { reportPath } from "./paths.js";

/** A configuration as it stands in a file, before it is checked. */
export interface RawConfig {
  readonly value: unknown;
  /** 1-based line of a key or value; `null` where the format does not tell. */
  line(path: ConfigPath, at: "key" | "value"): number | null;
}

/**
 * Reads and checks one configuration file. Problems are placed relative to `cwd`.
 *
 * @throws ConfigError with every problem of a file that is not right
 * @throws ClauselintError `config-missing`, or `config-invalid` for a file that cannot be read at all
 */
export async function loadConfig(file: string, rules: readonly RuleMeta[], cwd: string): Promise<Config> {
  const place = reportPath(file, cwd);
  const raw = await readRaw(file, place);
  const { config, problems } = await checkConfig(raw.value, rules);
  const placed = problems.map((problem) => ({ problem, line: raw.line(problem.path, problem.at) }));
  placed.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  const [first, ...rest] = placed.map(({ problem, line }) => asError(problem, line, place));
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  return config;
}

/** A problem as an error with its place. */
export function asError(problem: ConfigProblem, line: number | null, place: string): ClauselintError {
  return new ClauselintError(problem.code, problem.message, {
    place: line === null ? place : `${place}:${line}`,
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  });
}

/** Reads a file of settings as it stands there. */
export async function readRaw(file: string, place: string): Promise<RawConfig> {
  const extension = path.extname(file);
  if ([".js", ".mjs", ".ts"].includes(extension)) return { value: await importConfig(file, place), line: () => null };
  if (![".yaml", ".yml", ".json"].includes(extension)) {
    throw new ClauselintError("config-invalid", "a configuration file is .yaml, .yml, .json, .js, .mjs or .ts", {
      place,
    });
  }
  const text = await readText(file, place);
  const { parseConfigText } = await import("./parse-config-text.js");
  return parseConfigText(text, place, extension === ".json");
}

async function readText(file: string, place: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw missing
      ? new ClauselintError("config-missing", "no such configuration file", { place, cause: error })
      : new ClauselintError("config-invalid", "the configuration file cannot be read", { place, cause: error });
  }
}
