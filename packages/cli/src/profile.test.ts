import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";
import { main } from "./main.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd: root,
    env: {},
  });
  return { code, ...texts };
}

interface Table {
  readonly profile: { readonly id: string; readonly critical: boolean };
  readonly rows: readonly {
    readonly article: string;
    readonly evidence: string;
    readonly parts: readonly { readonly ruleId: string; readonly place: string; readonly words: string }[];
  }[];
}

async function table(...argv: string[]): Promise<Table> {
  return JSON.parse((await run("coverage", ...argv, "--format", "json")).out) as Table;
}

describe("coverage --profile", () => {
  test("tells for each article what was found, with clause and words", async () => {
    const { rows } = await table("--profile", "eu-dora", "fixtures/msa-clean.pdf");
    const cited = rows.find(({ article }) => article === "Art. 30(2)(h)");
    expect(cited?.evidence).toBe("found");
    expect(cited?.parts[0]?.place).toMatch(/^§\d.*page \d/);
    expect(cited?.parts[0]?.words).toMatch(/^“.*terminate/s);
    expect(rows.map(({ article }) => article)).not.toContain("Art. 28(8)");
  });

  test("--critical asks the further articles", async () => {
    const dora = await table("--profile", "eu-dora", "--critical", "fixtures/msa-clean.md");
    expect(dora.profile.critical).toBe(true);
    expect(dora.rows.map(({ article }) => article)).toContain("Art. 28(8)");
  });

  test("sets rules as --rule says, and tells of one that there is not", async () => {
    const rule = "partner/subcontracting-control";
    const evidence = async (...argv: string[]): Promise<readonly string[]> => {
      const { rows } = await table("--profile", "eu-dora", "fixtures/msa-clean.md", ...argv);
      return rows.flatMap(({ parts }) => parts.map(({ ruleId }) => ruleId));
    };
    expect(await evidence()).toContain(rule);
    expect(await evidence("--rule", `${rule}=off`)).not.toContain(rule);
    const unknown = await run("coverage", "--profile", "eu-dora", "fixtures/msa-clean.md", "--rule", "nope/y=error");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('clauselint: --rule: unknown rule "nope/y"');
  });

  test("says of a reference from memory that it is unverified, and never that a contract is compliant", async () => {
    const { code, out } = await run("coverage", "--profile", "uk-pra-fca", "fixtures/msa-defective.md");
    expect(code).toBe(0);
    expect(out).toContain("SYSC 8.1.8R(7) (unverified)");
    expect(out).toMatch(/as of \d{4}-\d\d-\d\d/);
    expect(out).toMatch(/articles, evidence: .*not found \d/);
    expect(out).not.toMatch(/compliant/i);
  });

  test("as a Markdown table and for spreadsheets", async () => {
    const markdown = await run("coverage", "--profile", "eu-gdpr", "fixtures/msa-clean.md", "--format", "markdown");
    expect(markdown.out).toContain("| article | asks | evidence | place and words |");
    const csv = await run("coverage", "--profile", "eu-gdpr", "fixtures/msa-clean.md", "--format", "csv");
    expect(csv.out.split("\r\n")[0]).toBe(
      "document,profile,article,asks,verified,evidence,rule,outcome,place,words,lacks",
    );
  });

  test.each([
    [["--profile", "eu-dorra"], "Did you mean eu-dora?"],
    [["--critical"], "--critical needs --profile"],
    [
      ["--profile", "eu-gdpr", "--critical"],
      "--critical asks nothing further of --profile eu-gdpr (usage)\n  Leave it out, or take eu-dora. ",
    ],
    [["--profile", "eu-dora", "--profile", "eu-gdpr"], "coverage shows one --profile at a time"],
  ])("coverage %j: %s", async (argv, message) => {
    const { code, err } = await run("coverage", ...argv, "fixtures/msa-clean.md");
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe("in a configuration", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "clauselint-profile-"));
  const lint = async (config: string): Promise<readonly string[]> => {
    writeFileSync(path.join(folder, "clauselint.config.yaml"), config);
    const { results } = await new Clauselint({ cwd: folder }).lintText(
      "# Services Agreement\n\n1. The Supplier shall host the platform for the Customer.",
    );
    return results[0]?.assessments.map(({ ruleId }) => ruleId) ?? [];
  };

  test("a profile turns its rules on, and no others", async () => {
    const asked = await lint("extends: [eu-dora]\nrules: { regulation/awareness-training: off }");
    expect(asked).toContain("regulation/termination-for-supervision");
    expect(asked).not.toContain("regulation/awareness-training");
    expect(asked).not.toContain("regulation/exit-plan");
    expect(asked).not.toContain("code-escrow/agreement");
  });

  test("two profiles may ask the same rule", async () => {
    const asked = await lint("extends: [eba-outsourcing, eu-dora-critical]");
    expect(asked.filter((id) => id === "regulation/continuity-plan")).toHaveLength(1);
  });

  test("a playbook brings its rules along, beside the usual ones", async () => {
    writeFileSync(
      path.join(folder, "house.yaml"),
      "name: house\nrules: [{ id: cover, type: required-clause, subject: cover, find: cover }]",
    );
    const asked = await lint("playbooks: [house.yaml]");
    expect(asked).toContain("house/cover");
    expect(asked).toContain("partner/audit-rights");
    expect(await lint("playbooks: house.yaml\nrules: { house/cover: off }")).not.toContain("house/cover");
  });

  test("a result that was kept does not outlive the playbook it rests on", async () => {
    writeFileSync(path.join(folder, "kept.md"), "# Services Agreement\n\n1. The Supplier insures the Customer.");
    writeFileSync(path.join(folder, "clauselint.config.yaml"), "playbooks: kept.yaml");
    const messages = async (find: string): Promise<readonly string[]> => {
      writeFileSync(
        path.join(folder, "kept.yaml"),
        `name: kept\nrules: [{ id: a, type: forbidden-phrase, find: ${find} }]`,
      );
      const linter = new Clauselint({ cwd: folder, cacheFolder: "cache", concurrency: "off" });
      const { results } = await linter.lintFiles(["kept.md"]);
      return results.flatMap(({ findings }) =>
        findings.filter(({ ruleId }) => ruleId === "kept/a").map(({ message }) => message),
      );
    };
    expect(await messages("insures")).toEqual(["“insures” must not stand here."]);
    expect(await messages("assures")).toEqual([]);
  });

  test.each([
    ["playbooks: [gone.yaml]", 'clauselint.config.yaml:1 there is no playbook "gone.yaml"'],
    ["playbooks: [house.yaml]\nrules: { house/covr: off }", 'clauselint.config.yaml:2 unknown rule "house/covr"'],
    ["playbooks: 3", "clauselint.config.yaml:1 playbooks must be a list of texts, not 3"],
  ])("%j is told with its line", async (config, message) => {
    await expect(
      lint(config).catch((error: unknown) => {
        const { place, message: said } = Object(error) as { place: string; message: string };
        throw new Error(`${place} ${said}`);
      }),
    ).rejects.toThrow(message);
  });
});
