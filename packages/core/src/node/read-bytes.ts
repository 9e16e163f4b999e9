import { readFileSync, statSync } from "node:fs";
import { ClauselintError } from "../errors.js";

/**
 * The bytes of one file, at once: the thread that asks for them has nothing else to do, and to wait for an answer takes longer than to read.
 *
 * @throws ClauselintError `file-missing`, `file-unreadable`, or `file-too-large` before anything is read.
 */
export function readBytes(absolute: string, maxFileBytes: number): Uint8Array {
  try {
    const stats = statSync(absolute);
    // a pipe or a device has no end that could be waited for
    if (!stats.isFile()) {
      throw new ClauselintError("file-unreadable", "this is not a regular file", {
        hint: "Give the contract with --stdin when it comes from a pipe.",
      });
    }
    if (stats.size > maxFileBytes) {
      throw new ClauselintError(
        "file-too-large",
        `the file has ${stats.size} bytes, more than the limit of ${maxFileBytes}`,
        { hint: "Raise limits.maxFileBytes in the configuration." },
      );
    }
    return readFileSync(absolute);
  } catch (error) {
    throw error instanceof ClauselintError ? error : systemError(error);
  }
}

function systemError(error: unknown): ClauselintError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new ClauselintError("file-missing", "no such file", { cause: error });
    case "EACCES":
    case "EPERM":
      return new ClauselintError("file-unreadable", "the file may not be read", {
        hint: "Check who may read it.",
        cause: error,
      });
    case "EBUSY":
      return new ClauselintError("file-unreadable", "the file is in use", {
        hint: "Close it in the program that has it open.",
        cause: error,
      });
    default:
      return new ClauselintError("file-unreadable", `the file cannot be read (${String(code ?? error)})`, {
        cause: error,
      });
  }
}
