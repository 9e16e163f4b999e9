import type { RuleMeta } from "./types.js";

/** Where a rule comes from. Files are relative to the current folder, with forward slashes. */
export type RuleOrigin =
  /** Of the linter itself, or given to it by a program. */
  | { readonly kind: "built-in" }
  /** Brought along by a preset, as the checks of a profile are. */
  | { readonly kind: "preset"; readonly name: string }
  /** `file` is that of the configuration where it gives the plug-in itself, and absent where a program does. */
  | { readonly kind: "plug-in"; readonly name: string; readonly version: string; readonly file?: string }
  /** `line` is 1-based, and absent where the format of the file does not tell it. */
  | { readonly kind: "playbook"; readonly name: string; readonly file: string; readonly line?: number };

/** What is known of a rule without running it, and where it comes from. */
export interface RuleWithOrigin extends RuleMeta {
  readonly origin: RuleOrigin;
}
