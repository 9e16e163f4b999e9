import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkConfig } from "@clauselint/core";
import { presets, rules, thresholds } from "@clauselint/rules";
import { expect, test } from "vitest";
import { parse } from "yaml";

const page = readFileSync(fileURLToPath(new URL("../../../docs/configuration.md", import.meta.url)), "utf8");
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? "");

test.each(blocks)("a configuration it shows is right: %s", async (block) => {
  const metas = rules.map(({ meta }) => meta);
  expect((await checkConfig(parse(block), metas, thresholds)).problems).toEqual([]);
});

test("it has a part for every key, where errors point", async () => {
  const { problems } = await checkConfig({ nothing: 1 }, []);
  const keys = problems[0]?.hint?.replace(/^Allowed: |\.$/g, "").split(/, | or /) ?? [];
  expect(keys.length).toBeGreaterThan(5);
  for (const key of keys) expect(page).toContain(`\n## ${key}\n`);
});

test("it tells every preset and every threshold", () => {
  for (const { name } of presets) expect(page).toContain(`\n| \`${name}\` | `);
  for (const { name, rule, option } of thresholds) {
    expect(page).toMatch(new RegExp(`\\n\\| \`${name}\` \\| [^|]+ \\| \`${rule}\` \`${option}\` \\|`));
  }
});
