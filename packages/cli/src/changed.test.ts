import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand, scratchRepository, type ScratchRepository } from "./scratch-repository.fixture.js";

let repository: ScratchRepository;
beforeEach(async () => {
  repository = await scratchRepository();
  for (const name of ["contracts/a.md", "contracts/b.md", "contracts/in/c.md"]) await repository.write(name, loan());
  await repository.commit("first");
});
afterEach(async () => {
  await repository.remove();
});

/** Each is told as no outsourcing contract, once. */
const loan = (more = ""): string => `# Loan Agreement\n\nThe Borrower shall repay the principal.\n${more}`;
const blank = "\nThe Borrower shall pay interest on [date].\n";

/** Which files were linted, and in which a blank was found. */
async function told(argv: readonly string[], within?: string): Promise<string[]> {
  const { out, err } = await repository.lint([...argv, "--format", "json"], within);
  expect(err).toBe("");
  const { results } = JSON.parse(out) as { results: { filePath: string; findings: { ruleId: string }[] }[] };
  return results.map(({ filePath, findings }) => {
    const blanks = findings.filter(({ ruleId }) => ruleId === "hygiene/placeholder-text").length;
    return blanks === 0 ? filePath : `${filePath} with a blank`;
  });
}

describe("--since", () => {
  test("takes what was committed, edited, added, staged and renamed since, and nothing else", async () => {
    await repository.git("checkout", "--quiet", "-b", "work");
    await repository.write("contracts/a.md", loan(blank));
    await repository.commit("edit");
    await repository.git("mv", "contracts/in/c.md", "contracts/in/ü new.md");
    await repository.write("contracts/new.md", loan());
    expect(await told(["--since", "main"])).toEqual([
      "contracts/a.md with a blank",
      "contracts/in/ü new.md",
      "contracts/new.md",
    ]);
    expect(await told(["--since", "main", "contracts/in"])).toEqual(["contracts/in/ü new.md"]);
    expect(await told(["--since", "main", "a.md", "in/*.md"], "contracts")).toEqual([
      "a.md with a blank",
      "in/ü new.md",
    ]);
    expect(await told(["--since", "HEAD"])).toEqual(["contracts/in/ü new.md", "contracts/new.md"]);
  });

  test("leaves out what only the other branch has changed", async () => {
    await repository.git("checkout", "--quiet", "-b", "work");
    await repository.write("contracts/a.md", loan(blank));
    await repository.commit("mine");
    await repository.git("checkout", "--quiet", "main");
    await repository.write("contracts/b.md", loan(blank));
    await repository.commit("theirs");
    await repository.git("checkout", "--quiet", "work");
    expect(await told(["--since", "main"])).toEqual(["contracts/a.md with a blank"]);
  });

  test("deleted files are no mistake, not even the last ones", async () => {
    await repository.git("rm", "--quiet", "-r", "contracts");
    expect(await repository.lint(["--since", "HEAD"])).toEqual({ code: 0, out: "No document to look at.\n", err: "" });
    expect((await repository.lint(["--since", "HEAD", "contracts/a.md"])).code).toBe(2);
  });

  test("files that git ignores have not changed", async () => {
    await repository.write(".gitignore", "drafts/\n");
    await repository.write("drafts/d.md", loan(blank));
    expect(await told(["--since", "HEAD"])).toEqual([]);
  });

  test("works in a folder that is reached through a link", async () => {
    await repository.write("contracts/a.md", loan(blank));
    const links = await mkdtemp(path.join(tmpdir(), "clauselint-link-"));
    await symlink(path.join(repository.folder, "contracts"), path.join(links, "here"));
    const { out } = await runCommand(["--since", "HEAD", "--format", "compact"], path.join(links, "here"));
    expect(out).toContain("a.md:5");
    await rm(links, { recursive: true });
  });
});

describe("--staged", () => {
  test("lints what is staged, not what the working copy says", async () => {
    await repository.write("contracts/a.md", loan(blank));
    await repository.git("add", "contracts/a.md");
    await repository.write("contracts/a.md", loan());
    await repository.write("contracts/b.md", loan(blank));
    expect(await told(["--staged"])).toEqual(["contracts/a.md with a blank"]);
    expect(await told(["--staged", "contracts/b.md"])).toEqual([]);
    expect(await told(["--staged", "."], "contracts/in")).toEqual([]);
    expect((await repository.lint(["--staged"])).code).toBe(1);
  });

  test("also where the working copy has no such file any more, and not what is staged as deleted", async () => {
    await repository.write("contracts/new.md", loan(blank));
    await repository.git("add", "contracts/new.md");
    await repository.git("rm", "--quiet", "contracts/b.md");
    await rm(path.join(repository.folder, "contracts/new.md"));
    expect(await told(["--staged"])).toEqual(["contracts/new.md with a blank"]);
    expect(await told(["--staged", "contracts/*.md"])).toEqual(["contracts/new.md with a blank"]);
    expect(await told(["--staged", "contracts/in"])).toEqual([]);
  });

  test("leaves links out, of which git holds only where they lead", async () => {
    await repository.write("contracts/a.md", loan(blank));
    await symlink("a.md", path.join(repository.folder, "contracts/link.md"));
    await repository.git("add", "--all");
    expect(await told(["--staged"])).toEqual(["contracts/a.md with a blank"]);
    expect(await told(["--staged", "contracts/link.md"])).toEqual([]);
  });

  test("works before the first commit", async () => {
    const fresh = await scratchRepository();
    await fresh.write("a.md", loan(blank));
    await fresh.git("add", "a.md");
    expect((await fresh.lint(["--staged"])).code).toBe(1);
    await fresh.remove();
  });

  test("heeds waivers and the baseline like any run", async () => {
    await repository.write("contracts/a.md", loan(blank));
    await repository.lint(["baseline"]);
    await repository.git("add", "--all");
    expect(await told(["--staged"])).toEqual(["contracts/a.md"]);
  });
});

describe("what git cannot answer", () => {
  test("an unknown commit", async () => {
    expect(await repository.lint(["--since", "mian"])).toEqual({
      code: 2,
      out: "",
      err: 'clauselint: git knows no commit, branch or tag "mian" (git-unknown-ref)\n  Fetch it first: a check often has only the newest commit (actions/checkout: fetch-depth: 0).\n',
    });
    expect((await repository.lint(["--since=--output=x"])).err).toContain("(git-unknown-ref)");
  });

  test("a commit with another history", async () => {
    await repository.git("checkout", "--quiet", "--orphan", "other");
    await repository.commit("other");
    expect((await repository.lint(["--since", "main"])).err).toContain("have no commit in common (git-unknown-ref)");
  });

  test.each([[["--staged"]], [["--since", "main"]]])("%j in a folder without a repository", async (argv) => {
    const folder = await mkdtemp(path.join(tmpdir(), "clauselint-no-git-"));
    const { code, err } = await runCommand(argv, folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: "clauselint: this folder is in no git repository, so nothing is known of changes (git-no-repository)\n  Run it inside the repository, or leave --since and --staged out.\n",
    });
    await rm(folder, { recursive: true });
  });

  test("no git at all", async () => {
    const before = process.env["PATH"];
    process.env["PATH"] = "";
    try {
      expect((await repository.lint(["--staged"])).err).toContain("(git-missing)");
    } finally {
      process.env["PATH"] = before;
    }
  });
});
