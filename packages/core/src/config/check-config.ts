import { builtInRules } from "../engine/built-in-rules.js";
import { documentKinds } from "./kinds.js";
import { defaultLimits, type Limits } from "../parse/limits.js";
import type { RuleMeta } from "../rule/types.js";
import { checkRules } from "./check-rules.js";
import type { ConfigPath, ConfigProblem } from "./problem.js";
import { checkFiles, checkKeys, checkTextOrTexts, describe, isRecord, nameHint, wrong, type Report } from "./shape.js";
import type { Config, DocumentsConfig, PartiesConfig } from "./types.js";

/** A configuration that was checked, and what is wrong with it. */
export interface CheckedConfig {
  /** What of it is right; complete when there are no problems. */
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Checks a configuration as it was read from a file or given by a program. An empty file is an empty configuration.
 *
 * @param rules - may be named in it, beside those of the engine itself
 */
export async function checkConfig(value: unknown, rules: readonly RuleMeta[]): Promise<CheckedConfig> {
  const problems: ConfigProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  if (value === null || value === undefined) return { config: {}, problems };
  if (!isRecord(value)) {
    report(wrong(value, "a mapping", []));
    return { config: {}, problems };
  }
  checkKeys(value, ["extends", "rules", "parties", "documents", "limits"], [], report);
  const { extends: bases, rules: ruleSettings, parties, documents, limits } = value;
  const config: Config = {
    ...(bases === undefined ? {} : { extends: checkTextOrTexts(bases, ["extends"], report) }),
    ...(ruleSettings === undefined
      ? {}
      : { rules: await checkRules(ruleSettings, withBuiltIn(rules), ["rules"], report) }),
    ...(parties === undefined ? {} : { parties: checkParties(parties, ["parties"], report) }),
    ...(documents === undefined ? {} : { documents: checkDocuments(documents, report) }),
    ...(limits === undefined ? {} : { limits: checkLimits(limits, report) }),
  };
  return { config, problems };
}

function checkParties(value: unknown, path: ConfigPath, report: Report): PartiesConfig {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping with customer and provider", path));
    return {};
  }
  checkKeys(value, ["customer", "provider"], path, report);
  const names = (role: "customer" | "provider"): readonly string[] | undefined => {
    const given = value[role];
    return given === undefined ? undefined : checkTextOrTexts(given, [...path, role], report);
  };
  const customer = names("customer");
  const provider = names("provider");
  return { ...(customer === undefined ? {} : { customer }), ...(provider === undefined ? {} : { provider }) };
}

function checkDocuments(value: unknown, report: Report): readonly DocumentsConfig[] {
  if (!Array.isArray(value)) {
    report(wrong(value, "a list of { files, kind, parties }", ["documents"]));
    return [];
  }
  return value.flatMap((item: unknown, index) => checkDocument(item, ["documents", index], report));
}

function checkDocument(value: unknown, path: ConfigPath, report: Report): readonly DocumentsConfig[] {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping with files, kind and parties", path));
    return [];
  }
  checkKeys(value, ["files", "kind", "parties"], path, report);
  const { kind, parties } = value;
  const known = documentKinds.find((name) => name === kind);
  if (kind !== undefined && known === undefined) {
    report({
      code: "config-invalid-option",
      message: `unknown kind of document ${describe(kind)}`,
      hint: nameHint(typeof kind === "string" ? kind : "", documentKinds),
      path: [...path, "kind"],
      at: "value",
    });
  }
  return [
    {
      files: checkFiles(value, path, report),
      ...(known === undefined ? {} : { kind: known }),
      ...(parties === undefined ? {} : { parties: checkParties(parties, [...path, "parties"], report) }),
    },
  ];
}

function checkLimits(value: unknown, report: Report): Partial<Limits> {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping from limit to number", ["limits"]));
    return {};
  }
  checkKeys(value, Object.keys(defaultLimits), ["limits"], report);
  const limits: Record<string, number> = {};
  for (const name of Object.keys(defaultLimits)) {
    const limit = value[name];
    if (limit === undefined) continue;
    if (typeof limit === "number" && Number.isSafeInteger(limit) && limit > 0) limits[name] = limit;
    else report(wrong(limit, "a whole number above 0", ["limits", name]));
  }
  return limits;
}

function withBuiltIn(rules: readonly RuleMeta[]): readonly RuleMeta[] {
  return [...builtInRules.map(({ meta }) => meta), ...rules];
}
