import type { LintReport } from "../engine/types.js";

const shown = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** Where the time of a run went, by rule, the slowest first. Threads work side by side: their times are added. */
export function statsText({ results }: LintReport): string {
  const stats = results.flatMap((result) => result.stats ?? []);
  const read = stats.reduce((sum, one) => sum + one.read, 0);
  const byRule = new Map<string, number>();
  for (const { rules } of stats) {
    for (const [id, milliseconds] of Object.entries(rules)) byRule.set(id, (byRule.get(id) ?? 0) + milliseconds);
  }
  const ruled = [...byRule.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
  const slowest = [...byRule].sort(([, left], [, right]) => right - left);
  const width = Math.max(0, ...slowest.map(([id]) => id.length));
  const lines = slowest.map(([id, milliseconds]) => {
    const share = ruled === 0 ? 0 : (milliseconds / ruled) * 100;
    return `    ${id.padEnd(width)}  ${shown(milliseconds).padStart(9)}  ${share.toFixed(0).padStart(3)} %`;
  });
  const others = results.length - stats.length;
  return `${[
    `Time of ${stats.length} ${stats.length === 1 ? "document" : "documents"}${others === 0 ? "" : ` (${others} from the cache or not read)`}`,
    `  reading  ${shown(read)}`,
    `  rules    ${shown(ruled)}; what several rules rest on counts for the first that asks`,
    ...lines,
  ].join("\n")}\n`;
}
