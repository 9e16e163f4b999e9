import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { main } from "./main.js";

const exec = promisify(execFile);

/** A git repository of a test, and the command run in it. */
export interface ScratchRepository {
  readonly folder: string;
  readonly write: (name: string, text: string | Uint8Array) => Promise<void>;
  /** Runs git; what a person has configured has no part in it. */
  readonly git: (...argv: string[]) => Promise<string>;
  readonly commit: (message: string) => Promise<void>;
  /** Runs the command, in a folder of the repository. */
  readonly lint: (argv: readonly string[], within?: string) => Promise<{ code: number; out: string; err: string }>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty repository whose branch is `main`. */
export async function scratchRepository(): Promise<ScratchRepository> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "clauselint-git-")));
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@example.com",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@example.com",
  };
  const git = async (...argv: string[]): Promise<string> => (await exec("git", argv, { cwd: folder, env })).stdout;
  await git("init", "--quiet", "--initial-branch=main");
  return {
    folder,
    git,
    write: async (name, text) => {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    },
    commit: async (message) => {
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message", message);
    },
    lint: async (argv, within = ".") => runCommand(argv, path.join(folder, within)),
    remove: async () => rm(folder, { recursive: true }),
  };
}

/** Runs the command in a folder, on 15 June 2026. */
export async function runCommand(
  argv: readonly string[],
  cwd: string,
): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const code = await main(argv, {
    stdin: (async function* () {
      yield await Promise.resolve(new Uint8Array());
    })(),
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    cwd,
    env: { SOURCE_DATE_EPOCH: "1781481600" },
  });
  return { code, ...texts };
}
