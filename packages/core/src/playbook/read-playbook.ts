import type { ConfigProblem } from "../config/problem.js";
import { isRecord, wrong } from "../config/shape.js";
import { Fields } from "./fields.js";
import { loadPatternEngine } from "./matcher.js";
import type { ReadContext } from "./read-context.js";
import { readRule, type ReadRule } from "./read-rule.js";

/** A playbook that was read: what a house asks of its contracts, without code. */
export interface Playbook {
  /** The family of its rules: `acme` in `acme/cyber-insurance`. */
  readonly name: string;
  readonly rules: readonly ReadRule[];
}

/** A playbook and what is wrong with it; complete when there are no problems. */
export interface ReadPlaybook {
  readonly playbook: Playbook;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a playbook as it stands in a YAML or JSON file.
 *
 * @param provisions - types that its rules may name
 * @param taken - families that other rules have
 */
export async function readPlaybook(
  value: unknown,
  provisions: readonly string[],
  taken: readonly string[],
): Promise<ReadPlaybook> {
  const problems: ConfigProblem[] = [];
  const report = (problem: ConfigProblem): void => void problems.push(problem);
  const context: ReadContext = { engine: await loadPatternEngine(), provisions, report };
  if (!isRecord(value)) {
    report({ ...wrong(value, "a mapping with rules", []), message: "a playbook is a mapping with rules" });
    return { playbook: { name: "playbook", rules: [] }, problems };
  }
  const fields = new Fields(value, [], report);
  fields.allow(["name", "rules"]);
  const name = nameOf(fields, taken);
  return { playbook: { name, rules: rulesOf(fields, name, context) }, problems };
}

function nameOf(fields: Fields, taken: readonly string[]): string {
  const name = fields.text("name") ?? "playbook";
  const free = !taken.includes(name);
  if (free && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  fields.report({
    code: "config-invalid-option",
    message: free
      ? `a name is made of small letters, figures and hyphens, not "${name}"`
      : `the family "${name}" has rules of its own`,
    hint: "Take the name of your house: name: acme",
    path: fields.at("name"),
    at: "value",
  });
  return "playbook";
}

function rulesOf(fields: Fields, name: string, context: ReadContext): readonly ReadRule[] {
  const list = fields.value("rules");
  if (!Array.isArray(list)) {
    if (list === undefined) fields.lacks("rules", "Write: rules: [{ id: …, type: required-clause, … }]");
    else context.report(wrong(list, "a list of rules", fields.at("rules")));
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((item: unknown, index) => {
    const path = ["rules", index];
    const read = readRule(item, path, name, context);
    if (read === null) return [];
    const { id } = read.rule;
    if (seen.has(id)) {
      const message = `there are two rules "${id.slice(name.length + 1)}"`;
      context.report({ code: "config-invalid-option", message, path: [...path, "id"], at: "value" });
    }
    seen.add(id);
    return [read];
  });
}
