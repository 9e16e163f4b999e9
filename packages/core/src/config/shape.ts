import { nearest } from "./nearest.js";
import { pathName, type ConfigPath, type ConfigProblem } from "./problem.js";

/** Collects problems while a configuration is checked. */
export type Report = (problem: ConfigProblem) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is, for people. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}

/** `"a", "b" or "c"`. */
export function oneOf(values: readonly string[]): string {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} or ${last}`;
}

/** The hint for a name that is not among the allowed ones. */
export function nameHint(name: string, allowed: readonly string[]): string {
  const near = nearest(name, allowed);
  return near === null ? `Allowed: ${oneOf(allowed)}.` : `Did you mean "${near}"? Allowed: ${oneOf(allowed)}.`;
}

/** Reports every key that is not allowed. */
export function checkKeys(
  value: Readonly<Record<string, unknown>>,
  allowed: readonly string[],
  path: ConfigPath,
  report: Report,
): void {
  for (const key of Object.keys(value)) {
    if (allowed.includes(key)) continue;
    const where = path.length === 0 ? "" : ` in ${pathName(path)}`;
    report({
      code: "config-unknown-key",
      message: `unknown key "${key}"${where}`,
      hint: nameHint(key, allowed),
      path: [...path, key],
      at: "key",
    });
  }
}

/** Reports a value that is no list of non-empty texts. */
export function checkTexts(value: unknown, path: ConfigPath, report: Report): void {
  if (!Array.isArray(value)) {
    report(wrong(value, "a list of texts", path));
    return;
  }
  value.forEach((item: unknown, index) => {
    if (typeof item !== "string" || item.trim() === "") report(wrong(item, "a text", [...path, index]));
  });
}

/** A value of the wrong shape. */
export function wrong(value: unknown, expected: string, path: ConfigPath): ConfigProblem {
  return {
    code: "config-invalid",
    message: `${path.length === 0 ? "the configuration" : pathName(path)} must be ${expected}, not ${describe(value)}`,
    path,
    at: "value",
  };
}
