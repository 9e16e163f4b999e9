import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError, type ConfigPath } from "../config/problem.js";
import { isRecord } from "../config/shape.js";
import type { ClauselintError } from "../errors.js";
import { builtInRules } from "../engine/built-in-rules.js";
import type { PlaybookRule } from "../playbook/types.js";
import type { Plugin } from "../plugin/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { RuleOrigin } from "../rule/rule-origin.js";
import type { Rule } from "../rule/types.js";
import { asError, type ConfigSource } from "./config-source.js";
import { failuresError, loadFailure, type LoadFailure } from "./load-failures.js";
import { loadPlaybook, type LoadedPlaybook } from "./load-playbook.js";
import { reportPath } from "./paths.js";

/** What playbooks are read against. */
interface PlaybookContext {
  readonly rules: readonly Rule[];
  readonly provisions: readonly ProvisionDefinition[];
  readonly cwd: string;
  /** Called with each file before it is read. */
  readonly onFile: (file: string) => void;
}

/** What any playbook is read against. */
export interface PlaybookSurroundings {
  readonly provisions: readonly ProvisionDefinition[];
  /** The families of rules that it must not take for its own. */
  readonly families: readonly string[];
  /** The plug-ins that were loaded. */
  readonly plugins: readonly Plugin[];
  /** What kept the others, or the whole configuration, from being loaded. */
  readonly problem: ClauselintError | null;
}

/** The families of rules, those of the engine included. */
export function familiesOf(rules: readonly Rule[]): readonly string[] {
  return [...new Set([...builtInRules, ...rules].map(({ meta }) => meta.id.split("/")[0] ?? ""))];
}

/** The rules of playbooks, the data they are made from, and the file of each playbook as it is shown. */
interface Playbooks {
  readonly rules: readonly Rule[];
  readonly data: readonly PlaybookRule[];
  readonly playbooks: readonly NamedPlaybook[];
  /** By the id of the rule. */
  readonly origins: ReadonlyMap<string, RuleOrigin>;
}

/** A playbook of a run: the family of its rules, and its file relative to the current folder. */
export interface NamedPlaybook {
  readonly name: string;
  readonly file: string;
}

/**
 * The rules of the playbooks that configurations name, each file once.
 *
 * @throws ConfigError for those that are not there or not right, with the lines
 */
export async function playbooksIn(
  sources: readonly ConfigSource[],
  { rules, provisions, cwd, onFile }: PlaybookContext,
): Promise<Playbooks> {
  const loaded: LoadedPlaybook[] = [];
  const failures: LoadFailure[] = [];
  const types = [...new Set(provisions.map(({ type }) => type))];
  const taken = new Set(familiesOf(rules));
  for (const named of namedIn(sources)) {
    try {
      const file = existing(named, cwd);
      onFile(file);
      const one = await loadPlaybook(file, { provisions: types, taken: [...taken], cwd });
      taken.add(one.playbook.name);
      loaded.push(one);
    } catch (error) {
      failures.push(loadFailure({ kind: "playbook", name: named.name }, error));
    }
  }
  const error = failuresError(failures);
  if (error !== null) throw error;
  return playbooksOf(loaded);
}

async function playbooksOf(loaded: readonly LoadedPlaybook[]): Promise<Playbooks> {
  const data = loaded.flatMap(({ playbook }) => playbook.rules.map(({ rule }) => rule));
  // what patterns need is loaded only where there are some
  const rules = data.length === 0 ? [] : await (await import("../playbook/playbook-rules.js")).playbookRules(data);
  const playbooks = loaded.map(({ playbook, filePath }) => ({ name: playbook.name, file: filePath }));
  return { rules, data, playbooks, origins: new Map(loaded.flatMap(originsIn)) };
}

function originsIn({ playbook, filePath, line }: LoadedPlaybook): readonly (readonly [string, RuleOrigin])[] {
  return playbook.rules.map(({ rule }, index) => {
    const at = line(["rules", index, "id"]);
    const place = { file: filePath, ...(at === null ? {} : { line: at }) };
    return [rule.id, { kind: "playbook", name: playbook.name, ...place }];
  });
}

/** A playbook as a configuration names it. */
interface NamedIn {
  readonly name: string;
  readonly at: ConfigPath;
  readonly source: ConfigSource;
}

/** Each file once; what is no text is left to the check of the whole configuration. */
function namedIn(sources: readonly ConfigSource[]): readonly NamedIn[] {
  const all = sources.flatMap((source) => namesIn(source.value).map((named) => ({ ...named, source })));
  return [...new Map(all.map((named) => [absolute(named), named])).values()];
}

function absolute({ name, source }: NamedIn): string {
  return path.resolve(source.folder, name);
}

function existing(named: NamedIn, cwd: string): string {
  const file = absolute(named);
  if (existsSync(file)) return file;
  const problem = {
    code: "config-missing",
    message: `there is no playbook "${named.name}"`,
    hint: `It is looked for beside the configuration: ${reportPath(file, cwd)}.`,
    path: named.at,
    at: "value",
  } as const;
  throw new ConfigError([asError(problem, named.source)]);
}

function namesIn(value: unknown): readonly { readonly name: string; readonly at: ConfigPath }[] {
  const given = isRecord(value) ? value["playbooks"] : undefined;
  if (typeof given === "string") return [{ name: given, at: ["playbooks"] }];
  if (!Array.isArray(given)) return [];
  return given.flatMap((name: unknown, index) =>
    typeof name === "string" && name.trim() !== "" ? [{ name, at: ["playbooks", index] }] : [],
  );
}
