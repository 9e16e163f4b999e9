import type { RuleMeta } from "../rule/types.js";
import { nearest } from "./nearest.js";
import type { ConfigPath, ConfigProblem } from "./problem.js";
import { describe, isRecord, oneOf, wrong, type Report } from "./shape.js";
import { severityNames, severityOf } from "./severity.js";
import type { RuleSetting } from "./types.js";

/** Checks the `rules` of a configuration and returns them with severities in their full spelling. */
export async function checkRules(
  value: unknown,
  rules: readonly RuleMeta[],
  path: ConfigPath,
  report: Report,
): Promise<Readonly<Record<string, RuleSetting>>> {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping from rule to severity", path));
    return {};
  }
  const byId = new Map(rules.map((meta) => [meta.id, meta]));
  const settings: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(value)) {
    const meta = byId.get(id);
    if (meta === undefined) {
      report({
        code: "config-unknown-rule",
        message: `unknown rule "${id}"`,
        hint: ruleHint(id, rules),
        path: [...path, id],
        at: "key",
      });
      continue;
    }
    const checked = await checkSetting(setting, meta, [...path, id], report);
    if (checked !== null) settings[id] = checked;
  }
  return settings;
}

/** The hint for a rule that does not exist: the nearest one, else the rules of its family, else the families. */
function ruleHint(id: string, rules: readonly RuleMeta[]): string {
  const ids = rules.map((meta) => meta.id);
  const near = nearest(id, ids);
  if (near !== null) return `Did you mean "${near}"?`;
  const family = id.split("/")[0] ?? "";
  const siblings = ids.filter((other) => other.startsWith(`${family}/`));
  if (siblings.length > 0)
    return `Rules in ${family}: ${siblings.map((name) => name.slice(family.length + 1)).join(", ")}.`;
  const families = [...new Set(ids.map((other) => other.split("/")[0] ?? ""))];
  return `A rule is named family/name. Families: ${families.join(", ")}.`;
}

async function checkSetting(
  value: unknown,
  meta: RuleMeta,
  path: ConfigPath,
  report: Report,
): Promise<RuleSetting | null> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const severity = severityOf(list[0]);
  if (severity === null) {
    report(wrongSeverity(list[0], meta, Array.isArray(value) && value.length > 0 ? [...path, 0] : path));
    return null;
  }
  if (list.length < 2) return severity;
  const options = list[1];
  if (!isRecord(options) || list.length > 2) {
    const found = list.length > 2 ? `${list.length - 1} things` : describe(options);
    report({
      code: "config-invalid-option",
      message: `${meta.id} must be a severity, or a list of a severity and a mapping of options; behind the severity ${list.length > 2 ? "stand" : "stands"} ${found}`,
      path: [...path, 1],
      at: "value",
    });
    return null;
  }
  // the schema compiler is heavy, and most configurations set no options
  const { checkOptions } = await import("./check-options.js");
  checkOptions(options, meta, [...path, 1], report);
  return [severity, options];
}

function wrongSeverity(value: unknown, { id }: RuleMeta, path: ConfigPath): ConfigProblem {
  const hint = severityHint(value);
  return {
    code: "config-invalid-option",
    message: `severity of ${id} must be ${oneOf(severityNames)}, not ${describe(value)}`,
    ...(hint === null ? {} : { hint }),
    path,
    at: "value",
  };
}

function severityHint(value: unknown): string | null {
  if (value === false) return 'Write "off" to turn a rule off.';
  const near = typeof value === "string" ? nearest(value, severityNames) : null;
  return near === null ? null : `Did you mean "${near}"?`;
}
