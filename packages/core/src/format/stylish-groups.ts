import { isAboutWhole } from "../engine/location.js";
import type { Finding, LintResult } from "../engine/types.js";
import { cite, hasSourceLines } from "./places.js";
import { printable } from "./printable.js";
import { shorten } from "./wrap.js";

/** Findings of one document that stand at one place. */
export interface FindingGroup {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings by clause in document order; those about the whole document come first. */
export function groupsOf(result: LintResult): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  const whole = "Whole document";
  groups.set(whole, []);
  for (const finding of result.findings) {
    const title = isAboutWhole(finding) ? whole : titleOf(finding, result);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups].filter(([, group]) => group.length > 0).map(([title, group]) => ({ title, findings: group }));
}

function titleOf({ location, headingPath }: Finding, file: LintResult): string {
  const heading = shorten(printable(headingPath.at(-1) ?? ""), 60);
  const name = [cite(location.clause), heading].filter((part) => part !== "").join(" ");
  const place =
    location.page !== undefined
      ? `page ${location.page}`
      : hasSourceLines(file) || name === ""
        ? `line ${location.line}`
        : "";
  return name === "" ? place.charAt(0).toUpperCase() + place.slice(1) : place === "" ? name : `${name} (${place})`;
}
