import { documentKinds } from "./kinds.js";
import type { ConfigPath } from "./problem.js";
import { checkFiles, checkKeys, checkTextOrTexts, describe, isRecord, nameHint, wrong, type Report } from "./shape.js";
import type { DocumentsConfig, PartiesConfig } from "./types.js";

/** Checks the `parties` of a configuration or of an entry of its `documents`. */
export function checkParties(value: unknown, path: ConfigPath, report: Report): PartiesConfig {
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

/** Checks the `documents` of a configuration. */
export function checkDocuments(value: unknown, report: Report): readonly DocumentsConfig[] {
  if (!Array.isArray(value)) {
    report(wrong(value, "a list of { files, kind, parties, family }", ["documents"]));
    return [];
  }
  return value.flatMap((item: unknown, index) => checkDocument(item, ["documents", index], report));
}

function checkDocument(value: unknown, path: ConfigPath, report: Report): readonly DocumentsConfig[] {
  if (!isRecord(value)) {
    report(wrong(value, "a mapping with files, kind, parties and family", path));
    return [];
  }
  checkKeys(value, ["files", "kind", "parties", "family"], path, report);
  const { kind, parties, family } = value;
  if (family !== undefined && !isName(family)) report(wrong(family, "a name", [...path, "family"]));
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
      ...(isName(family) ? { family } : {}),
    },
  ];
}

const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
