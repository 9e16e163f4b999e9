import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const page = readFileSync(fileURLToPath(new URL("../../../docs/writing-a-rule.md", import.meta.url)), "utf8");
const [rule = "", tests = ""] = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? "");

// beside the built package, so that the names of packages lead to it
const folder = fileURLToPath(new URL("../dist/rule-page/", import.meta.url));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the rule of docs/writing-a-rule.md passes its test", () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}no-etc.mjs`, rule);
  writeFileSync(`${folder}no-etc.test.mjs`, tests);
  // a runner inside a runner reports to the outer one unless it is told that it stands alone
  const env = { ...process.env };
  delete env["NODE_TEST_CONTEXT"];
  const printed = execFileSync(process.execPath, ["--test", "--test-reporter=tap", `${folder}no-etc.test.mjs`], {
    encoding: "utf8",
    env,
  });
  expect(printed).toMatch(/^# fail 0$/m);
  expect(printed).toMatch(/^# pass [4-9]$/m);
});
