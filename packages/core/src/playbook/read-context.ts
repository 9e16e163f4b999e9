import type { Report } from "../config/shape.js";
import type { PatternEngine } from "./matcher.js";

/** What reading a playbook needs to know beside its text. */
export interface ReadContext {
  readonly engine: PatternEngine;
  /** The types of provisions that rules may name. */
  readonly provisions: readonly string[];
  readonly report: Report;
}
