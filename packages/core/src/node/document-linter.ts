import path from "node:path";
import { ConfigResolver } from "../config/config-resolver.js";
import type { DocumentsConfig, ResolvedConfig } from "../config/types.js";
import { RuleWatch } from "../engine/rule-watch.js";
import type { LintResult } from "../engine/types.js";
import { ClauselintError } from "../errors.js";
import { inherit } from "../family/inherit.js";
import type { ClauselintOptions } from "./clauselint-options.js";
import { failedResult } from "./failed-result.js";
import { Families } from "./families.js";
import type { FileToLint } from "./file-to-lint.js";
import type { Settings } from "./load-settings.js";
import { reportPath } from "./paths.js";
import { readBytes } from "./read-bytes.js";
import type { ReadDocument } from "./read-contract.js";
import type { ResultCache } from "./result-cache.js";

/** Lints documents one by one under settings that are known, and reads those of a family together. */
export class DocumentLinter {
  /** Results of earlier runs; `null` where none are kept. */
  readonly cache: ResultCache | null;
  readonly #settings: Settings;
  readonly #options: ClauselintOptions;
  readonly #cwd: string;
  readonly #families: Families;
  readonly #configs: ConfigResolver;

  constructor(settings: Settings, options: ClauselintOptions, cwd: string, cache: ResultCache | null) {
    this.#settings = settings;
    this.#options = options;
    this.#cwd = cwd;
    this.cache = cache;
    const { families = true } = options;
    this.#configs = new ConfigResolver(
      settings.layers.map(({ config }) => config),
      settings.defaults,
    );
    const areThere = families && settings.layers.some(({ config }) => config.documents?.some(isOfFamily));
    this.#families = new Families(settings, (absolute) => (areThere ? this.configFor(absolute).family : null));
  }

  configFor(absolute: string): ResolvedConfig {
    return this.#configs.resolve(reportPath(absolute, this.#settings.folder));
  }

  async fileToLint(absolute: string): Promise<FileToLint> {
    const kin = await this.#families.kinOf(absolute);
    return {
      absolute,
      filePath: reportPath(absolute, this.#cwd),
      config: this.configFor(absolute),
      kin: kin.map((file) => path.basename(file)),
      plugins: this.#settings.run.plugins,
    };
  }

  /** Documents that files are read together with and that are not among them. */
  async othersOf(files: readonly string[]): Promise<readonly string[]> {
    return this.#families.others(files);
  }

  /** Reads results together with the documents of their families, which are linted for that. */
  async withOthers(results: readonly LintResult[], asked: readonly string[]): Promise<readonly LintResult[]> {
    const others: LintResult[] = [];
    for (const absolute of await this.othersOf(asked))
      others.push(await this.lintFile(await this.fileToLint(absolute)));
    return this.readTogether([...results, ...others], asked);
  }

  /** Lets the documents of a family answer for each other; keeps the results of the files that are asked for. */
  readTogether(results: readonly LintResult[], asked: readonly string[]): readonly LintResult[] {
    const names = new Set(asked.map((absolute) => reportPath(absolute, this.#cwd)));
    return inherit(
      results.map((result) => ({
        result,
        family: this.#families.familyOf(path.resolve(this.#cwd, result.filePath)),
        asked: names.has(result.filePath),
      })),
    );
  }

  /** The result of a file, from the cache where it is known. What keeps it from being read is part of it. */
  async lintFile(file: FileToLint): Promise<LintResult> {
    const { absolute, filePath, config } = file;
    let bytes: Uint8Array;
    try {
      bytes = readBytes(absolute, config.limits.maxFileBytes);
    } catch (error) {
      return failedResult(filePath, error);
    }
    const known = (await this.cache?.get(file, bytes)) ?? null;
    if (known !== null) return known;
    const result = await this.lint(bytes, file);
    await this.cache?.put(file, bytes, result);
    return result;
  }

  async lint(bytes: Uint8Array, file: FileToLint): Promise<LintResult> {
    const { reportProvisions: provisions = false, reportStats = false } = this.#options;
    const { filePath, config } = file;
    try {
      // the clock is a module of its own to load
      const now = reportStats ? (): number => performance.now() : (): number => 0;
      const begin = now();
      const { document, facts } = await this.#read(bytes, file);
      const read = now() - begin;
      const { lintDocument } = await import("../engine/lint-document.js");
      const { rules } = this.#settings;
      if (!reportStats) return lintDocument(document, facts, rules, config, { provisions });
      const watch = new RuleWatch(now);
      const result = lintDocument(document, facts, rules, config, { provisions, watch });
      return { ...result, stats: { read, rules: watch.milliseconds } };
    } catch (error) {
      return failedResult(filePath, error);
    }
  }

  /** @throws ClauselintError when the file cannot be read */
  async open(filePath: string): Promise<{ readonly read: ReadDocument; readonly config: ResolvedConfig }> {
    const file = await this.fileToLint(path.resolve(this.#cwd, filePath));
    const { config } = file;
    try {
      return { read: await this.#read(readBytes(file.absolute, config.limits.maxFileBytes), file), config };
    } catch (error) {
      throw error instanceof ClauselintError ? placed(error, file.filePath) : error;
    }
  }

  async #read(bytes: Uint8Array, { filePath, config, kin }: FileToLint): Promise<ReadDocument> {
    const { readContract } = await import("./read-contract.js");
    const { provisions, additions } = this.#settings;
    return readContract(bytes, filePath, config, { ...additions, provisions, kin });
  }
}

const isOfFamily = ({ family }: DocumentsConfig): boolean => family !== undefined;

/** The same error, with the file it is about. */
function placed({ code, message, hint }: ClauselintError, place: string): ClauselintError {
  return new ClauselintError(code, message, { place, hint });
}
