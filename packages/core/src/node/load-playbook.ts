import path from "node:path";
import { ConfigError, type ConfigPath, type ConfigProblem } from "../config/problem.js";
import { ClauselintError } from "../errors.js";
import { readPlaybook, type Playbook } from "../playbook/read-playbook.js";
import { readConfigSource, type ConfigSource } from "./config-source.js";
import { reportPath } from "./paths.js";

/** A playbook and where its parts stand in its file. */
export interface LoadedPlaybook {
  readonly playbook: Playbook;
  /** Relative to the current folder, with forward slashes. */
  readonly filePath: string;
  /** 1-based; `null` where the format does not tell. */
  readonly line: (path: ConfigPath) => number | null;
}

/**
 * Reads and checks a playbook file.
 *
 * @param provisions - types that its rules may name
 * @param taken - families of rules that other rules have
 * @throws ConfigError with every problem of a file that is not right
 * @throws ClauselintError `config-missing`, or `config-invalid` for a file that cannot be read at all
 */
export async function loadPlaybook(
  file: string,
  {
    provisions,
    taken,
    cwd,
  }: { readonly provisions: readonly string[]; readonly taken: readonly string[]; readonly cwd: string },
): Promise<LoadedPlaybook> {
  const absolute = path.resolve(cwd, file);
  const source = await readConfigSource(absolute, reportPath(absolute, cwd), "playbook");
  const { playbook, problems } = await readPlaybook(source.value, provisions, taken);
  const placed = problems.map((problem) => ({ problem, line: source.line(problem.path, problem.at) ?? 0 }));
  placed.sort((left, right) => left.line - right.line);
  const [first, ...rest] = placed.map(({ problem }) => asError(problem, source));
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  return { playbook, filePath: source.place, line: (at) => source.line(at, "value") };
}

function asError(problem: ConfigProblem, { line, place }: ConfigSource): ClauselintError {
  const at = line(problem.path, problem.at);
  const hints = [...(problem.hint === undefined ? [] : [problem.hint]), "Read docs/writing-a-playbook.md."];
  return new ClauselintError(problem.code, problem.message, {
    place: at === null ? place : `${place}:${at}`,
    hint: hints.join(" "),
  });
}
