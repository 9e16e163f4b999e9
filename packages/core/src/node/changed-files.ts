import path from "node:path";
import { ClauselintError } from "../errors.js";
import { git } from "./git.js";

/** Which files of a git repository a run is about: those changed since a commit, or those staged for the next one. */
export type Changed = { readonly since: string } | "staged";

/**
 * The files that have changed and are there: new, edited, renamed (under the new name) or copied. To each absolute path belongs the
 * name that git has for it, from the top of the repository.
 *
 * Since a commit: since the last commit that it and the current one have in common, with what is not committed or not even
 * added yet. Staged: what the next commit will hold.
 *
 * @throws ClauselintError `git-missing`, `git-no-repository`, `git-unknown-ref`, `git-failed`
 */
export async function changedFiles(changed: Changed, cwd: string): Promise<ReadonlyMap<string, string>> {
  const { prefix, top } = await repositoryOf(cwd);
  const names =
    changed === "staged" ? await stagedFiles(cwd, top) : await changedSince(await baseOf(changed.since, cwd), cwd, top);
  // by way of the current folder: it may be reached through a link, whose name reports are to keep
  return new Map(names.map((name) => [path.resolve(cwd, path.posix.relative(prefix, name)), name]));
}

/** What the next commit will hold of a file, as a checkout would write it. */
export async function readStaged(name: string, cwd: string, maxBytes: number): Promise<Uint8Array> {
  const { code, stdout, complaint } = await git(["cat-file", "--filters", `:${name}`], cwd, maxBytes);
  if (code !== 0) throw failed(complaint);
  return stdout;
}

async function repositoryOf(cwd: string): Promise<{ prefix: string; top: string }> {
  const { code, stdout, complaint } = await git(
    ["rev-parse", "--is-inside-work-tree", "--show-prefix", "--show-toplevel"],
    cwd,
  );
  const [inside, prefix = "", top = ""] = stdout.toString("utf8").split("\n");
  if (code === 0 && inside === "true") return { prefix, top };
  if (code !== 0 && !complaint.includes("not a git repository")) throw failed(complaint);
  throw new ClauselintError(
    "git-no-repository",
    "this folder is in no git repository, so nothing is known of changes",
    {
      hint: "Run it inside the repository, or leave --since and --staged out.",
    },
  );
}

/** The last commit that a commit and the current one have in common. */
async function baseOf(ref: string, cwd: string): Promise<string> {
  const { code } = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`], cwd);
  if (code !== 0) {
    throw new ClauselintError("git-unknown-ref", `git knows no commit, branch or tag "${ref}"`, {
      hint: "Fetch it first: a check often has only the newest commit (actions/checkout: fetch-depth: 0).",
    });
  }
  const { code: apart, stdout } = await git(["merge-base", "--end-of-options", ref, "HEAD"], cwd);
  if (apart === 0) return stdout.toString("utf8").trim();
  throw new ClauselintError("git-unknown-ref", `"${ref}" and the current commit have no commit in common`, {
    hint: "Fetch the whole history: a check often has only the newest commits (actions/checkout: fetch-depth: 0).",
  });
}

/** Without links: what git holds of one is the path that it leads to. */
async function stagedFiles(cwd: string, top: string): Promise<readonly string[]> {
  const index = await git(["ls-files", "--stage", "-z"], top);
  if (index.code !== 0) throw failed(index.complaint);
  const links = new Set(namesIn(index.stdout).flatMap((line) => /^120000 [^\t]+\t(.+)$/s.exec(line)?.[1] ?? []));
  return (await diff(["--cached"], cwd)).filter((name) => !links.has(name));
}

async function changedSince(base: string, cwd: string, top: string): Promise<readonly string[]> {
  const added = await git(["ls-files", "--others", "--exclude-standard", "-z"], top);
  if (added.code !== 0) throw failed(added.complaint);
  return [...(await diff([base], cwd)), ...namesIn(added.stdout)];
}

/** Names of files that differ, without those that are gone or in the middle of a merge. */
async function diff(argv: readonly string[], cwd: string): Promise<readonly string[]> {
  const plain = ["--name-only", "-z", "--find-renames", "--diff-filter=du", "--no-relative", "--no-ext-diff"];
  const { code, stdout, complaint } = await git(["diff", ...plain, "--ignore-submodules", ...argv, "--"], cwd);
  if (code !== 0) throw failed(complaint);
  return namesIn(stdout);
}

const namesIn = (output: Buffer): readonly string[] =>
  output
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");

function failed(complaint: string): ClauselintError {
  return new ClauselintError("git-failed", `git does not say what has changed: ${complaint}`, {
    hint: "Mend what git complains about, or leave --since and --staged out.",
  });
}
