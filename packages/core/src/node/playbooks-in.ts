import { existsSync } from "node:fs";
import path from "node:path";
import { ConfigError, type ConfigPath } from "../config/problem.js";
import { isRecord } from "../config/shape.js";
import type { PlaybookRule } from "../playbook/types.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";
import { asError, type ConfigSource } from "./config-source.js";
import { loadPlaybook } from "./load-playbook.js";
import { reportPath } from "./paths.js";

/** What playbooks are read against. */
interface PlaybookContext {
  readonly rules: readonly Rule[];
  readonly provisions: readonly ProvisionDefinition[];
  readonly cwd: string;
  /** Called with each file before it is read. */
  readonly onFile: (file: string) => void;
}

/** The rules of playbooks, and the data they are made from. */
interface Playbooks {
  readonly rules: readonly Rule[];
  readonly data: readonly PlaybookRule[];
}

/**
 * The rules of the playbooks that configurations name, each file once.
 *
 * @throws ConfigError for one that is not there or not right, with the line
 */
export async function playbooksIn(
  sources: readonly ConfigSource[],
  { rules, provisions, cwd, onFile }: PlaybookContext,
): Promise<Playbooks> {
  const files = new Set(sources.flatMap((source) => filesOf(source, cwd)));
  if (files.size === 0) return { rules: [], data: [] };
  const { playbookRules } = await import("../playbook/playbook-rules.js");
  const types = [...new Set(provisions.map(({ type }) => type))];
  const taken = new Set(rules.map(({ meta }) => meta.id.split("/")[0] ?? ""));
  const data: PlaybookRule[] = [];
  for (const file of files) {
    onFile(file);
    const { playbook } = await loadPlaybook(file, { provisions: types, taken: [...taken], cwd });
    taken.add(playbook.name);
    data.push(...playbook.rules.map(({ rule }) => rule));
  }
  return { rules: await playbookRules(data), data };
}

/** Absolute paths; what is no text is left to the check of the whole configuration. */
function filesOf(source: ConfigSource, cwd: string): readonly string[] {
  return namesIn(source.value).map(({ name, at }) => {
    const file = path.resolve(source.folder, name);
    if (existsSync(file)) return file;
    const problem = {
      code: "config-missing",
      message: `there is no playbook "${name}"`,
      hint: `It is looked for beside the configuration: ${reportPath(file, cwd)}.`,
      path: at,
      at: "value",
    } as const;
    throw new ConfigError([asError(problem, source)]);
  });
}

function namesIn(value: unknown): readonly { readonly name: string; readonly at: ConfigPath }[] {
  const given = isRecord(value) ? value["playbooks"] : undefined;
  if (typeof given === "string") return [{ name: given, at: ["playbooks"] }];
  if (!Array.isArray(given)) return [];
  return given.flatMap((name: unknown, index) =>
    typeof name === "string" && name.trim() !== "" ? [{ name, at: ["playbooks", index] }] : [],
  );
}
