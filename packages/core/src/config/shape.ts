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
  if (typeof value === "function") return "a function";
  if (value instanceof Date) return "a Date";
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

/** A text or a list of non-empty texts, as a list; what is neither is reported and left out. */
export function checkTextOrTexts(value: unknown, path: ConfigPath, report: Report): readonly string[] {
  const list: readonly unknown[] | null = Array.isArray(value) ? value : typeof value === "string" ? [value] : null;
  if (list === null) {
    report(wrong(value, "a list of texts", path));
    return [];
  }
  return list.flatMap((item, index) => {
    if (typeof item === "string" && item.trim() !== "") return [item];
    report(wrong(item, "a text", Array.isArray(value) ? [...path, index] : path));
    return [];
  });
}

/** One of several words; anything else is reported and left out. */
export function checkChoice<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  path: ConfigPath,
  report: Report,
): Choice | undefined {
  const choice = choices.find((one) => one === value);
  if (value !== undefined && choice === undefined) {
    const near = typeof value === "string" ? nearest(value, choices) : null;
    report({
      code: "config-invalid-option",
      message: `${pathName(path)} must be ${oneOf(choices)}, not ${describe(value)}`,
      ...(near === null ? {} : { hint: `Did you mean "${near}"?` }),
      path,
      at: "value",
    });
  }
  return choice;
}

/** The globs of an entry that holds for some files only. */
export function checkFiles(
  { files }: Readonly<Record<string, unknown>>,
  path: ConfigPath,
  report: Report,
): readonly string[] {
  if (files !== undefined) return checkTextOrTexts(files, [...path, "files"], report);
  report({
    ...wrong(files, "a mapping", path),
    message: `${pathName(path)} has no files`,
    hint: 'Add globs: files: ["contracts/*.docx"]',
  });
  return [];
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
