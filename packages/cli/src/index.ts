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
export type { Progress, ReadDocument } from "@clauselint/core/node";
export { presets, provisions, rules } from "@clauselint/rules";
export { defineConfig, type TypedConfig } from "./define-config.js";
export { Clauselint, type ClauselintOptions } from "./clauselint.js";
