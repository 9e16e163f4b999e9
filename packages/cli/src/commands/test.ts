import path from "node:path";
import { passes, playbookTestText, printable, testPlaybook, type PlaybookTest } from "@clauselint/core";
import { loadPlaybook, type LoadedPlaybook, type PlaybookSurroundings } from "@clauselint/core/node";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf, type SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { errorText } from "../ui/error-text.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";

/** Runs the rules of playbooks on their own examples; 1 where one of them is not what its author expects. */
export async function test(given: Arguments, streams: Streams): Promise<number> {
  if (given.paths.length === 0) throw new UsageProblem("test needs a playbook");
  const settings = sharedSettingsOf(given);
  const surroundings = await surroundingsOf(settings, streams);
  const playbooks = await loadedFrom(given.paths, surroundings, streams);
  tellSameNames(playbooks, streams);
  const tests: PlaybookTest[] = [];
  for (const { playbook, filePath, line } of playbooks) {
    const rules = await testPlaybook(playbook, surroundings.provisions);
    tests.push({ filePath, rules, line: ({ path: at }) => line(at) });
  }
  for (const output of settings.outputs) {
    await deliver((look) => playbookTestText(tests, look), output, settings, streams);
  }
  return tests.every(({ rules: tested }) => tested.every(({ examples }) => examples.every(passes))) ? 0 : 1;
}

/** A playbook may do without a configuration that happens to stand beside it, not without one that is named. */
async function surroundingsOf(settings: SharedSettings, streams: Streams): Promise<PlaybookSurroundings> {
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  const surroundings = await clauselint.playbookSurroundings();
  if (surroundings.problem !== null && settings.configFile !== null) throw surroundings.problem;
  return surroundings;
}

/** Each file once, in the order in which they are named. */
async function loadedFrom(
  files: readonly string[],
  { provisions, families, problem }: PlaybookSurroundings,
  streams: Streams,
): Promise<readonly LoadedPlaybook[]> {
  const context = { provisions: [...new Set(provisions.map(({ type }) => type))], taken: families, cwd: streams.cwd };
  if (problem !== null) streams.stderr.write(errorText(problem));
  const loaded: LoadedPlaybook[] = [];
  for (const file of new Set(files.map((one) => path.resolve(streams.cwd, one)))) {
    loaded.push(await loadPlaybook(file, context));
  }
  if (problem !== null) streams.stderr.write("clauselint: tested without what could not be loaded\n");
  return loaded;
}

/** Playbooks of one name may be right each by itself, for different configurations. */
function tellSameNames(playbooks: readonly LoadedPlaybook[], { stderr }: Streams): void {
  const files = new Map<string, string>();
  for (const { playbook, filePath } of playbooks) {
    const other = files.get(playbook.name);
    files.set(playbook.name, filePath);
    if (other === undefined) continue;
    const both = printable(`${other} and ${filePath}`);
    stderr.write(
      `clauselint: ${both} have the same name "${playbook.name}": a configuration can name only one of them\n`,
    );
  }
}
