import { readFile } from "node:fs/promises";
import path from "node:path";
import { matches } from "../config/matches.js";
import { ConfigError } from "../config/problem.js";
import { ClauselintError } from "../errors.js";
import { checkWaivers } from "../waiver/check-waivers.js";
import type { FileWaiver } from "../waiver/types.js";
import { reportPath } from "./paths.js";
import { matchesOf } from "../matches-of.js";

/** Name of the waivers file that holds without being asked for, beside the configuration. */
export const waiversFileName = "clauselint-waivers.yaml";

/** The waivers of a file. Globs in it are relative to its folder. */
export interface WaiversFile {
  readonly absolute: string;
  /** As reports name it. */
  readonly place: string;
  readonly waivers: readonly FileWaiver[];
}

/**
 * Reads a waivers file.
 *
 * @param named - a file that was asked for; `null` for the one beside the configuration, which may be absent
 * @throws ConfigError with every problem, each at its line
 * @throws ClauselintError `config-missing`, or `config-invalid` for a file that cannot be read at all
 */
export async function loadWaivers(named: string | null, folder: string, cwd: string): Promise<WaiversFile | null> {
  const absolute = named === null ? path.join(folder, waiversFileName) : path.resolve(cwd, named);
  const place = reportPath(absolute, cwd);
  const source = await readSource(absolute, place, named !== null);
  if (source === null) return null;
  const { parseConfigText } = await import("./parse-config-text.js");
  const raw = parseConfigText(source, place, path.extname(absolute) === ".json");
  const { waivers, problems } = checkWaivers(raw.value);
  const [first, ...rest] = problems.map(({ code, message, hint, path: [, ...steps], at }) => {
    const line = raw.line(steps, at);
    return new ClauselintError(code, message, {
      place: line === null ? place : `${place}:${line}`,
      hint: [...(hint === undefined ? [] : [hint]), "Read docs/waivers-and-baseline.md#a-waivers-file."].join(" "),
    });
  });
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  const starts = lineStarts(source);
  return {
    absolute,
    place,
    waivers: waivers.map(({ index, ...waiver }) => {
      const line = raw.line([index], "value") ?? 1;
      const start = starts[line - 1] ?? 0;
      const end = (starts[line] ?? source.length + 1) - 1;
      const { files, rule, clause, fingerprint } = waiver;
      return {
        ...waiver,
        location: { clause: "", line, column: 1, start, end },
        headingPath: [],
        text: JSON.stringify({ files, rule, clause, fingerprint }),
      };
    }),
  };
}

/** Whether a waiver of a file is for a document, given by its absolute path. */
export function isFor({ files }: FileWaiver, { absolute }: WaiversFile, document: string): boolean {
  return files === null || matches(files, reportPath(document, path.dirname(absolute)));
}

async function readSource(absolute: string, place: string, isNamed: boolean): Promise<string | null> {
  try {
    return await readFile(absolute, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && !isNamed) return null;
    throw isMissing
      ? new ClauselintError("config-missing", "no such waivers file", { place, cause: error })
      : new ClauselintError("config-invalid", "the waivers file cannot be read", { place, cause: error });
  }
}

const lineStarts = (text: string): readonly number[] => [0, ...matchesOf(/\n/g, text).map(({ index }) => index + 1)];
