import { isRecord } from "../config/shape.js";
import { listFaults } from "./list-faults.js";
import { ruleFault } from "./rule-fault.js";

/** What is wrong with a list of rules: an item that is none, an id that two of them have. */
export function ruleListFaults(rules: unknown): readonly string[] {
  return [...listFaults("rules", rules, ruleFault), ...repeated("rules", rules, idOf)];
}

/** Names that two items of a list have. */
export function repeated(what: string, list: unknown, nameOf: (item: unknown) => unknown): readonly string[] {
  const names: readonly unknown[] = Array.isArray(list) ? list.map(nameOf) : [];
  const again = names.find((name, index) => typeof name === "string" && names.indexOf(name) !== index);
  return typeof again === "string" ? [`two of its ${what} are ${again}`] : [];
}

function idOf(rule: unknown): unknown {
  return isRecord(rule) && isRecord(rule["meta"]) ? rule["meta"]["id"] : undefined;
}
