import { isDay } from "@clauselint/core";
import type { Streams } from "./streams.js";
import { UsageProblem } from "./usage-problem.js";

/**
 * The day on which waivers are judged, in UTC: what was asked for, else the day of `SOURCE_DATE_EPOCH`, which builds that are to
 * give the same bytes twice set, else what the clock says. This is the only place that looks at the clock.
 *
 * @throws UsageProblem where what was asked for or what the variable says is no day
 */
export function todayOf(asked: string | null, env: Streams["env"], now: () => number = () => Date.now()): string {
  if (asked !== null) {
    if (!isDay(asked)) throw new UsageProblem(`--today needs a day as in 2027-01-31, not "${asked}"`);
    return asked;
  }
  const epoch = env["SOURCE_DATE_EPOCH"] ?? "";
  if (epoch !== "" && !/^\d{1,11}$/.test(epoch))
    throw new UsageProblem(`SOURCE_DATE_EPOCH needs seconds since 1970 as in 1798675200, not "${epoch}"`);
  return new Date(epoch === "" ? now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}
