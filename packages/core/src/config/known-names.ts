import type { RuleMeta } from "../rule/types.js";
import type { Threshold } from "./thresholds.js";

/** What a configuration may name. */
export interface KnownNames {
  readonly rules: readonly RuleMeta[];
  readonly thresholds: readonly Threshold[];
}
