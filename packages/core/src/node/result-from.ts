import { isRecord } from "../config/shape.js";
import type { LintResult } from "../engine/types.js";

/** The result that this program wrote as JSON; `null` for what is none. */
export function resultFrom(json: string): LintResult | null {
  const value: unknown = JSON.parse(json);
  return isResult(value) ? value : null;
}

/** Enough of a look at what nobody else writes: an entry of the cache has a sum of its own, a thread is part of the program. */
function isResult(value: unknown): value is LintResult {
  return isRecord(value) && typeof value["filePath"] === "string" && Array.isArray(value["findings"]);
}
