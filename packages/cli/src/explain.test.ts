import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { main } from "./main.js";

const cwd = fileURLToPath(new URL("../../../", import.meta.url));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
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

describe("explain", () => {
  test("--at shows a clause sentence by sentence", async () => {
    const { code, out } = await run("explain", "fixtures/msa-defective.md", "--at", "9.2");
    expect(code).toBe(0);
    expect(out).toContain("§9.2");
    expect(out).toContain("a duty of the provider");
    expect(out).toContain("hedge “as soon");
    expect(out).toContain("counts in full");
    expect(out).toContain("incident-notice, favours the customer");
  });

  test("--why-not shows the nearest sentences and what each lacked", async () => {
    const { code, out } = await run("explain", "fixtures/sow-defective.md", "--why-not", "partner/audit-rights");
    expect(code).toBe(0);
    expect(out).toMatch(/^partner\/audit-rights: missing\n/);
    expect(out).toContain("looked in §1–§12");
    expect(out).toMatch(/result +audit-access: /);
  });

  test("--why-not names no words where every sentence is looked at", async () => {
    const { out } = await run("explain", "fixtures/sow-defective.md", "--why-not", "goals/scope-and-deliverables");
    expect(out).toMatch(/result +scope-item: /);
    expect(out).not.toContain("it has “”");
  });

  test("a rule alone shows what it asks, as the list of rules does", async () => {
    const { code, out } = await run("explain", "code-escrow/agreement");
    expect({ code, out }).toEqual({ code: 0, out: (await run("rules", "code-escrow/agreement")).out });
    expect(out).toMatch(/^Wording to start from$/m);
    const json = await run("explain", "code-escrow/agreement", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1, rules: [{ id: "code-escrow/agreement" }] });
  });

  test.each(["expired-waiver", "unused-waiver", "not-an-outsourcing-contract", "frontmatter"])(
    "a rule that the engine brings is one too: %s",
    async (name) => {
      const id = `clauselint/${name}`;
      const { code, out } = await run("explain", id);
      expect({ code, out }).toEqual({ code: 0, out: (await run("rules", id)).out });
      expect((await run("rules")).out).toContain(id);
      expect((await run("explain", "fixtures/sow-clean.md", "--why-not", id)).code).toBe(0);
    },
  );

  test("an option that nothing holds for is shown beside those that have a value", async () => {
    const { out } = await run("explain", "code-escrow/verification");
    expect(out).toMatch(/^ +frequencyDays: nothing$/m);
  });

  test.each(["--at 9", "--why-not code-escrow/agreement"])("%s comes as JSON too", async (line) => {
    const { out } = await run("explain", "fixtures/msa-defective.md", ...line.split(" "), "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
  });

  test.each([
    ["", "explain needs a file or a rule"],
    ["code-escrow/agrement", "Did you mean code-escrow/agreement?"],
    ["a.md", "explain needs --at CLAUSE or --why-not RULE"],
    ["a.md b.md --at 1", "explain reads one file, not 2"],
    ["a.md --at 1 --why-not a/b", "--at and --why-not cannot be used together"],
    ["a.md --at 1 --format sarif", 'explain has no format "sarif"'],
    ["a.md --at 1 --fail-on never", "--fail-on is an option of linting, not of explain"],
    ["fixtures/msa-clean.md --at 8.9", "Did you mean 8.1?"],
    ["fixtures/msa-clean.md --why-not escrow/agreement", "Did you mean code-escrow/agreement?"],
    ["fixtures/gone.md --at 1", "(file-missing)"],
  ])("explain %s: %s", async (line, message) => {
    const { code, err } = await run("explain", ...line.split(" ").filter((word) => word !== ""));
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test("its options are not options of linting", async () => {
    const { code, err } = await run("fixtures/msa-clean.md", "--at", "1");
    expect(code).toBe(2);
    expect(err).toContain("--at is an option of clauselint explain");
  });

  test("a file of that name can still be linted", async () => {
    const { err } = await run("./explain");
    expect(err).not.toContain("explain needs");
  });

  test("--help shows its own options and the general help names it", async () => {
    const own = (await run("explain", "--help")).out;
    expect(own).toContain("--why-not RULE");
    expect(own).not.toContain("--max-warnings");
    const general = (await run("--help")).out;
    expect(general).toContain("clauselint COMMAND --help");
    expect(general).not.toContain("--why-not");
  });
});
