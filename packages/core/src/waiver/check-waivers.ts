import type { ConfigPath, ConfigProblem } from "../config/problem.js";
import { checkKeys, checkTextOrTexts, isRecord, wrong, type Report } from "../config/shape.js";
import { isDay } from "./is-day.js";
import type { FileWaiver, WaiverPlace } from "./types.js";

/** A waiver of a file without its place, which the reader of the file knows. */
export type UnplacedWaiver = Omit<FileWaiver, keyof WaiverPlace> & { readonly index: number };

const keys = ["files", "rule", "clause", "fingerprint", "reason", "until", "by"];

/** Checks what stands in a waivers file: a list of waivers. An empty file has none. Paths of problems begin with `waivers`. */
export function checkWaivers(value: unknown): {
  readonly waivers: readonly UnplacedWaiver[];
  readonly problems: readonly ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  if (value === null || value === undefined) return { waivers: [], problems };
  if (!Array.isArray(value)) return { waivers: [], problems: [wrong(value, "a list of waivers", ["waivers"])] };
  const waivers = value.flatMap((item: unknown, index) =>
    checkWaiver(item, index, (problem) => {
      problems.push(problem);
    }),
  );
  return { waivers, problems };
}

function checkWaiver(value: unknown, index: number, report: Report): readonly UnplacedWaiver[] {
  const path: ConfigPath = ["waivers", index];
  if (!isRecord(value)) {
    report(wrong(value, "a mapping with files, rule and reason", path));
    return [];
  }
  checkKeys(value, keys, path, report);
  const text = (key: string): string | null => textOf(value[key], [...path, key], report);
  const waiver = {
    index,
    files: filesOf(value["files"], [...path, "files"], report),
    rule: text("rule"),
    clause: text("clause"),
    fingerprint: text("fingerprint"),
    reason: text("reason") ?? "",
    until: text("until"),
    by: text("by"),
  };
  if (waiver.until !== null && !isDay(waiver.until)) {
    report({ ...wrong(waiver.until, "a day", [...path, "until"]), hint: "Write it as in 2027-01-31." });
  }
  const { fingerprint, rule, files } = waiver;
  if (fingerprint === null && (rule === null || files === null)) {
    const lack = rule === null ? "rule" : "files";
    report({
      code: "config-invalid",
      message: `waivers[${index}] has no ${lack}`,
      hint: "A waiver names files and a rule, or the fingerprint of a finding.",
      path,
      at: "value",
    });
  }
  return [waiver];
}

function filesOf(value: unknown, path: ConfigPath, report: Report): readonly string[] | null {
  return value === undefined ? null : checkTextOrTexts(value, path, report);
}

/** YAML reads `7.10` as the number 7.1 and some fingerprints as numbers, so both have to be quoted; a whole number is what it looks like. */
function textOf(value: unknown, path: ConfigPath, report: Report): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim();
  if (path.at(-1) === "clause" && typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  report({
    ...wrong(value, "a text", path),
    ...(typeof value === "number" ? { hint: `Put it in quotes: ${path.at(-1) ?? ""}: "…"` } : {}),
  });
  return null;
}
