import path from "node:path";
import { ConfigError, type ConfigPath } from "../config/problem.js";
import { readPlaybook, type Playbook } from "../playbook/read-playbook.js";
import { asError, readRaw } from "./load-config.js";
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
  const place = reportPath(path.resolve(cwd, file), cwd);
  const raw = await readRaw(path.resolve(cwd, file), place);
  const { playbook, problems } = await readPlaybook(raw.value, provisions, taken);
  const placed = problems.map((problem) => ({ problem, line: raw.line(problem.path, problem.at) }));
  placed.sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  const [first, ...rest] = placed.map(({ problem, line }) => asError(problem, line, place));
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  return { playbook, filePath: place, line: (at) => raw.line(at, "value") };
}
