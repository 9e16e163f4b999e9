import type { Severity } from "../rule/types.js";

/** What a configuration may set a rule to, as a person writes it. */
export const severityNames = ["error", "warning", "info", "off"] as const;

const spellings: ReadonlyMap<string, "off" | Severity> = new Map([
  ...severityNames.map((name) => [name, name] as const),
  ["warn", "warning"],
]);

/** The severity a person means, or `null`. `warn` is `warning`; YAML 1.1 habits such as `false` for `off` are no severity. */
export function severityOf(value: unknown): "off" | Severity | null {
  return typeof value === "string" ? (spellings.get(value) ?? null) : null;
}
