import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { main } from "./main.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const guide = readFileSync(path.join(root, "docs/writing-a-playbook.md"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "clauselint-playbook-"));

async function run(cwd: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd,
    env: {},
  });
  return { code, ...texts };
}

async function runOn(text: string): ReturnType<typeof run> {
  writeFileSync(path.join(folder, "playbook.yaml"), text);
  return run(folder, "test", "playbook.yaml");
}

const blocks = (info: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, block]) => block ?? "");

describe("clauselint test", () => {
  test("the example playbook of this project does what its author says", async () => {
    const { code, out } = await run(root, "test", "fixtures/playbook.yaml");
    expect(out).toMatch(/\n\n\d+ examples of 6 rules: all pass\n$/);
    expect(code).toBe(0);
  });

  test.each([...blocks("yaml").entries()])("playbook %i of the guide holds its examples", async (_, block) => {
    const { code, out, err } = await runOn(block);
    expect(err).toBe("");
    expect(out).not.toContain("no examples");
    expect(code).toBe(0);
  });

  test("the guide shows what the command prints", async () => {
    const [first = ""] = blocks("yaml");
    const [shown = ""] = blocks("console");
    expect((await runOn(first)).out.trim()).toBe(shown.split("\n").slice(1).join("\n").trim());
  });

  test("an example that is something else fails, with its line and what the rule said", async () => {
    const { code, out } = await runOn(`rules:
  - id: cover
    type: required-clause
    subject: cyber insurance
    find: cyber insurance
    examples:
      missing:
        - The Supplier shall host the platform.
        - The Supplier shall hold cyber insurance.
      weak: The Supplier shall host the platform.
`);
    expect(code).toBe(1);
    expect(out).toContain("playbook.yaml:9: the rule answers satisfied");
    expect(out).toContain("playbook.yaml:10: the rule answers missing: No clause on cyber insurance");
    expect(out).toContain("3 examples of 1 rule: 2 fail");
  });

  test("a rule without examples is told, and fails nothing", async () => {
    const { code, out } = await runOn("rules: [{ id: a, type: forbidden-phrase, find: etc }]");
    expect(out).toContain("playbook/a  no examples");
    expect(out).toContain("1 rule has no examples");
    expect(code).toBe(0);
  });

  test("a playbook that is not right says in which line and what was meant", async () => {
    const { code, err } = await runOn(`rules:
  - id: cover
    type: required-claus
  - id: price
    type: forbidden-phrase
    find: { provision: data-retrun }
    patern: x
`);
    expect(code).toBe(2);
    expect(err).toContain('playbook.yaml:3: type cannot be "required-claus"');
    expect(err).toContain('Did you mean "required-clause"?');
    expect(err).toContain('playbook.yaml:6: there is no provision "data-retrun"');
    expect(err).toContain('Did you mean "data-return"?');
    expect(err).toContain('playbook.yaml:7: unknown key "patern"');
  });

  test("what is no YAML is told with its line, and not with the page on configurations", async () => {
    const { code, err } = await runOn("rules:\n  - id: cover\n    find: [\n");
    expect(code).toBe(2);
    expect(err).toMatch(/playbook\.yaml:\d+: this is not valid YAML/);
    expect(err).toContain("an editor that knows YAML shows it too");
    expect(err).not.toContain("configuration.md");
  });

  test.each([
    [[], "test needs a playbook"],
    [["gone.yaml"], "gone.yaml: no such playbook (config-missing)"],
    [["playbook.yaml", "--format", "json"], 'test has no format "json"'],
  ])("test %j: %s", async (argv, message) => {
    const { code, err } = await run(folder, "test", ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
