import { checkConfig } from "../config/check-config.js";
import type { ConfigLayer } from "../config/layers.js";
import { ConfigError } from "../config/problem.js";
import type { RuleDefaults } from "../config/rule-settings.js";
import type { Config } from "../config/types.js";
import type { ClauselintError } from "../errors.js";
import { asError, type ConfigSource } from "./config-source.js";

/**
 * Checks configurations that were read.
 *
 * @throws ConfigError with every problem of all of them
 */
export async function checkSources(
  sources: readonly ConfigSource[],
  known: Pick<RuleDefaults, "metas" | "thresholds">,
): Promise<readonly ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  const errors = new Map<string, ClauselintError>();
  for (const source of sources) {
    const { config, problems } = await checkSource(source, known);
    // a file that is extended twice has its problems once
    for (const problem of problems) errors.set(`${problem.place ?? ""} ${problem.message}`, problem);
    layers.push({ config, origin: (path) => placeIn(source, path) });
  }
  const [first, ...rest] = errors.values();
  if (first !== undefined) throw new ConfigError([first, ...rest]);
  return layers;
}

async function checkSource(
  source: ConfigSource,
  known: Pick<RuleDefaults, "metas" | "thresholds">,
): Promise<{ config: Config; problems: readonly ClauselintError[] }> {
  if (source.checked !== undefined) return { config: source.checked, problems: [] };
  const { config, problems } = await checkConfig(source.value, known.metas, known.thresholds);
  const placed = problems.map((problem) => ({ problem, line: source.line(problem.path, problem.at) ?? 0 }));
  placed.sort((left, right) => left.line - right.line);
  return { config, problems: placed.map(({ problem }) => asError(problem, source)) };
}

function placeIn({ place, line }: ConfigSource, path: Parameters<ConfigLayer["origin"]>[0]): string {
  const at = line(path, "key");
  return at === null ? place : `${place}:${at}`;
}
