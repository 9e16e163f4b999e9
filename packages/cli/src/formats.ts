import { UsageProblem } from "./usage-problem.js";

/**
 * Refuses formats that there are, but not for what is asked.
 *
 * @param values - of `--format`, each with the file behind it
 * @param by - what is asked, as it stands on the command line
 * @throws UsageProblem
 */
export function refuseOtherFormats(values: readonly string[], by: string, formats: readonly string[]): void {
  const other = values.map((value) => value.split(":", 1)[0] ?? "").find((name) => !formats.includes(name));
  if (other === undefined) return;
  const allowed = formats.length === 1 ? "Its only format is" : "Its formats are";
  throw new UsageProblem(`${by} has no format "${other}"`, undefined, `${allowed} ${listed(formats, "and")}.`);
}

/** `a, b or c`. */
export function listed(names: readonly string[], between: "and" | "or"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${between} ${last}`;
}
