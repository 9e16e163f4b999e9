import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LintReport } from "../engine/types.js";
import { defineRule } from "../rule/define-rule.js";
import { Clauselint } from "./clauselint.js";
import { type ClauselintOptions } from "./clauselint-options.js";

const docs = { summary: "s", why: "w", fix: "f" };

/** Reports every sentence with “bad” in it. */
const bad = defineRule({
  meta: { id: "test/bad", severity: "error", docs, messages: { found: "bad" } },
  create: ({ document, report }) => ({
    Sentence(node) {
      if (document.quote(node).includes("bad")) report({ messageId: "found", evidence: [node] });
    },
  }),
});

/** Reports something that stands nowhere. */
const absent = defineRule({
  meta: { id: "test/absent", severity: "warning", docs, messages: { missing: "nothing there" } },
  create: ({ report }) => ({
    Contract() {
      report({ messageId: "missing" });
    },
  }),
});

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-waivers-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function linter(options: Partial<ClauselintOptions> = {}): Clauselint {
  return new Clauselint({
    cwd: folder,
    rules: [bad],
    provisions: [],
    version: "1.0.0",
    configFile: false,
    overrideConfig: { rules: { "clauselint/not-an-outsourcing-contract": "off" } },
    today: "2026-06-15",
    ...options,
  });
}

/** Findings as `rule clause message`, then waived ones with why. */
function told({ results }: LintReport): string[] {
  return results.flatMap(({ findings, suppressed, filePath }) => [
    ...findings.map(({ ruleId, location, message }) => {
      const name = ruleId.replace(/^(?:test|clauselint)\//, "");
      return ruleId.startsWith("test/")
        ? `${name} ${location.clause}`
        : `${name} ${filePath}:${location.line} ${message}`;
    }),
    ...suppressed.map(({ ruleId, location, suppression }) => {
      const name = ruleId.replace("test/", "");
      return `waived ${name} ${location.clause}: ${suppression.reason} [${suppression.source}, ${suppression.place}]`;
    }),
  ]);
}

const lint = async (text: string, options?: Partial<ClauselintOptions>, filePath = "a.md"): Promise<string[]> =>
  told(await linter(options).lintText(text, { filePath }));

const heading = "# Service Agreement\n\n## 1. Services\n\n";

describe("a waiver in a comment", () => {
  it("holds for the next clause with all below it, and for nothing else", async () => {
    const text = `${heading}1.1 This is bad.

<!-- clauselint-disable-next test/bad -- agreed by AB -->
1.2 This is bad. Still bad:

(a) a bad thing.

1.3 This is bad.
`;
    expect(await lint(text)).toEqual([
      "bad 1.1",
      "bad 1.3",
      "waived bad 1.2: agreed [document, a.md:7]",
      "waived bad 1.2: agreed [document, a.md:7]",
      "waived bad 1.2(a): agreed [document, a.md:7]",
    ]);
  });

  it("holds for all under a heading", async () => {
    const text = `${heading}1.1 This is bad.

<!-- clauselint-disable-next test/bad -- agreed -->
## 2. Fees

2.1 This is bad.

## 3. Term

3.1 This is bad.
`;
    expect(await lint(text)).toEqual(["bad 1.1", "bad 3.1", "waived bad 2.1: agreed [document, a.md:7]"]);
  });

  it("holds for the table behind it, not for the section around the table", async () => {
    const text = `${heading}1.1 This is bad.

<!-- clauselint-disable-next test/bad -- agreed -->

| item | note |
|------|------|
| one  | This is bad. |
`;
    expect(await lint(text)).toEqual(["bad 1.1", "waived bad 1.1: agreed [document, a.md:7]"]);
  });

  it("holds for a stretch, rule by rule", async () => {
    const text = `<!-- clauselint-disable test/bad test/absent -- agreed -->
${heading}1.1 This is bad.

<!-- clauselint-enable test/bad -->

1.2 This is bad.
`;
    expect(await lint(text, { rules: [bad, absent] })).toEqual([
      "bad 1.2",
      "waived absent : agreed [document, a.md:1]",
      "waived bad 1.1: agreed [document, a.md:1]",
    ]);
  });

  it("holds for what stands nowhere, wherever the comment is", async () => {
    const text = `${heading}1.1 All is well.

<!-- clauselint-disable-next test/absent -- not needed here -->
1.2 All is well.
`;
    expect(await lint(text, { rules: [absent] })).toEqual(["waived absent : not needed here [document, a.md:7]"]);
  });

  it("covers numbers that a list gives", async () => {
    const text = `${heading}1. Good.\n\n   <!-- clauselint-disable-next test/bad -- agreed -->\n\n2. This is bad.\n`;
    expect(await lint(text)).toEqual([expect.stringMatching(/^waived bad/)]);
  });

  it("is read in HTML, also beside words", async () => {
    const text = `<html><body><h2>1. Services</h2><p>1.1 This is bad.</p>
<p><!-- clauselint-disable-next test/bad -- agreed -->1.2 This is bad.</p><p>1.3 This is bad.</p></body></html>`;
    expect(await lint(text, {}, "a.html")).toEqual([
      "bad 1.1",
      "bad 1.3",
      "waived bad 1.2: agreed [document, a.html:2]",
    ]);
  });

  it("is read in Word, where the comment is about the clause", async () => {
    const bytes = word(["1.1 This is bad.", "1.2 This is bad.", "1.3 This is bad."], {
      at: 1,
      text: "clauselint-disable-next test/bad – agreed until 2027-01-31 by AB",
    });
    expect(told(await linter().lintBuffer(bytes, { filePath: "a.docx" }))).toEqual([
      "bad 1.1",
      "bad 1.3",
      "waived bad 1.2: agreed [document, a.docx]",
    ]);
  });

  it("is not heeded in documents from the other side", async () => {
    const text = `${heading}<!-- clauselint-disable-next test/bad -->\n1.1 This is bad.\n`;
    expect(await lint(text, { inlineWaivers: false })).toEqual(["bad 1.1"]);
  });

  it("holds on its last day and not on the day after", async () => {
    const text = `${heading}<!-- clauselint-disable-next test/bad -- agreed until 2026-06-15 by AB -->\n1.1 This is bad.\n`;
    expect(await lint(text)).toEqual(["waived bad 1.1: agreed [document, a.md:5]"]);
    expect(await lint(text, { today: "2026-06-16" })).toEqual([
      "expired-waiver a.md:5 The waiver of test/bad held until 2026-06-15 and holds no longer. Its reason: agreed.",
      "bad 1.1",
    ]);
  });

  it.each([
    [
      "clauselint-disable-next test/bad",
      "waiver-without-reason a.md:5 The waiver of test/bad gives no reason, so it does not hold.",
    ],
    [
      "clauselint-disable-next test/bat -- agreed",
      "waiver-not-understood a.md:5 The waiver names the rule “test/bat”, which does not exist. Did you mean “test/bad”?",
    ],
    [
      "clauselint-disable-next -- agreed",
      "waiver-not-understood a.md:5 The waiver names no rule. Write: clauselint-disable-next family/rule -- reason.",
    ],
    [
      "clauselint-disable-next test/bad -- agreed until 1.2.2027",
      "waiver-not-understood a.md:5 “1.2.2027” is no day. Write the last day of the waiver as in: until 2027-01-31.",
    ],
    [
      "clauselint-enable test/bad",
      "waiver-not-understood a.md:5 “clauselint-enable test/bad” ends a waiver, but none that it names is open here.",
    ],
  ])("“%s” waives nothing and says why", async (comment, message) => {
    const found = await lint(`${heading}<!-- ${comment} -->\n1.1 This is bad.\n`);
    expect(found.sort()).toEqual(["bad 1.1", message]);
  });

  it("that waives nothing is told, unless its rule is off", async () => {
    const text = `${heading}<!-- clauselint-disable-next test/bad -- agreed. -->\n1.1 All is well.\n`;
    expect(await lint(text)).toEqual([
      "unused-waiver a.md:5 The waiver of test/bad waives nothing. Its reason: agreed.",
    ]);
    const off = { "test/bad": "off", "clauselint/not-an-outsourcing-contract": "off" } as const;
    expect(await lint(text, { overrideConfig: { rules: off } })).toEqual([]);
  });

  it("is judged as severely as the configuration says, and cannot waive that", async () => {
    const text = `<!-- clauselint-disable clauselint/unused-waiver -- quiet -->\n${heading}1.1 All is well.\n`;
    const rules = { "clauselint/unused-waiver": "error", "clauselint/not-an-outsourcing-contract": "off" } as const;
    const { results, summary } = await linter({ overrideConfig: { rules } }).lintText(text);
    expect(results[0]?.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["clauselint/unused-waiver", "error"],
    ]);
    expect(summary).toMatchObject({ errors: 1, waived: 0 });
  });
});

describe("a waivers file", () => {
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  const run = async (patterns = ["."], options?: Partial<ClauselintOptions>): Promise<string[]> =>
    told(await linter(options).lintFiles(patterns));
  const contract = `${heading}1.1 This is bad.\n\n1.2 This is bad.\n\n1.20 This is bad.\n`;

  it("waives by file, rule and clause, in any format", async () => {
    await write("in/a.txt", contract.replace(/^#+ /gm, ""));
    await write("in/b.md", contract);
    await write(
      "clauselint-waivers.yaml",
      `- files: "in/*.txt"\n  rule: test/bad\n  clause: "§ 1.2"\n  reason: agreed\n  until: 2027-01-31\n  by: AB\n`,
    );
    expect(await run()).toEqual([
      "bad 1.1",
      "bad 1.20",
      "waived bad 1.2: agreed [waivers-file, clauselint-waivers.yaml:1]",
      "bad 1.1",
      "bad 1.2",
      "bad 1.20",
    ]);
    expect(await run(["in/a.txt"], { waiversFile: false })).toEqual(["bad 1.1", "bad 1.2", "bad 1.20"]);
  });

  it("waives by fingerprint, whatever the file is called", async () => {
    await write("a.md", contract);
    const [, second] = (await linter().lintFiles(["a.md"])).results[0]?.findings ?? [];
    await write("clauselint-waivers.yaml", `- fingerprint: "${second?.fingerprint ?? ""}"\n  reason: agreed\n`);
    const renumbered = contract.replaceAll("1.2", "4.7").replace("1.1", "4.6").replace("## 1.", "## 4.");
    await write("b.md", renumbered);
    await rm(path.join(folder, "a.md"));
    expect(await run()).toEqual([
      "bad 4.6",
      "bad 4.70",
      "waived bad 4.7: agreed [waivers-file, clauselint-waivers.yaml:1]",
    ]);
  });

  it("says at its line which waiver does not hold or waives nothing", async () => {
    await write("a.md", `${heading}1.1 This is bad.\n`);
    await write("b.md", `${heading}1.1 All is well.\n`);
    await write(
      "clauselint-waivers.yaml",
      `# what we accept
- { files: a.md, rule: test/bad, reason: agreed, until: 2026-01-31 }
- { files: a.md, rule: test/bat, reason: agreed }
- { files: a.md, rule: test/bad }
- { files: b.md, rule: test/bad, reason: agreed }
- { files: "c*.md", rule: test/bad, reason: agreed }
`,
    );
    const file = "clauselint-waivers.yaml";
    expect(await run()).toEqual([
      "bad 1.1",
      `expired-waiver ${file}:2 The waiver of test/bad held until 2026-01-31 and holds no longer. Its reason: agreed.`,
      `waiver-not-understood ${file}:3 The waiver names the rule “test/bat”, which does not exist. Did you mean “test/bad”?`,
      `waiver-without-reason ${file}:4 The waiver of test/bad gives no reason, so it does not hold.`,
      `unused-waiver ${file}:5 The waiver of test/bad waives nothing. Its reason: agreed.`,
      `unused-waiver ${file}:6 The waiver of test/bad waives nothing. Its reason: agreed.`,
    ]);
  });

  it("is no document, and a waiver for files that were not linted is left in peace", async () => {
    await write("a.md", `${heading}1.1 All is well.\n`);
    await write("b.md", `${heading}1.1 This is bad.\n`);
    await write("clauselint-waivers.yaml", `- files: "*.md"\n  rule: test/bad\n  reason: agreed\n`);
    expect(await run(["a.md"])).toEqual([]);
    await write("b.md", `${heading}1.1 All is well.\n`);
    const { summary, results } = await linter().lintFiles(["."]);
    expect(results).toHaveLength(3);
    expect(summary).toMatchObject({ files: 2, warnings: 1 });
  });

  it.each([
    ["files: a.md\n", "clauselint-waivers.yaml:1: waivers must be a list of waivers, not a mapping"],
    ["- rule: test/bad\n  reason: x\n", "clauselint-waivers.yaml:1: waivers[0] has no files"],
    ["- files: a.md\n  reason: x\n", "clauselint-waivers.yaml:1: waivers[0] has no rule"],
    ["- files: a.md\n  rule: test/bad\n  claus: x\n", 'clauselint-waivers.yaml:3: unknown key "claus" in waivers[0]'],
    [
      "- files: a.md\n  rule: a/b\n  clause: 7.10\n",
      "clauselint-waivers.yaml:3: waivers[0].clause must be a text, not 7.1",
    ],
    [
      "- files: a.md\n  rule: a/b\n  until: soon\n",
      'clauselint-waivers.yaml:3: waivers[0].until must be a day, not "soon"',
    ],
    ["- files: [\n", "clauselint-waivers.yaml:2: this is not valid YAML"],
  ])("that is wrong is refused with its line: %j", async (text, expected) => {
    await write("a.md", contract);
    await write("clauselint-waivers.yaml", text);
    const error: unknown = await linter()
      .lintFiles(["a.md"])
      .catch((problem: unknown) => problem);
    const { place = "", message = "" } = error as { place?: string; message?: string };
    expect(`${place}: ${message}`).toContain(expected);
  });

  it("that was asked for has to be there", async () => {
    await write("a.md", contract);
    await expect(linter({ waiversFile: "gone.yaml" }).lintFiles(["a.md"])).rejects.toMatchObject({
      code: "config-missing",
      place: "gone.yaml",
    });
  });
});

/** A Word file of paragraphs with a comment about one of them. */
function word(paragraphs: readonly string[], comment: { readonly at: number; readonly text: string }): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const body = paragraphs.map((text, index) =>
    index === comment.at
      ? `<w:p><w:commentRangeStart w:id="1"/>${run(text)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`
      : `<w:p>${run(text)}</w:p>`,
  );
  return zipSync({
    "word/document.xml": strToU8(`<w:document ${w}><w:body>${body.join("")}</w:body></w:document>`),
    "word/comments.xml": strToU8(
      `<w:comments ${w}><w:comment w:id="1" w:author="AB"><w:p>${run(comment.text)}</w:p></w:comment></w:comments>`,
    ),
  });
}
