import { checkRules } from "./check-rules.js";
import { checkThresholds } from "./check-thresholds.js";
import type { KnownNames } from "./known-names.js";
import type { ConfigPath } from "./problem.js";
import { checkFiles, checkKeys, isRecord, wrong, type Report } from "./shape.js";
import type { OverridesConfig } from "./types.js";

/** Checks the `overrides` of a configuration. */
export async function checkOverrides(
  value: unknown,
  known: KnownNames,
  report: Report,
): Promise<readonly OverridesConfig[]> {
  if (!Array.isArray(value)) {
    report(wrong(value, "a list of { files, rules, thresholds }", ["overrides"]));
    return [];
  }
  const checked: OverridesConfig[] = [];
  for (const [index, item] of value.entries()) {
    checked.push(...(await checkOverride(item, ["overrides", index], known, report)));
  }
  return checked;
}

async function checkOverride(
  value: unknown,
  path: ConfigPath,
  known: KnownNames,
  report: Report,
): Promise<readonly OverridesConfig[]> {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping with files, rules and thresholds", path));
    return [];
  }
  checkKeys(value, ["files", "rules", "thresholds"], path, report);
  const { rules, thresholds } = value;
  return [
    {
      files: checkFiles(value, path, report),
      ...(rules === undefined ? {} : { rules: await checkRules(rules, known.rules, [...path, "rules"], report) }),
      ...(thresholds === undefined
        ? {}
        : { thresholds: checkThresholds(thresholds, known.thresholds, [...path, "thresholds"], report) }),
    },
  ];
}
