import { count, type FailOn, type LintReport } from "@clauselint/core";
import type { Settings } from "./settings.js";

/** How a run ends, and why where the report does not show it. */
export interface Ending {
  readonly code: 0 | 1 | 2;
  readonly reason: string | null;
}

/** A file that could not be read is worse than any finding; `--fail-on never` does not excuse it. */
export function exitCodeOf(
  { summary }: LintReport,
  { failOn, maxWarnings, quiet }: Pick<Settings, "maxWarnings" | "quiet"> & { readonly failOn: FailOn },
): Ending {
  if (summary.failed > 0) return { code: 2, reason: null };
  const { errors, warnings, infos } = summary;
  const counted = { never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos }[failOn];
  if (counted > 0) {
    const hidden = quiet && errors === 0;
    return {
      code: 1,
      reason: hidden ? `findings at or above --fail-on ${failOn} are hidden by --quiet: ${counted}` : null,
    };
  }
  if (warnings > maxWarnings)
    return { code: 1, reason: `${count(warnings, "warning")}, more than --max-warnings ${maxWarnings}` };
  return { code: 0, reason: null };
}
