import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LintResult } from "../engine/types.js";
import type { FileToLint } from "./file-to-lint.js";
import { resultFrom } from "./result-from.js";

/** Raised when entries are written in another way. */
const entryVersion = 1;

/**
 * Results of earlier runs, one file for each document, in a folder that several processes and threads may use at once.
 *
 * An entry holds for the same bytes, name, configuration and code. One that is damaged is as good as none, and so is a
 * folder that cannot be written to: the cache saves time and decides nothing.
 */
export class ResultCache {
  readonly #folder: string;
  readonly #code: string;

  /** @param code names everything else that a result rests on: versions, rules, options */
  constructor(folder: string, code: string) {
    this.#folder = folder;
    this.#code = code;
  }

  /** What was found in a document of these bytes, or `null` where that is not known. */
  async get(file: FileToLint, bytes: Uint8Array): Promise<LintResult | null> {
    const text = await readFile(this.#entry(file), "utf8").catch(() => "");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (end === -1 || text.slice(0, end) !== header(this.#key(file, bytes), body)) return null;
    return resultFrom(body);
  }

  /** Keeps a result, in place of the one before. What failed is not kept: another run may have more luck. */
  async put(file: FileToLint, bytes: Uint8Array, result: LintResult): Promise<void> {
    if (result.error !== undefined) return;
    // how long it took is true of one run only
    const body = JSON.stringify({ ...result, stats: undefined });
    const entry = this.#entry(file);
    // written beside it and moved, so that nobody ever reads half an entry
    const draft = `${entry}.${randomUUID()}`;
    try {
      await this.#makeFolder();
      await writeFile(draft, `${header(this.#key(file, bytes), body)}\n${body}`);
      await rename(draft, entry);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }

  async #makeFolder(): Promise<void> {
    const made = await mkdir(this.#folder, { recursive: true });
    if (made !== undefined) await writeFile(path.join(this.#folder, ".gitignore"), "*\n");
  }

  #entry({ filePath }: FileToLint): string {
    return path.join(this.#folder, `${sha256(filePath).slice(0, 32)}.json`);
  }

  #key({ filePath, config, kin, plugins }: FileToLint, bytes: Uint8Array): string {
    return sha256(JSON.stringify([this.#code, filePath, config, sha256(bytes), kin, plugins]));
  }
}

function header(key: string, body: string): string {
  return `clauselint-result ${entryVersion} ${key} ${sha256(body)}`;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
