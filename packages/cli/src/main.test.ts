import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Clauselint } from "./clauselint.js";
import { main } from "./main.js";

const loan =
  "# Loan Agreement\n\nThe Lender lends the Borrower 100,000 dollars. The Borrower shall repay the principal.\n";
const builtIn = "clauselint/not-an-outsourcing-contract";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clauselint-main-"));
  await writeFile(path.join(folder, "loan.md"), loan);
  await writeFile(path.join(folder, "broken.pdf"), "%PDF-1.7 and no more");
  await mkdir(path.join(folder, "waived"));
  const waiver = `<!-- clauselint-disable ${builtIn} -- a loan on purpose until 2027-01-31 by AB -->`;
  await writeFile(path.join(folder, "waived", "w.md"), `${waiver}\n${loan}`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

async function run(argv: readonly string[], { stdin = "", tty = false, env = {} }: Surroundings = {}): Promise<Run> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new TextEncoder().encode(stdin));
    })(),
    stdout: { write: (text) => (texts.out += text), isTTY: tty },
    stderr: { write: (text) => (texts.err += text), isTTY: tty },
    cwd: folder,
    env,
  });
  return { code, ...texts };
}

describe("a level to fail on in the configuration", () => {
  beforeAll(async () => {
    await writeFile(path.join(folder, "failing.yaml"), "failOn: info\n");
  });

  test.each<[number, string]>([
    [1, "loan.md --config failing.yaml"],
    [0, "loan.md --config failing.yaml --fail-on error"],
  ])("ends with %i: %s", async (code, line) => {
    expect((await run(line.split(" "))).code).toBe(code);
  });
});

test.each(["auto", "2"])(
  "a report among the contracts is not linted the next time (--concurrency %s)",
  async (threads) => {
    const line = [
      "reported",
      "--format",
      "markdown:reported/report.md",
      "--format",
      "compact",
      "--concurrency",
      threads,
    ];
    await mkdir(path.join(folder, "reported"), { recursive: true });
    await writeFile(path.join(folder, "reported", "loan.md"), loan);
    const first = await run(line);
    expect(first.out).toContain("reported/loan.md");
    expect(await run(line)).toEqual(first);
    expect((await run(["reported", "--format", "compact"])).out).toContain("reported/report.md");
  },
);

describe("--init", () => {
  const file = (): string => path.join(folder, "clauselint.config.yaml");

  afterEach(async () => {
    await rm(file(), { force: true });
  });

  test("without a terminal the usual answers, in a configuration that holds, every comment in it too", async () => {
    expect((await run(["--init"], { stdin: "strict\n" })).code).toBe(0);
    const text = await readFile(file(), "utf8");
    expect(text).toContain("\nextends: [recommended]\n");
    expect((await run(["--print-config", "loan.md"])).out).toMatch(/failOn +error +clauselint\.config\.yaml:\d+/);
    await writeFile(file(), text.replace("rules: {}", "rules:").replaceAll(/^#(?! \S)/gm, ""));
    expect((await run(["--print-config", "loan.md"])).out).toMatch(/maxHours +72 /);
  });

  test("on a terminal what is answered; a wrong answer is asked again", async () => {
    const { code, out } = await run(["--init"], { stdin: "sass\nsaas\nprovider\n\n", tty: true });
    expect(code).toBe(0);
    expect(out).toContain('There is no "sass". Did you mean saas?');
    const text = await readFile(file(), "utf8");
    for (const line of ["extends: [saas]", "perspective: provider", "failOn: error"]) {
      expect(text.split("\n")).toContain(line);
    }
  });

  test("a configuration that is there stays", async () => {
    await writeFile(file(), "rules: {}\n");
    expect(await run(["--init"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^clauselint: clauselint\.config\.yaml: there is a configuration already/) as string,
    });
    expect(await readFile(file(), "utf8")).toBe("rules: {}\n");
    await rm(file());
    const other = path.join(path.dirname(file()), "clauselint.config.json");
    await writeFile(other, "{}");
    expect((await run(["--init"])).err).toMatch(
      /^clauselint: clauselint\.config\.json: there is a configuration already/,
    );
    await rm(other);
  });
});

describe("--print-config", () => {
  const text =
    "extends: strict\nrules:\n  liability/cap: [info, { minMonths: 24 }]\nthresholds:\n  breachNotice: 2 days\noverrides:\n  - files: loan.md\n    rules: { hygiene/undefined-term: off }\nlimits: { maxPages: 7 }\n";

  beforeAll(async () => {
    await writeFile(path.join(folder, "house.yaml"), text);
  });

  async function rows(file: string, overrideConfig = {}): Promise<Map<string, string>> {
    const options = { cwd: folder, configFile: "house.yaml", overrideConfig, overrideOrigin: "--rule" };
    const settings = await new Clauselint(options).settingsFor(file);
    return new Map(
      settings.map(({ setting, value, origin }) => [setting.join(" "), `${JSON.stringify(value)} ${origin}`]),
    );
  }

  test("each setting with file and line, preset, command line or default", async () => {
    const found = await rows("loan.md", { rules: { "goals/objectives-stated": "off" } });
    expect(found.get("rules liability/cap")).toBe('"info" house.yaml:3');
    expect(found.get("rules liability/cap minMonths")).toBe("24 house.yaml:3");
    expect(found.get("rules liability/cap requireExceptions")).toBe("false default");
    expect(found.get("rules data-security/breach-notification")).toBe('"error" preset strict');
    expect(found.get("rules data-security/breach-notification maxHours")).toBe("48 house.yaml:5");
    expect(found.get("rules hygiene/undefined-term")).toBe('"off" house.yaml:8');
    expect(found.get("rules goals/objectives-stated")).toBe('"off" --rule');
    expect(found.get("limits maxPages")).toBe("7 house.yaml:9");
    expect(found.get("limits maxDepth") ?? found.get("limits maxFileBytes")).toMatch(/ default$/);
    expect(found.get("perspective")).toBe('"customer" default');
  });

  test("the rules that the engine brings are shown like any other", async () => {
    const found = await rows("loan.md", { rules: { "clauselint/frontmatter": "off" } });
    expect(found.get("rules clauselint/frontmatter")).toBe('"off" --rule');
    expect(found.get("rules clauselint/unused-waiver")).toBe('"warning" default');
  });

  test("overrides hold for their files only; for people, rules that are off stand in one line", async () => {
    expect((await rows("other.md")).get("rules hygiene/undefined-term")).toBe('"error" preset strict');
    const { out } = await run("--print-config loan.md --config house.yaml".split(" "));
    expect(out).toMatch(/^ {2}liability\/cap +info +house\.yaml:3$/m);
    expect(out).toMatch(/^ {4}minMonths +24 +house\.yaml:3$/m);
    expect(out).toMatch(/^ {2}off: hygiene\/undefined-term$/m);
    const json = await run("--print-config loan.md --config house.yaml --format json".split(" "));
    expect(JSON.parse(json.out)).toMatchObject({ schemaVersion: 1, filePath: "loan.md" });
  });

  test("no further paths, no other format", async () => {
    expect((await run(["--print-config", "loan.md", "other.md"])).code).toBe(2);
    expect((await run(["--print-config", "loan.md", "--format", "sarif"])).code).toBe(2);
  });
});

describe("exit codes", () => {
  test.each<[number, string]>([
    [0, "loan.md"],
    [1, "loan.md --fail-on info"],
    [1, `loan.md --rule ${builtIn}=error`],
    [0, `loan.md --rule ${builtIn}=error --fail-on never`],
    [0, `loan.md --rule ${builtIn}=off --fail-on info`],
    [0, `loan.md --rule ${builtIn}=warn`],
    [1, `loan.md --rule ${builtIn}=warn --fail-on warning`],
    [1, `loan.md --rule ${builtIn}=warn --max-warnings 0`],
    [0, `loan.md --rule ${builtIn}=warn --max-warnings 1`],
    [0, "waived/w.md --fail-on info --today 2027-01-31"],
    [1, "waived/w.md --fail-on info --today 2027-02-01"],
    [1, "waived/w.md --fail-on info --today 2027-01-31 --no-inline"],
    [2, "waived/w.md --today 2027-02-30"],
    [2, "waived/w.md --waivers gone.yaml"],
    [2, "broken.pdf --fail-on never"],
    [2, "loan.md gone.md"],
    [2, "no/such/*.md"],
    [2, ". --today 2026-01-01"],
    [2, ""],
    [2, "--fromat json"],
    [2, "loan.md --rule nothing=off"],
    [2, `loan.md --rule ${builtIn}=loud`],
    [2, "loan.md --config gone.yaml"],
    [2, "--print-tree gone.md"],
    [0, "--print-tree loan.md"],
    [0, "--help"],
    [0, "--version"],
  ])("%i: clauselint %s", async (code, line) => {
    expect((await run(line.split(" ").filter((word) => word !== ""))).code).toBe(code);
  });

  test("writing to a file changes nothing about them, and makes the folder", async () => {
    for (const [rule, code] of [
      ["info", 0],
      ["error", 1],
    ] as const) {
      const done = await run(["loan.md", "--rule", `${builtIn}=${rule}`, "-f", "json", "-o", "new/deep/report.json"]);
      expect(done).toEqual({ code, out: "", err: "" });
      expect(JSON.parse(await readFile(path.join(folder, "new/deep/report.json"), "utf8"))).toMatchObject({
        summary: { files: 1 },
      });
    }
  });

  test("several formats of one run, each at its place", async () => {
    const done = await run(["loan.md", "-f", "json:many/r.json", "-f", "compact", "-f", "csv:many/r.csv"]);
    expect(done).toMatchObject({ code: 0, err: "" });
    expect(done.out).toMatch(/^loan\.md:1:3: info /);
    expect(JSON.parse(await readFile(path.join(folder, "many/r.json"), "utf8"))).toMatchObject({
      summary: { infos: 1 },
    });
    expect(await readFile(path.join(folder, "many/r.csv"), "utf8")).toMatch(/^file,.*\r\nloan\.md,info,/);
  });

  test("a report that cannot be written", async () => {
    const { code, err } = await run(["loan.md", "-o", "loan.md/report.json"]);
    expect(code).toBe(2);
    expect(err).toContain("loan.md/report.json: the report cannot be written");
  });
});

describe("messages", () => {
  test.each([
    [["--fromat", "json"], "clauselint: unknown option --fromat (usage)\n  Did you mean --format? "],
    [["-scan.pdf"], 'clauselint: unknown option -s (usage)\n  A path that begins with "-" is written "./-…". '],
    [["-f", "jsn"], 'clauselint: unknown value "jsn" for --format (usage)\n  Did you mean json? '],
    [
      ["loan.md", "--rule", "not-an-outsourcing-contract=off"],
      `clauselint: --rule: unknown rule "not-an-outsourcing-contract" (config-unknown-rule)\n  Did you mean "${builtIn}"? `,
    ],
    [["--print-tree", "gone.md"], "clauselint: gone.md: no such file (file-missing)\n"],
  ])("%j", async (argv, message) => {
    const { err, out } = await run(argv);
    expect(err).toContain(message);
    expect(out).toBe("");
  });

  test("every problem of a configuration is told with its line", async () => {
    await writeFile(path.join(folder, "bad.yaml"), "rule: {}\nlimits:\n  maxPages: none\n");
    const { err } = await run(["loan.md", "-c", "bad.yaml"]);
    expect(err).toMatch(
      /^clauselint: bad\.yaml:1: unknown key "rule" \(config-unknown-key\)\n {2}Did you mean "rules"\?/,
    );
    expect(err).toContain('clauselint: bad.yaml:3: limits.maxPages must be a whole number above 0, not "none"');
  });

  test("what --quiet hides but fails is told", async () => {
    const { out, err, code } = await run(["loan.md", "--quiet", "--fail-on", "info"]);
    expect(code).toBe(1);
    expect(out).not.toContain("info");
    expect(err).toBe("clauselint: findings at or above --fail-on info are hidden by --quiet: 1\n");
  });
});

describe("output", () => {
  test("stylish names the document and what was found", async () => {
    const { out } = await run(["loan.md"]);
    expect(out).toMatch(/^loan\.md\n/);
    expect(out).toContain(builtIn);
    expect(out).toMatch(/\n1 info in 1 document\n$/);
  });

  test("the number of waived findings is told, with the reason in JSON", async () => {
    const day = { env: { SOURCE_DATE_EPOCH: "1800000000" } };
    const { out } = await run(["waived/w.md"], day);
    expect(out).toBe("Nothing to complain about in 1 document.\n1 finding waived\n");
    const json = await run(["waived/w.md", "-f", "json"], day);
    expect(JSON.parse(json.out)).toMatchObject({
      results: [
        {
          findings: [],
          suppressed: [
            {
              ruleId: builtIn,
              suppression: {
                source: "document",
                reason: "a loan on purpose",
                until: "2027-01-31",
                by: "AB",
                place: "waived/w.md:1",
              },
            },
          ],
        },
      ],
      summary: { infos: 0, waived: 1, known: 0 },
    });
    expect((await run(["waived/w.md"], { env: { SOURCE_DATE_EPOCH: "1900000000" } })).out).toContain("expired-waiver");
  });

  test("colours are for terminals", async () => {
    const colour = "\u001B[";
    expect((await run(["loan.md"], { tty: true })).out).toContain(colour);
    expect((await run(["loan.md"])).out).not.toContain(colour);
    expect((await run(["loan.md", "--color"])).out).toContain(colour);
    expect((await run(["loan.md", "--no-color"], { tty: true })).out).not.toContain(colour);
    expect((await run(["loan.md"], { tty: true, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
    expect((await run(["loan.md"], { env: { FORCE_COLOR: "1" } })).out).toContain(colour);
  });

  test("JSON is the same, byte for byte, in two runs", async () => {
    const first = await run(["-f", "json", "."]);
    expect(await run(["-f", "json", "."])).toEqual(first);
    expect(JSON.parse(first.out)).toMatchObject({ schemaVersion: 1, tool: { name: "clauselint" } });
  });

  test("provisions are there when asked for", async () => {
    expect((await run(["-f", "json", "loan.md"])).out).not.toContain('"provisions"');
    expect((await run(["-f", "json", "--provisions", "loan.md"])).out).toContain('"provisions"');
  });

  test("a document from standard input", async () => {
    const { out, code } = await run(["--stdin", "--stdin-filename", "in/x.txt", "-f", "json"], { stdin: loan });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ results: [{ filePath: "in/x.txt", findings: [{ ruleId: builtIn }] }] });
  });

  test("the tree of a document", async () => {
    const text = await run(["--print-tree", "loan.md"]);
    expect(text.out).toContain("Loan Agreement");
    expect(text.out).toContain("The Lender lends the Borrower");
    const { out } = await run(["--print-tree", "loan.md", "-f", "json"]);
    const tree: unknown = JSON.parse(out);
    expect(tree).toMatchObject({ filePath: "loan.md", format: "markdown", tree: { type: "Contract" } });
  });
});

test("a command that is misspelled is suggested, a file is not taken for one", async () => {
  const { code, err } = await run(["compar", "loan.md", "broken.pdf"]);
  expect({ code, err }).toEqual({
    code: 2,
    err: "clauselint: did you mean the command compare? clauselint --help lists all.\n",
  });
  expect((await run(["compar.md"])).err).toBe("");
  expect((await run(["elsewhere"])).err).toBe("");
});

test("what is wrong in the call of a command points to its own help", async () => {
  expect((await run(["compare", "loan.md"])).err).toContain("\n  clauselint compare --help lists every option.\n");
  expect((await run(["--max-warnings", "x"])).err).toContain("\n  clauselint --help lists every option.\n");
});

test("--stats tells on standard error where the time went, and changes nothing else", async () => {
  const usual = await run(["loan.md", "broken.pdf"]);
  const { out, err } = await run(["loan.md", "broken.pdf", "--stats"]);
  expect(out).toBe(usual.out);
  expect(err).toMatch(/^Time of 1 document \(1 from the cache or not read\)\n {2}reading +\d+ ms\n {2}rules +\d+ ms; /);
  expect(err).toMatch(/^ {4}clauselint\/not-an-outsourcing-contract +\d+ ms +\d+ %$/m);
  expect(JSON.parse((await run(["loan.md", "--stats", "--format", "json"])).out)).toMatchObject({
    results: [{ stats: { read: expect.any(Number) as number } }],
  });
});

test("--debug tells on standard error what was found and left out, and how the work is done", async () => {
  await mkdir(path.join(folder, "tree", ".hidden"), { recursive: true });
  for (const name of ["loan.md", "~$loan.docx", "notes.xlsx", ".hidden/loan.md"]) {
    await writeFile(path.join(folder, "tree", name), loan);
  }
  const { out, err } = await run(["tree", "--debug"]);
  expect(out).toBe((await run(["tree"])).out);
  expect(err).toMatch(/^clauselint +\d+\.\d+\.\d+\nnode +v/);
  expect(err).toContain("debug: found 1 document, left out 3 files and folders\n");
  expect(err).toContain("debug: left out tree/.hidden/loan.md: hidden\n");
  expect(err).toContain("debug: left out tree/notes.xlsx: no ending of a document\n");
  expect(err).toContain("debug: left out tree/~$loan.docx: the mark of a document that is open in Word\n");
  expect(err).toContain("debug: linting 1 document in one thread\n");
});
