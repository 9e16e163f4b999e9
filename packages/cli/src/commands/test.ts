import { passes, playbookTestText, testPlaybook, type PlaybookTest } from "@clauselint/core";
import { loadPlaybook } from "@clauselint/core/node";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";

/** Runs the rules of playbooks on their own examples; 1 where one of them is not what its author expects. */
export async function test(given: Arguments, streams: Streams): Promise<number> {
  if (given.paths.length === 0) throw new UsageProblem("test needs a playbook");
  const settings = sharedSettingsOf(given);
  const { provisions, families } = await createClauselint(
    { ...settings, provisions: false },
    streams,
  ).playbookSurroundings();
  const types = [...new Set(provisions.map(({ type }) => type))];
  const tests: PlaybookTest[] = [];
  for (const file of given.paths) {
    const { playbook, filePath, line } = await loadPlaybook(file, {
      provisions: types,
      taken: families,
      cwd: streams.cwd,
    });
    tests.push({ filePath, rules: await testPlaybook(playbook, provisions), line: ({ path }) => line(path) });
  }
  for (const output of settings.outputs) {
    await deliver((look) => playbookTestText(tests, look), output, settings, streams);
  }
  return tests.every(({ rules: tested }) => tested.every(({ examples }) => examples.every(passes))) ? 0 : 1;
}
