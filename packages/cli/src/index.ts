export {
  ClauselintError,
  ConfigError,
  defineConfig,
  definePlugin,
  defineProvision,
  defineRequirement,
  defineRule,
  parseFile,
} from "@clauselint/core";
export type * from "@clauselint/core";
export type { Progress, ReadDocument } from "@clauselint/core/node";
export { presets, provisions, rules } from "@clauselint/rules";
export { Clauselint, type ClauselintOptions } from "./clauselint.js";
