import type { ConfigPath } from "./problem.js";
import { checkTextOrTexts, describe, isRecord, nameHint, wrong, type Report } from "./shape.js";
import { optionValue, quantityExample, type Threshold } from "./thresholds.js";
import type { ThresholdValue } from "./types.js";

/** Checks the `thresholds` of a configuration or of an entry of its `overrides`. */
export function checkThresholds(
  value: unknown,
  thresholds: readonly Threshold[],
  path: ConfigPath,
  report: Report,
): Readonly<Record<string, ThresholdValue>> {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping from threshold to value", path));
    return {};
  }
  const checked: Record<string, ThresholdValue> = {};
  for (const [name, given] of Object.entries(value)) {
    const threshold = thresholds.find((one) => one.name === name);
    if (threshold === undefined) {
      const names = [...new Set(thresholds.map((one) => one.name))];
      report({
        code: "config-unknown-key",
        message: `unknown threshold "${name}"`,
        hint: nameHint(name, names),
        path: [...path, name],
        at: "key",
      });
      continue;
    }
    const right = checkThreshold(given, threshold, [...path, name], report);
    if (right !== null) checked[name] = right;
  }
  return checked;
}

function checkThreshold(value: unknown, threshold: Threshold, path: ConfigPath, report: Report): ThresholdValue | null {
  if (threshold.unit === "names") return checkTextOrTexts(value, path, report);
  const right = typeof value === "string" || typeof value === "number" ? value : null;
  if (right !== null && optionValue(threshold, right) !== null) return right;
  report({
    code: "config-invalid-option",
    message: `threshold ${threshold.name} must be a quantity such as "${quantityExample[threshold.unit]}", not ${describe(value)}`,
    hint: `Units: hours, days, weeks, months, years; a number alone counts ${threshold.unit}.`,
    path,
    at: "value",
  });
  return null;
}
