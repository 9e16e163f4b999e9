import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { RuleMeta } from "../rule/types.js";
import { pathName, type ConfigPath } from "./problem.js";
import { describe, isRecord, nameHint, oneOf, type Report } from "./shape.js";

/** Checks the options of a rule against its JSON Schema. */
export function checkOptions(
  options: Readonly<Record<string, unknown>>,
  meta: RuleMeta,
  path: ConfigPath,
  report: Report,
): void {
  if (meta.schema === undefined) {
    const [first] = Object.keys(options);
    if (first === undefined) return;
    report({
      code: "config-invalid-option",
      message: `${meta.id} has no options, but "${first}" is set`,
      path: [...path, first],
      at: "key",
    });
    return;
  }
  if (typeof meta.schema === "boolean") return;
  const validate = compiled(meta.schema, meta.id, path, report);
  if (validate === null || validate(options)) return;
  for (const error of validate.errors ?? []) reportError(error, meta, path, report);
}

/** `null` for a schema that is none, which is a mistake of the rule's author. */
function compiled(
  schema: NonNullable<RuleMeta["schema"]>,
  ruleId: string,
  path: ConfigPath,
  report: Report,
): ValidateFunction | null {
  try {
    return new Ajv({ allErrors: true, strict: false, verbose: true, logger: false }).compile({ allOf: [schema] });
  } catch (error) {
    report({
      code: "config-plugin",
      message: `the schema of ${ruleId} is no JSON Schema: ${error instanceof Error ? error.message : String(error)}`,
      hint: "Tell the author of the rule; until then leave its options out.",
      path,
      at: "value",
    });
    return null;
  }
}

function reportError(error: ErrorObject, meta: RuleMeta, path: ConfigPath, report: Report): void {
  const inside = error.instancePath.split("/").slice(1).map(unescape);
  const place = [...path, ...inside];
  const params: Readonly<Record<string, unknown>> = isRecord(error.params) ? error.params : {};
  const extra = params["additionalProperty"];
  if (typeof extra === "string") {
    const allowed =
      isRecord(error.parentSchema) && isRecord(error.parentSchema["properties"])
        ? Object.keys(error.parentSchema["properties"])
        : [];
    report({
      code: "config-invalid-option",
      message: `unknown option "${extra}" of ${meta.id}`,
      ...(allowed.length > 0 ? { hint: nameHint(extra, allowed) } : {}),
      path: [...place, extra],
      at: "key",
    });
    return;
  }
  const missing = params["missingProperty"];
  if (typeof missing === "string") {
    const message = `option ${pathName([...inside, missing])} of ${meta.id} is missing`;
    report({ code: "config-invalid-option", message, path: place, at: "value" });
    return;
  }
  report({
    code: "config-invalid-option",
    message: `option ${pathName(inside)} of ${meta.id} ${demand(error, params)}, not ${describe(error.data)}`,
    path: place,
    at: "value",
  });
}

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a mapping",
  string: "a text",
};

/** What the schema asks for, in words: `must be a whole number`. */
function demand({ message }: ErrorObject, params: Readonly<Record<string, unknown>>): string {
  const { allowedValues, type } = params;
  if (Array.isArray(allowedValues)) return `must be ${oneOf(allowedValues.map((value) => describe(value)))}`;
  if (typeof type === "string") return `must be ${typeNames[type] ?? type}`;
  return message ?? "must be valid";
}

/** A step of a JSON Pointer as it stands in the data: list indexes as numbers. */
function unescape(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
}
