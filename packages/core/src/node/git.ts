import { execFile } from "node:child_process";
import { ClauselintError } from "../errors.js";

/** Most bytes of what git answers, where nothing else is said. */
const usualBytes = 256 * 1024 ** 2;

/** What a run of git left behind. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  /** First line of what it complained about, in English. */
  readonly complaint: string;
}

/**
 * Runs git in a folder.
 *
 * @throws ClauselintError `git-missing` where there is no git, `file-too-large` where it says more than `maxBytes`
 */
export async function git(argv: readonly string[], cwd: string, maxBytes: number = usualBytes): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: maxBytes, encoding: "buffer" as const, env: { ...process.env, LC_ALL: "C" } };
    execFile("git", [...argv], options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== "number") {
        reject(error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER" ? tooLarge(maxBytes) : noGit(error));
        return;
      }
      const complaint = stderr.toString("utf8").trim().split("\n", 1)[0] ?? "";
      resolve({ code: error === null ? 0 : Number(error.code), stdout, complaint });
    });
  });
}

function tooLarge(maxBytes: number): ClauselintError {
  return new ClauselintError("file-too-large", `the file has more than the limit of ${maxBytes} bytes`, {
    hint: "Raise limits.maxFileBytes in the configuration.",
  });
}

function noGit(cause: Error): ClauselintError {
  return new ClauselintError("git-missing", "git cannot be run, and only git knows what has changed", {
    hint: "Install git, or name the files themselves.",
    cause,
  });
}
