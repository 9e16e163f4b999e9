export {
  ClauselintError,
  ConfigError,
  definePlugin,
  defineProvision,
  defineRequirement,
  defineRule,
  parseFile,
} from "@clauselint/core";
export type * from "@clauselint/core";
export type {
  Concurrency,
  LintFilesOptions,
  NamedPlaybook,
  PlacesToWatch,
  PlaybookSurroundings,
  Progress,
  ReadDocument,
  RunSettings,
  UpdatedBaseline,
} from "@clauselint/core/node";
export { presets, provisions, rules, type ThresholdName } from "@clauselint/rules";
export { defineConfig, type TypedConfig } from "./define-config.js";
export { Clauselint, type ClauselintOptions } from "./clauselint.js";
