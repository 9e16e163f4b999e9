import type { RuleOrigin } from "../rule/rule-origin.js";
import { printable } from "./printable.js";

/**
 * Where a rule comes from, for people; `null` where there is nothing to tell.
 *
 * @param of - a family of rules has no line, a `rule` of a playbook has one
 */
export function ruleOriginText(origin: RuleOrigin | undefined, of: "family" | "rule"): string | null {
  switch (origin?.kind) {
    case undefined:
    case "built-in":
      return null;
    case "preset":
      return printable(`preset ${origin.name}`);
    case "plug-in": {
      const { name, version, file } = origin;
      return printable(`plug-in ${name} ${version}${file === undefined ? "" : `, ${file}`}`);
    }
    case "playbook": {
      const { file, line } = origin;
      return printable(`playbook ${file}${line === undefined || of === "family" ? "" : `:${line}`}`);
    }
  }
}
