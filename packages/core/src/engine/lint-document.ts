import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { ResolvedConfig } from "../config/types.js";
import { searchedParts } from "../rule/searched-parts.js";
import type { Rule, Visitor } from "../rule/types.js";
import { assessmentsOf } from "./assessments.js";
import { builtInRules } from "./built-in-rules.js";
import { compareText } from "./compare-text.js";
import { findingsOf } from "./findings.js";
import { gatherNotFound } from "./not-found-in-what-was-read.js";
import { numberSuggestions } from "./number-suggestions.js";
import { RuleRun } from "./rule-run.js";
import { effectiveSetting } from "./rule-setting.js";
import type { RuleWatch } from "./rule-watch.js";
import { traverse } from "./traverse.js";
import { inlineWaivers } from "../waiver/inline-waivers.js";
import type { DocumentSummary, FileError, LintResult } from "./types.js";
import { checkVisitor, visitorTable } from "./visitor-table.js";

/** What of a configuration the rules see; the rest of it has served before. */
export type LintConfig = Partial<ResolvedConfig> & Pick<ResolvedConfig, "rules">;

/**
 * Runs rules over one document, in one traversal.
 *
 * Pure: the same document, rules and configuration give the same result. A rule that throws has no findings and no
 * assessment; the result's `error` (`rule-failed`) names it, and the other rules are not touched by it.
 *
 * @param rules the built-in ones run beside them
 * @param config its options must have been checked against the schemas of their rules
 * @param options `provisions`: whether the recognised provisions are part of the result; `watch`: notes how long rules take
 */
export function lintDocument(
  document: ContractDocument,
  facts: Facts,
  rules: readonly Rule[],
  config: LintConfig,
  options: { readonly provisions: boolean; readonly watch?: RuleWatch },
): LintResult {
  const { watch } = options;
  const runs: RuleRun[] = [];
  const visitors: { run: RuleRun; visitor: Visitor }[] = [];
  for (const rule of new Set([...builtInRules, ...rules])) {
    const setting = effectiveSetting(rule, config.rules[rule.meta.id]);
    if (setting.severity === "off") continue;
    const run = new RuleRun(rule, setting.severity, document, config.perspective ?? "customer");
    runs.push(run);
    const begin = (): Visitor | null => start(run, facts, setting.options);
    const visitor = watch === undefined ? begin() : watch.time(rule.meta.id, begin);
    if (visitor !== null) visitors.push({ run, visitor });
  }
  traverse(document.tree, visitorTable(visitors, watch));
  for (const run of runs) checkAssessed(run);
  gatherNotFound(runs, document, facts);
  return resultOf(document, facts, runs, options.provisions);
}

/** The visitor of a rule, or `null` when it has nothing to visit. */
function start(run: RuleRun, facts: Facts, options: Readonly<Record<string, unknown>>): Visitor | null {
  const context = run.context(facts, options);
  try {
    if (run.rule.meta.type === "requirement" && !facts.kind.outsourcing) {
      context.assess({ outcome: "not-applicable", reason: `not an outsourcing contract: ${facts.kind.reason}` });
      return null;
    }
    const visitor = run.rule.create(context);
    checkVisitor(visitor);
    return visitor;
  } catch (error) {
    run.fail(error);
    return null;
  }
}

function checkAssessed(run: RuleRun): void {
  const unanswered = run.rule.meta.type === "requirement" && run.assessment === null;
  if (unanswered && run.failure === null) run.fail(new Error("The requirement gave no assessment."));
}

function resultOf(document: ContractDocument, facts: Facts, runs: readonly RuleRun[], provisions: boolean): LintResult {
  const sound = runs.filter(({ failure }) => failure === null);
  const error = failureOf(runs, document.filePath);
  const searched = searchedParts(document);
  return {
    filePath: document.filePath,
    document: summaryOf(document, facts),
    findings: numberSuggestions(findingsOf(sound, document, searched), document),
    assessments: assessmentsOf(sound, document, searched),
    ...(provisions ? { provisions: facts.provisions() } : {}),
    suppressed: [],
    waivers: inlineWaivers(document),
    ...(error === null ? {} : { error }),
  };
}

function summaryOf(document: ContractDocument, facts: Facts): DocumentSummary {
  return {
    format: document.format,
    kind: facts.kind.kind,
    title: document.tree.title,
    parties: facts.parties.all.map(({ name, aliases, role }) => ({ name, aliases, role })),
    segments: facts.segments,
    words: document.words,
    ...(document.pages === undefined ? {} : { pages: document.pages }),
    notRead: document.notRead,
  };
}

function failureOf(runs: readonly RuleRun[], filePath: string): FileError | null {
  const failed = runs
    .flatMap(({ rule, failure }) => (failure === null ? [] : [{ id: rule.meta.id, failure }]))
    .sort((a, b) => compareText(a.id, b.id));
  if (failed.length === 0) return null;
  const ids = failed.map(({ id }) => id).join(", ");
  return {
    code: "rule-failed",
    message: failed.map(({ id, failure }) => `Rule ${id} failed on ${filePath}: ${failure.message}`).join("\n"),
    hint: `The other rules ran. Turn the rule off (${ids}) to go on without it, and tell its author.`,
  };
}
