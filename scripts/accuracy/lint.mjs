import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../packages/cli/dist/bin.js", import.meta.url));

/** The JSON report of the built command on files and folders, by a process of its own, so that it is the code as it stands now. */
export function lint(paths) {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-accuracy-"));
  const output = join(folder, "report.json");
  const options = ["--format", "json", "--provisions", "--fail-on", "never", "--output-file", output];
  const { stderr } = spawnSync(process.execPath, [bin, ...options, ...paths], { cwd: folder, encoding: "utf8" });
  try {
    return JSON.parse(readFileSync(output, "utf8"));
  } catch {
    throw new Error(`The command gave no report: ${stderr}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Name of a document without folder and ending, by which labels find it. */
export const stem = (path) => basename(path, extname(path));
