import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const run = promisify(execFile);

let home = "";

beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), "clauselint-packed-")));
  await writeFile(path.join(home, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  for (const name of ["core", "rules", "cli"]) await install(path.join(workspace, "packages", name));
}, 120_000);

afterAll(async () => {
  await rm(home, { recursive: true });
});

/** What `npm install` would do, without a registry: unpack the tarball, link the dependencies it declares. */
async function install(folder: string): Promise<void> {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", home], {
    cwd: folder,
    shell: process.platform === "win32",
  });
  const tarball = textAt(JSON.parse(stdout), 0, "filename");
  const name = textAt(JSON.parse(stdout), 0, "name");
  const target = path.join(home, "node_modules", name);
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", path.basename(tarball), "-C", path.relative(home, target), "--strip-components=1"], {
    cwd: home,
  });
  const dependencies = at(await manifestOf(name), "dependencies");
  for (const dependency of Object.keys(typeof dependencies === "object" && dependencies !== null ? dependencies : {})) {
    if (dependency.startsWith("@clauselint/")) continue;
    const link = path.join(target, "node_modules", dependency);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(await realpath(path.join(folder, "node_modules", dependency)), link, "junction");
  }
}

async function manifestOf(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(home, "node_modules", name, "package.json"), "utf8"));
}

function at(value: unknown, ...keys: (string | number)[]): unknown {
  return keys.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === String(key))?.[1];
  }, value);
}

function textAt(value: unknown, ...keys: (string | number)[]): string {
  const text = at(value, ...keys);
  if (typeof text !== "string") throw new Error(`no text at ${keys.join(".")}`);
  return text;
}

interface Ending {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

async function command(...argv: string[]): Promise<Ending> {
  const bin = path.join(
    home,
    "node_modules",
    "clauselint",
    textAt(await manifestOf("clauselint"), "bin", "clauselint"),
  );
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...argv], { cwd: home }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

const loan =
  "# Loan Agreement\n\nThe Lender lends the Borrower 100,000 dollars. The Borrower shall repay the principal.\n";

test("the tarballs hold what runs and nothing else", async () => {
  for (const name of ["@clauselint/core", "@clauselint/rules", "clauselint"]) {
    const dist = await readdir(path.join(home, "node_modules", name, "dist"), { recursive: true });
    expect(dist).toContain("index.js");
    expect(dist).toContain("index.d.ts");
    expect(dist.filter((file) => /\.test\.|tsbuildinfo/.test(file))).toEqual([]);
  }
});

test("no compiled code of a run is packed", async () => {
  const cli = path.join(workspace, "packages/cli");
  await run(process.execPath, [path.join(cli, "bundle/bin.js"), "--print-tree", path.join(workspace, "README.md")]);
  const { stdout } = await run("npm", ["pack", "--json", "--dry-run"], {
    cwd: cli,
    shell: process.platform === "win32",
  });
  expect(stdout).toContain("bundle/bin.js");
  expect(stdout).not.toContain("bundle/code-");
});

describe("the command", () => {
  beforeAll(async () => {
    await writeFile(path.join(home, "loan.md"), loan);
    const waiver = "<!-- clauselint-disable clauselint/not-an-outsourcing-contract -- a loan until 2027-01-31 -->";
    await writeFile(path.join(home, "waived.md"), `${waiver}\n${loan}`);
  });

  test.each([
    [0, ["--version"]],
    [0, ["--help"]],
    [0, ["loan.md"]],
    [1, ["--fail-on", "info", "loan.md"]],
    [1, ["--fail-on", "info", "--output-file", "out/report.txt", "loan.md"]],
    [1, ["--fail-on", "info", "--format", "json:out/a.json", "--format", "sarif:out/b.sarif", "loan.md"]],
    [0, ["--output-file", "out/report.txt", "loan.md"]],
    [0, ["--fail-on", "never", "loan.md"]],
    [0, ["--rule", "clauselint/not-an-outsourcing-contract=warning", "--max-warnings", "1", "loan.md"]],
    [1, ["--rule", "clauselint/not-an-outsourcing-contract=warning", "--max-warnings", "0", "loan.md"]],
    [1, ["--rule", "clauselint/not-an-outsourcing-contract=warning", "--fail-on", "warning", "--quiet", "loan.md"]],
    [0, ["--fail-on", "info", "--today", "2027-01-31", "waived.md"]],
    [1, ["--fail-on", "info", "--today", "2027-02-01", "waived.md"]],
    [1, ["--fail-on", "info", "--no-inline", "waived.md"]],
    [2, ["gone.md"]],
    [2, ["--output-file", "out/report.txt", "gone.md"]],
    [2, ["--fail-on", "never", "loan.md", "gone.md"]],
    [2, ["*.pdf"]],
    [2, ["--output-file", "loan.md/report.txt", "loan.md"]],
    [2, ["--config", "gone.yaml", "loan.md"]],
    [2, ["--format", "jsn", "loan.md"]],
    [2, ["--since", "main"]],
    [2, ["--staged", "--since", "main"]],
    [2, ["--no-such-option"]],
  ])("ends with %i for %j", async (code, argv) => {
    expect((await command(...argv)).code).toBe(code);
  });

  test.each([
    ["rulez: {}", 'unknown key "rulez"', 'Did you mean "rules"?'],
    ["rules: { liability/cup: off }", 'unknown rule "liability/cup"', 'Did you mean "liability/cap"?'],
    ["rules: { liability/cap: eror }", "severity of liability/cap must be", 'Did you mean "error"?'],
    ["rules: { liability/cap: [error, { minMonth: 3 }] }", 'unknown option "minMonth"', 'Did you mean "minMonths"?'],
    ["failOn: warn", "failOn must be error, warning, info or never", 'Did you mean "warning"?'],
    ["extends: recomended", 'no preset or installed package "recomended"', 'Did you mean "recommended"?'],
    ["thresholds: { breachNotise: 3 hours }", 'unknown threshold "breachNotise"', 'Did you mean "breachNotice"?'],
    ["documents: [{ files: [a], kind: swo }]", 'unknown kind of document "swo"', 'Did you mean "sow"?'],
    ["limits: { maxPagez: 3 }", 'unknown key "maxPagez" in limits', 'Did you mean "maxPages"?'],
  ])("refuses %j with its line and the nearest name", async (mistake, message, meant) => {
    await writeFile(path.join(home, "own.yaml"), `# ours\n\n${mistake}\n`);
    const { code, stdout, stderr } = await command("--config", "own.yaml", "loan.md");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`clauselint: own.yaml:3: `);
    for (const part of [message, meant]) expect(stderr).toContain(part);
  });

  test("the page that a mistake points to is in the package", async () => {
    await writeFile(path.join(home, "own.yaml"), "limits: 3\n");
    const { stderr } = await command("--config", "own.yaml", "loan.md");
    const [, page = "", part = ""] = /Read (docs\/[\w.-]+)#(\w+)\./.exec(stderr) ?? [];
    expect(await readFile(path.join(home, "node_modules", "clauselint", page), "utf8")).toContain(`\n## ${part}\n`);
    expect(await readdir(path.join(home, "node_modules", "clauselint"))).toContain("README.md");
  });

  test("a baseline makes what it records known", async () => {
    const known = ["--baseline", "known.tsv"];
    expect(await command("baseline", ...known, "loan.md")).toMatchObject({ code: 0, stderr: "" });
    expect((await command("--fail-on", "info", ...known, "loan.md")).code).toBe(0);
    expect((await command("--fail-on", "info", "--baseline", "none.tsv", "loan.md")).code).toBe(2);
    expect((await command("baseline", "--prune", ...known, "loan.md")).code).toBe(0);
  });

  test("a configuration in TypeScript, with what the package exports", async () => {
    const folder = path.join(home, "typed");
    await mkdir(folder);
    const config = path.join(folder, "clauselint.config.ts");
    await writeFile(
      config,
      'import { defineConfig } from "clauselint";\nexport default defineConfig({ rules: { "clauselint/not-an-outsourcing-contract": "error" } });\n',
    );
    const { code, stdout } = await command("loan.md", "--config", config);
    expect(stdout).toContain("1 error in 1 document");
    expect(code).toBe(1);
  });
});

describe("a plug-in, from its own tarball", () => {
  const terms = `= Statement of Work

This Statement of Work is made between Acme Ltd ("Principal") and Bolt Inc ("Bureau").

== Services

1.1 The Bureau shall host and maintain the portal of the Principal.

1.2 The Bureau shall develop the software for the portal and shall train the users.

1.3 The Principal shall pay the Bureau 5,000 dollars a month for the services.

1.4 Travel costs TRAVEL.
`;

  beforeAll(async () => {
    await install(path.join(workspace, "fixtures", "plugin"));
    const folder = path.join(home, "plugged");
    await mkdir(folder);
    await writeFile(path.join(folder, "free.adoc"), terms.replace("TRAVEL", "are paid by the Principal"));
    await writeFile(path.join(folder, "asked.adoc"), terms.replace("TRAVEL", "need the approval of the Principal"));
    await writeFile(
      path.join(folder, "clauselint.config.yaml"),
      "plugins: [clauselint-plugin-acme]\nextends: acme/house\n",
    );
  });

  const plugged = async (...argv: string[]): Promise<Ending> =>
    command(...argv, "--config", "plugged/clauselint.config.yaml");

  test("its reader, lexicon, provision, rule, preset and formatter", async () => {
    const { stdout, stderr } = await plugged("plugged", "--format", "acme/ledger");
    expect(stderr).toBe("");
    expect(stdout).toContain("plugged/free.adoc;acme/travel-approval;error\n");
    expect(stdout).not.toContain("plugged/asked.adoc;acme/travel-approval");
    expect(stdout).toContain("plugged/free.adoc;partner/audit-rights;");
    const { stdout: tree } = await plugged("--print-tree", "plugged/free.adoc");
    expect(tree).toContain("customer: Acme Ltd");
    expect(tree).toContain("provider: Bolt Inc");
  });

  test("two threads give the same bytes", async () => {
    const one = await plugged("plugged", "--format", "json", "--concurrency", "off");
    expect(await plugged("plugged", "--format", "json", "--concurrency", "2")).toEqual(one);
  });

  test("its rule may be set, and its names are known where a name is wrong", async () => {
    const off = await plugged("plugged/free.adoc", "--format", "acme/ledger", "--rule", "acme/travel-approval=off");
    expect(off.stdout).not.toContain("acme/travel-approval");
    expect((await plugged("plugged", "--rule", "acme/travel-aproval=off")).stderr).toContain(
      'Did you mean "acme/travel-approval"?',
    );
    expect((await plugged("plugged", "--format", "acme/leger")).stderr).toContain('Did you mean "acme/ledger"?');
  });
});

describe("the library", () => {
  const script = `
    import { Clauselint, defineRule, rules, type LintReport } from "clauselint";

    const shouting = defineRule({
      meta: {
        id: "mine/shouting",
        severity: "warning",
        docs: { summary: "No shouting", why: "It is loud.", fix: "Write in lower case." },
        messages: { loud: "{{words}} is loud" },
      },
      create: ({ document, report }) => ({
        Sentence(node) {
          const words = document.quote(node);
          if (words === words.toUpperCase()) report({ messageId: "loud", data: { words }, at: node });
        },
      }),
    });

    const clauselint = new Clauselint({ rules: [...rules, shouting], configFile: false });
    const text = "# Loan Agreement\\n\\nPAY NOW.\\n\\nThe Borrower shall repay the principal.\\n";
    const report: LintReport = await clauselint.lintText(text, { filePath: "loan.md" });
    const same: LintReport = await clauselint.lintBuffer(new TextEncoder().encode(text), { filePath: "loan.md" });
    const files: LintReport = await clauselint.lintFiles(["loan.md"]);
    const format = await clauselint.loadFormatter("stylish");
    const messages = report.results.flatMap((result) => result.findings.map(({ message }) => message));
    console.log(JSON.stringify({ messages, same: JSON.stringify(same) === JSON.stringify(report), files: files.summary.files, text: format(report) }));
  `;

  test("it lints, with a rule of one's own", async () => {
    await writeFile(path.join(home, "use.mjs"), script.replaceAll(/: LintReport|, type LintReport/g, ""));
    const { stdout } = await run(process.execPath, ["use.mjs"], { cwd: home });
    const result: unknown = JSON.parse(stdout);
    expect(result).toMatchObject({ same: true, files: 1 });
    expect(at(result, "messages")).toContain("PAY NOW. is loud");
    expect(at(result, "text")).toContain("mine/shouting");
  });

  test("its types are right for a strict program", async () => {
    await writeFile(path.join(home, "use.ts"), `${script}\nexport {};\n`);
    const options =
      "--noEmit --strict --skipLibCheck --exactOptionalPropertyTypes --target es2022 --module nodenext --types node";
    const roots = path.join(workspace, "node_modules", "@types");
    const tsc = path.join(workspace, "node_modules", "typescript", "bin", "tsc");
    const argv = [tsc, ...options.split(" "), "--typeRoots", roots, "use.ts"];
    const stdout = await new Promise((resolve) => {
      execFile(process.execPath, argv, { cwd: home }, (_, output) => {
        resolve(output);
      });
    });
    expect(stdout).toBe("");
  });
});
