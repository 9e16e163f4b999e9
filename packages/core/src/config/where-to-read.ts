import type { ConfigProblem } from "./problem.js";

/** Where the right spelling of what is wrong can be read. */
export function whereToRead({ code, path }: ConfigProblem): string {
  const [key, second] = path;
  if (code === "config-unknown-rule") return '"clauselint rules" lists them.';
  if (code === "config-invalid-option" && key === "rules" && path.length > 2 && typeof second === "string") {
    return `"clauselint rules ${second}" shows its options.`;
  }
  return `Read docs/configuration.md${typeof key === "string" && code !== "config-unknown-key" ? `#${key.toLowerCase()}` : ""}.`;
}
