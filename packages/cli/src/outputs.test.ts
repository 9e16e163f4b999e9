import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./main.js";

const loan =
  "# Loan Agreement\n\nThe Lender lends the Borrower 100,000 dollars. The Borrower shall repay the principal.\n";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-outputs-"));
  await writeFile(path.join(folder, "loan.md"), loan);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function run(
  argv: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd: folder,
    env: {},
  });
  return { code, ...texts };
}

describe("a report in the place of a document", () => {
  const contract = path.join("kept", "k.md");
  beforeAll(async () => {
    await mkdir(path.join(folder, "kept"));
    await writeFile(path.join(folder, contract), loan);
    await symlink("k.md", path.join(folder, "kept", "link.md"));
  });

  test.each([
    "kept/k.md --output-file kept/k.md",
    "kept/k.md --format json:kept/k.md",
    "kept/k.md --output-file kept/link.md",
    "kept --format json --output-file kept/k.md",
    "kept/*.md --format markdown:kept/k.md",
    "suggest kept/k.md -o kept/k.md",
    "coverage kept -o kept/k.md",
    "coverage --profile eu-gdpr kept -o kept/k.md",
    "compare kept/k.md loan.md -o kept/k.md",
    "explain kept/k.md --at 1 -o kept/k.md",
    "--print-tree kept/k.md -o kept/k.md",
    "--print-config kept/k.md -o kept/k.md",
  ])("is refused: %s", async (line) => {
    const { code, out, err } = await run(line.split(" "));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^clauselint: kept\/\w+\.md: the report would overwrite a document of this run \(output-unwritable\)\n {2}Name another/,
    );
    expect(await readFile(path.join(folder, contract), "utf8")).toBe(loan);
  });
});

describe("what could not be read", () => {
  const told = `clauselint: nope.md: no such file or folder (file-missing)\n  Check the spelling, and quote a path with spaces.\n`;

  test.each([
    "--format sarif:unread/o.sarif loan.md nope.md",
    "--output-file unread/o.txt nope.md",
    "coverage nope.md --output-file unread/o.txt",
    "coverage nope.md --profile eu-gdpr --output-file unread/o.txt",
    "coverage nope.md --format csv",
    "suggest nope.md --output-file unread/annex.md",
    "baseline loan.md nope.md --format json --baseline unread/b.tsv",
  ])("is told on standard error where no report on the terminal tells it: %s", async (line) => {
    const { code, err } = await run(line.split(" "));
    expect([code, err]).toEqual([2, told]);
  });

  test("is told once", async () => {
    const { out, err } = await run(["--format", "json:unread/o.json", "--format", "compact", "nope.md"]);
    expect([out, err]).toEqual(["nope.md: error no such file or folder (file-missing)\n", ""]);
  });
});

test.each<[string, string]>([
  ["suggest loan.md", "Its formats are stylish and markdown."],
  ["compare loan.md loan.md", "Its formats are stylish, json, markdown and csv."],
  ["rules", "Its formats are stylish and json."],
  ["test playbook.yaml", "Its only format is stylish."],
])("a format that %s does not have is refused with those it has, which its help tells", async (line, formats) => {
  const [command = ""] = line.split(" ");
  expect(await run([...line.split(" "), "--format", "sarif"])).toEqual({
    code: 2,
    out: "",
    err: `clauselint: ${command} has no format "sarif" (usage)\n  ${formats} clauselint ${command} --help lists every option.\n`,
  });
  expect((await run([command, "--help"])).out).not.toContain("sarif");
});

test("the schema is of no file", async () => {
  expect(await run(["schema", "loan.md"])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("schema takes no paths") as string,
  });
});
