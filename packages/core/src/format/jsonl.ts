import type { LintReport } from "../engine/types.js";
import { resultObject } from "./json.js";
import { printableLine } from "./printable.js";

/** One JSON object a document and line, as in `results` of the JSON report, for tools that read a stream. */
export function jsonl({ results }: LintReport): string {
  return results.map((result) => `${printableLine(resultObject(result))}\n`).join("");
}
