import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ConfigPath, ConfigProblem } from "../config/problem.js";
import type { Config } from "../config/types.js";
import { whereToRead } from "../config/where-to-read.js";
import { ClauselintError } from "../errors.js";
import type { Rule } from "../rule/types.js";
import { importDefault } from "./import-default.js";
import { lineInProgram } from "./line-in-program.js";

/** A configuration as it stands in a file, before it is checked. */
export interface RawConfig {
  readonly value: unknown;
  /** 1-based line of a key or value; `null` where nothing tells it. */
  readonly line: (path: ConfigPath, at: "key" | "value") => number | null;
}

/** A configuration before it is checked, and where it comes from. */
export interface ConfigSource extends RawConfig {
  /** For people: a path, or `preset saas`. */
  readonly place: string;
  /** What it extends is found from here. */
  readonly folder: string;
  /** Its absolute path, where it stands in a file. */
  readonly file?: string;
  /** The same configuration, where somebody has checked it already. */
  readonly checked?: Config;
  /** Rules that it brings along, as the preset that it is. */
  readonly brings?: { readonly preset: string; readonly rules: readonly Rule[] };
}

/** What a person calls the file. */
type FileKind = "configuration file" | "playbook";

/** Endings of the files a configuration may stand in. */
export const configExtensions = ["yaml", "yml", "json", "js", "mjs", "ts"] as const;

/**
 * Reads one configuration file.
 *
 * @throws ClauselintError `config-missing`, or `config-invalid` for a file that cannot be read at all
 */
export async function readConfigSource(
  file: string,
  place: string,
  what: FileKind = "configuration file",
): Promise<ConfigSource> {
  return { ...(await readRaw(file, place, what)), place, folder: path.dirname(file), file };
}

/** A problem as an error with its place and where to read. */
export function asError(
  problem: ConfigProblem,
  { line, place }: Pick<ConfigSource, "line" | "place">,
): ClauselintError {
  const at = line(problem.path, problem.at);
  return new ClauselintError(problem.code, problem.message, {
    place: at === null ? place : `${place}:${at}`,
    hint: [...(problem.hint === undefined ? [] : [problem.hint]), whereToRead(problem)].join(" "),
  });
}

async function readRaw(file: string, place: string, what: FileKind): Promise<RawConfig> {
  const extension = path.extname(file).slice(1);
  if (["js", "mjs", "ts"].includes(extension)) {
    const value = await importDefault(file, place, "configuration");
    return { value, line: lineInProgram(await readText(file, place, what)) };
  }
  if (!["yaml", "yml", "json"].includes(extension)) {
    throw new ClauselintError("config-invalid", `a ${what} is .yaml, .yml, .json, .js, .mjs or .ts`, {
      place,
    });
  }
  const text = await readText(file, place, what);
  const { parseConfigText } = await import("./parse-config-text.js");
  return parseConfigText(text, place, extension === "json");
}

async function readText(file: string, place: string, what: FileKind): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw missing
      ? new ClauselintError("config-missing", `no such ${what}`, { place, cause: error })
      : new ClauselintError("config-invalid", `the ${what} cannot be read`, { place, cause: error });
  }
}
