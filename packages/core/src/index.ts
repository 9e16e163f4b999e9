export { anyCase } from "./any-case.js";
export type * from "./ast/nodes.js";
export type * from "./ast/document.js";
export type * from "./analysis/types.js";
export type { ActObject } from "./analysis/object-of.js";
export type * from "./provision/types.js";
export type { ProvisionWeights } from "./provision/weights.js";
export type { GramOpening, Likeness, LikenessGrams } from "./likeness/types.js";
export type * from "./rule/rule-origin.js";
export type * from "./rule/types.js";
export type { DataOf, MessageData, MessageTexts } from "./rule/message-types.js";
export type { DefaultsFor, OptionsOf, OptionsSchema } from "./rule/option-types.js";
export type {
  ReportedOutcome,
  RequirementAnswer,
  RequirementDefinition,
  RequirementInput,
  Trigger,
} from "./rule/requirement-types.js";
export type * from "./engine/types.js";
export type * from "./explain/types.js";
export type * from "./config/types.js";
export type * from "./waiver/types.js";
export { markedName } from "./analysis/parties/marked-names.js";
export { matchesOf } from "./matches-of.js";
export { AnchorIndex } from "./provision/anchors.js";
export { isDay } from "./waiver/is-day.js";
export type {
  Comment,
  Format,
  NotRead,
  ParsedFile,
  Reader,
  Revisions,
  SourceComment,
  TrackedChange,
} from "./parse/types.js";
export { visit } from "./ast/visit.js";
export { errorCodes, type ErrorCode } from "./error-codes.js";
export { ClauselintError } from "./errors.js";
export { defaultLimits, type Limits } from "./parse/limits.js";
export { outline } from "./outline/outline.js";
export { parseFile, type Readers } from "./parse/parse.js";
export { checkConfig, type CheckedConfig } from "./config/check-config.js";
export type { SettingWithOrigin } from "./config/settings-with-origin.js";
export type { Threshold, ThresholdUnit } from "./config/thresholds.js";
export { definePlugin } from "./plugin/define-plugin.js";
export type { FileReader, Plugin } from "./plugin/types.js";
export { builtInRules } from "./engine/built-in-rules.js";
export { nearest } from "./config/nearest.js";
export { ConfigError, type ConfigPath, type ConfigProblem, type NotLoaded } from "./config/problem.js";
export { formatNames, type BoundFormatter, type FormatName } from "./format/load-formatter.js";
export { clauseExplanationText } from "./format/explain-clause-text.js";
export { ruleExplanationText } from "./format/explain-rule-text.js";
export { explanationJson } from "./format/explanation-json.js";
export { ruleText } from "./format/rule-text.js";
export { rulesJson, rulesText, type ListedRule } from "./format/rules-list.js";
export { coverageRows, type CoverageRow } from "./format/coverage.js";
export { coverageCsv, coverageJson, coverageMarkdown } from "./format/coverage-tables.js";
export { coverageText } from "./format/coverage-text.js";
export { profileRows, type ProfileCoverage, type ProfilePart, type ProfileRow } from "./format/profile-coverage.js";
export { profileCsv, profileJson, profileMarkdown } from "./format/profile-coverage-tables.js";
export { profileText } from "./format/profile-coverage-text.js";
export { statsText } from "./format/stats-text.js";
export { passes, playbookTestText, type PlaybookTest } from "./format/playbook-test-text.js";
export { compareVersions, isLoss, type ComparisonRow, type VersionAnswer } from "./compare/comparison.js";
export type { Change } from "./compare/change-of.js";
export { comparisonText } from "./format/comparison-text.js";
export { comparisonCsv, comparisonJson, comparisonMarkdown } from "./format/comparison-tables.js";
export { suggestionsMarkdown } from "./format/suggestions-markdown.js";
export { count } from "./format/places.js";
export { lastAt } from "./outline/last-at.js";
export { printable } from "./format/printable.js";
export { settingsJson, settingsText } from "./format/settings-text.js";
export { treeJson } from "./format/tree-json.js";
export { treeText } from "./format/tree-text.js";
export type { FormatOptions, Formatter } from "./format/types.js";
export { createFacts, type FactsOptions } from "./analysis/facts.js";
export { hoursIn } from "./analysis/hours-in.js";
export { quantitiesIn } from "./analysis/quantities.js";
export { defineProvision } from "./provision/define-provision.js";
export { defineRequirement } from "./rule/define-requirement.js";
export { defineRule, type RuleDefinition } from "./rule/define-rule.js";
export { nameInUse } from "./rule/model-clause.js";
export type * from "./playbook/types.js";
export type { Playbook } from "./playbook/read-playbook.js";
export type { ReadRule } from "./playbook/read-rule.js";
export type { Expectation, PlaybookExample } from "./playbook/read-examples.js";
export { playbookRules } from "./playbook/playbook-rules.js";
export { testPlaybook, type ExampleResult, type RuleTestResult } from "./playbook/test-playbook.js";
export type * from "./profile/types.js";
export {
  answerArticle,
  type ArticleAnswer,
  type EvidencePart,
  type EvidenceVerdict,
} from "./profile/answer-article.js";
export { articlesOf, profileRules, profileSettings } from "./profile/profile-rules.js";
