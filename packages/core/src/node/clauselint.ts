import path from "node:path";
import { parseBaseline, readableEntries } from "../baseline/baseline-text.js";
import type { SettingWithOrigin } from "../config/settings-with-origin.js";
import type { ResolvedConfig } from "../config/types.js";
import { builtInRules } from "../engine/built-in-rules.js";
import type { LintReport, LintResult } from "../engine/types.js";
import type { ClauseExplanation, RuleExplanation } from "../explain/types.js";
import { isFormatName, loadFormatter, type BoundFormatter } from "../format/load-formatter.js";
import { ownFormatter } from "../format/own-formatter.js";
import type { RuleWithOrigin } from "../rule/rule-origin.js";
import type { RuleMeta } from "../rule/types.js";
import { baselineFileName, loadBaseline, updateBaseline, type UpdatedBaseline } from "./baseline-file.js";
import type { Changed } from "./changed-files.js";
import { bytesOf, checkFormatName, checkPatterns, fileNameIn, textOf } from "./check-calls.js";
import { checkLinterOptions } from "./check-linter-options.js";
import type { ClauselintOptions, LintFilesOptions } from "./clauselint-options.js";
import { DocumentLinter } from "./document-linter.js";
import { failedResult } from "./failed-result.js";
import { findFiles } from "./find-files.js";
import { importFormatter } from "./import-formatter.js";
import { lintMany, type Progress } from "./lint-many.js";
import {
  loadSettings,
  playbookSurroundings,
  type RunSettings,
  type Settings,
  type SettingsOptions,
} from "./load-settings.js";
import type { FoundChanges } from "./only-changed.js";
import { openCache } from "./open-cache.js";
import { reportPath } from "./paths.js";
import { refuseOverwriting } from "./refuse-overwriting.js";
import type { PlacesToWatch } from "./places-to-watch.js";
import type { PlaybookSurroundings } from "./playbooks-in.js";
import type { ReadDocument } from "./read-contract.js";
import { reportOf } from "./report-of.js";
import { runSettlingOf, type RunSettling, type SettlingOptions } from "./run-settling.js";
import { settleFiles, settleOne } from "./settle-run.js";
import { threadOptionsOf } from "./thread-options.js";
import { unknownRule } from "./unknown-rule.js";

/**
 * Lints contracts in files, texts and buffers.
 *
 * A file that cannot be read has a result with an `error`; it never stops the others. A configuration that is not right
 * rejects with a `ConfigError` before anything is read.
 */
export class Clauselint {
  readonly #options: ClauselintOptions;
  readonly #cwd: string;
  #settings: Promise<Settings> | undefined;
  #linter: Promise<DocumentLinter> | undefined;

  /** @throws ClauselintError `usage` for options there are not, or that are not what they must be */
  constructor(options: ClauselintOptions) {
    checkLinterOptions(options);
    this.#options = options;
    this.#cwd = path.resolve(options.cwd ?? ".");
  }

  /**
   * Lints files, folders and globs, and keeps only their results.
   *
   * @returns a report with one result a file, sorted by path; a pattern that leads nowhere has a result with an error
   * @throws ClauselintError `usage` for what is no list or an empty one, `git-…` where git cannot say what has changed
   */
  async lintFiles(
    patterns: readonly string[],
    { onProgress = () => undefined, onNote, since }: LintFilesOptions = {},
  ): Promise<LintReport> {
    checkPatterns(patterns);
    const settings = await this.#configuration();
    const settling = await this.#settling(settings);
    const { files, failures } = await this.#find(settings, patterns, since === undefined ? null : { since });
    if (onNote !== undefined) {
      const { noteFound } = await import("./note-found.js");
      await noteFound(patterns, files, this.#cwd, onNote);
    }
    const { concurrency = "auto", threadScript: script } = this.#options;
    const options = script === undefined ? null : threadOptionsOf({ ...this.#options, cwd: this.#cwd });
    const linter = await this.#documentLinter();
    const all = [...files, ...(await linter.othersOf(files))];
    const linted = await lintMany(await Promise.all(all.map(async (absolute) => linter.fileToLint(absolute))), {
      concurrency,
      threads: script === undefined || options === null ? null : { script, options },
      cache: linter.cache,
      lintHere: async (file) => linter.lintFile(file),
      onProgress,
      onNote: onNote ?? (() => undefined),
    });
    const results = [
      ...failures.map(({ pattern, error }) => failedResult(pattern, error)),
      ...linter.readTogether(linted, files),
    ];
    return reportOf(await settleFiles(results, settling), this.#options.version);
  }

  /**
   * Lints what is staged in git for the next commit, in the files, folders and globs that are named: the staged words, whatever the
   * working copy says. Configuration, waivers file and baseline are those of the working copy.
   *
   * @throws ClauselintError `usage` for what is no list or an empty one, `git-…` where git cannot say what is staged
   */
  async lintStaged(
    patterns: readonly string[],
    { onProgress }: { readonly onProgress?: (progress: Progress) => void } = {},
  ): Promise<LintReport> {
    checkPatterns(patterns);
    const settings = await this.#configuration();
    const settling = await this.#settling(settings);
    const { files, failures, changes } = await this.#find(settings, patterns, "staged");
    const results = failures.map(({ pattern, error }) => failedResult(pattern, error));
    const linter = await this.#documentLinter();
    const { lintStagedFiles } = await import("./lint-staged-files.js");
    const linted = await lintStagedFiles(linter, { files, changes }, this.#cwd, onProgress);
    results.push(...(await linter.withOthers(linted, files)));
    return reportOf(await settleFiles(results, settling), this.#options.version);
  }

  async #find(settings: Settings, patterns: readonly string[], changed: Changed | null): Promise<FoundChanges> {
    const found = await findFiles(patterns, this.#cwd, settings);
    this.#refuseOverwriting(found.files);
    if (changed === null) return { ...found, changes: new Map() };
    const { onlyChanged } = await import("./only-changed.js");
    return onlyChanged(found, { changed, patterns, cwd: this.#cwd, isIgnored: settings.isIgnored });
  }

  /** Lints one file as a part of a run: what its comments waive is left to the end of the run. What keeps it from being read is part of the result. */
  async lintForRun(filePath: string): Promise<LintResult> {
    const linter = await this.#documentLinter();
    return linter.lintFile(await linter.fileToLint(path.resolve(this.#cwd, filePath)));
  }

  /**
   * Lints a text. `filePath` says what it is by its ending (Markdown unless it says otherwise) and which `documents` settings hold.
   *
   * @throws ClauselintError `usage` for what is no text
   */
  async lintText(text: string, { filePath = "text.md" }: { readonly filePath?: string } = {}): Promise<LintReport> {
    return this.lintBuffer(new TextEncoder().encode(textOf(text)), { filePath });
  }

  /**
   * Lints the bytes of a file in any format that is read. Its result is the first of the report; members of its family that could not be
   * read come behind it.
   *
   * @throws ClauselintError `usage` for what are no bytes, or without the name of a file
   */
  async lintBuffer(bytes: Uint8Array, options: { readonly filePath: string }): Promise<LintReport> {
    const given = bytesOf(bytes);
    const absolute = path.resolve(this.#cwd, fileNameIn(options));
    const settling = await this.#settling(await this.#configuration());
    const linter = await this.#documentLinter();
    const linted = await linter.lint(given, await linter.fileToLint(absolute));
    const [result = linted, ...failed] = await linter.withOthers([linted], [absolute]);
    return reportOf([await settleOne(result, settling), ...failed], this.#options.version);
  }

  /**
   * Reads one file into its contract tree and facts.
   *
   * @throws ClauselintError when it cannot be read
   */
  async readDocument(filePath: string): Promise<ReadDocument> {
    return (await this.#open(filePath)).read;
  }

  /**
   * How each sentence of a clause was read, and which provisions it gave.
   *
   * @param clause - Its number as the document shows it (`7.3`), or its heading.
   * @throws ClauselintError `clause-unknown`, or when the file cannot be read
   */
  async explainClause(filePath: string, clause: string): Promise<readonly ClauseExplanation[]> {
    const { document, facts } = await this.readDocument(filePath);
    const { explainClause } = await import("../explain/explain-clause.js");
    return explainClause(document, facts, clause);
  }

  /**
   * Why a rule answers as it does on a file: the sentences that came nearest and what each lacked.
   *
   * @throws ClauselintError `rule-unknown`, or when the file cannot be read
   */
  async explainRule(filePath: string, ruleId: string): Promise<RuleExplanation> {
    const { rules, provisions } = await this.#configuration();
    const all = [...builtInRules, ...rules];
    const rule = all.find(({ meta }) => meta.id === ruleId);
    if (rule === undefined) throw unknownRule(ruleId, all);
    const { read, config } = await this.#open(filePath);
    const { explainRule } = await import("../explain/explain-rule.js");
    return explainRule(read.document, read.facts, rule, provisions, config);
  }

  /** The rules of the run, those that presets and playbooks of the configuration bring along included. */
  async rules(): Promise<readonly RuleMeta[]> {
    return (await this.#configuration()).rules.map(({ meta }) => meta);
  }

  /** Every rule that can be set, those of the engine first, each with where it comes from. */
  async rulesWithOrigin(): Promise<readonly RuleWithOrigin[]> {
    const { rules, origins } = await this.#configuration();
    return [...builtInRules, ...rules].map(({ meta }) => ({
      ...meta,
      origin: origins.get(meta.id) ?? { kind: "built-in" },
    }));
  }

  /** What holds for a file, each setting with where it was made. The file need not exist. */
  async settingsFor(filePath: string): Promise<readonly SettingWithOrigin[]> {
    this.#refuseOverwriting([path.resolve(this.#cwd, filePath)]);
    const { layers, defaults, folder } = await this.#configuration();
    const { settingsWithOrigin } = await import("../config/settings-with-origin.js");
    const metas = [...builtInRules.map(({ meta }) => meta), ...defaults.metas];
    const relative = reportPath(path.resolve(this.#cwd, filePath), folder);
    return settingsWithOrigin(layers, relative, { ...defaults, metas });
  }

  /** The JSON Schema of configurations, for editors, with the rules and presets of the plug-ins that the configuration names. */
  async configSchema(): Promise<Readonly<Record<string, unknown>>> {
    const { defaults, presetNames } = await this.#configuration();
    const { configSchema } = await import("../config/config-schema.js");
    return configSchema({ rules: defaults.metas, thresholds: defaults.thresholds }, presetNames);
  }

  /**
   * What a playbook may name, and must not take, beside what plug-ins and presets of the configuration bring along; playbooks that it
   * names are not read. A configuration that is not right is read as far as it goes, and says so in `problem`.
   */
  async playbookSurroundings(): Promise<PlaybookSurroundings> {
    return playbookSurroundings(this.#settingsOptions());
  }

  /** What the configuration says of the run as a whole. */
  async runSettings(): Promise<RunSettings> {
    return (await this.#configuration()).run;
  }

  /** Where a change can change a run, beside the documents that it is asked about. The configuration is read anew. */
  async placesToWatch(): Promise<PlacesToWatch> {
    const { placesToWatch } = await import("./places-to-watch.js");
    return placesToWatch(this.#settingsOptions());
  }

  /** What the configuration makes hold for one file, whether there is such a file or not. */
  async configFor(filePath: string): Promise<ResolvedConfig> {
    return (await this.#documentLinter()).configFor(path.resolve(this.#cwd, filePath));
  }

  /**
   * A formatter, ready to turn reports into text: by its name, as a plug-in calls it (`acme/ledger`), or the default export of a file
   * (`./ledger.js`) or package.
   *
   * @throws ClauselintError `format-unknown`
   */
  async loadFormatter(name: string): Promise<BoundFormatter> {
    checkFormatName(name);
    const { additions } = await this.#configuration();
    const metas = [...builtInRules.map(({ meta }) => meta), ...(await this.rules())];
    const own = additions.formatters.get(name);
    if (own !== undefined) return ownFormatter(own, metas, name);
    return isFormatName(name) ? loadFormatter(name, metas) : importFormatter(name, this.#cwd, metas, additions);
  }

  /**
   * Records the findings of a run that was made without a baseline, so that later runs tell only others.
   *
   * @param file - where; `null` for the one that the configuration names, or `clauselint-baseline.tsv` beside it
   * @param prune - takes out what the run did not find again, and adds nothing
   */
  async updateBaseline(
    { results }: LintReport,
    { file = null, prune = false }: { readonly file?: string | null; readonly prune?: boolean } = {},
  ): Promise<UpdatedBaseline> {
    const { folder, run } = await this.#configuration();
    const absolute = path.resolve(this.#cwd, file ?? run.baseline ?? path.join(folder, baselineFileName));
    const before = await loadBaseline(absolute, this.#cwd, prune, prune ? parseBaseline : readableEntries);
    const baseline = before ?? { absolute, place: reportPath(absolute, this.#cwd), entries: [] };
    return updateBaseline(results, baseline, { cwd: this.#cwd, prune });
  }

  #refuseOverwriting(documents: readonly string[]): void {
    const { reportFiles = [] } = this.#options;
    refuseOverwriting(
      documents,
      reportFiles.map((file) => path.resolve(this.#cwd, file)),
      this.#cwd,
    );
  }

  async #open(filePath: string): ReturnType<DocumentLinter["open"]> {
    this.#refuseOverwriting([path.resolve(this.#cwd, filePath)]);
    return (await this.#documentLinter()).open(filePath);
  }

  async #settling(settings: Settings): Promise<RunSettling> {
    const linter = await this.#documentLinter();
    const settingsFor = (absolute: string): ResolvedConfig["rules"] => linter.configFor(absolute).rules;
    return runSettlingOf(
      { ...this.#options, rules: settings.rules },
      {
        folder: settings.folder,
        configured: settings.run.baseline,
        cwd: this.#cwd,
        settingsFor,
        isIgnored: settings.isIgnored,
      },
    );
  }

  async #documentLinter(): Promise<DocumentLinter> {
    this.#linter ??= this.#configuration().then(
      async (settings) =>
        new DocumentLinter(settings, this.#options, this.#cwd, await openCache(this.#options, settings, this.#cwd)),
    );
    return this.#linter;
  }

  async #configuration(): Promise<Settings> {
    this.#settings ??= loadSettings(this.#settingsOptions());
    return this.#settings;
  }

  #settingsOptions(): SettingsOptions & SettlingOptions {
    const { presets = [], thresholds = [], defaultPresets = [] } = this.#options;
    return { ...this.#options, presets, thresholds, defaultPresets, cwd: this.#cwd };
  }
}
