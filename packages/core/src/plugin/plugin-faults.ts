import { isRecord, nameHint } from "../config/shape.js";
import { listFaults, type Fault } from "./list-faults.js";
import { provisionFault } from "./provision-fault.js";
import { repeated, ruleListFaults } from "./rule-list-faults.js";
import type { Plugin } from "./types.js";

const keys: Readonly<Record<keyof Plugin, true>> = {
  name: true,
  version: true,
  rules: true,
  provisions: true,
  lexicon: true,
  presets: true,
  readers: true,
  formatters: true,
};

/** What is wrong with a module that is to be a plug-in; empty when it is one. */
export function pluginFaults(value: unknown): readonly string[] {
  if (!isRecord(value)) return ["it exports no plug-in"];
  const { name, version, rules, provisions, lexicon, presets, readers, formatters } = value;
  return [
    ...Object.keys(value).flatMap(unknownKey),
    ...(typeof name === "string" && /^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : ["its name is not small letters and hyphens"]),
    ...(typeof version === "string" && version !== "" ? [] : ["it has no version"]),
    ...ruleListFaults(rules),
    ...listFaults("provisions", provisions, provisionFault),
    ...repeated("provisions", provisions, (item) => (isRecord(item) ? item["type"] : undefined)),
    ...listFaults("presets", presets, unless(isPreset, "is none: write { name, summary, config }")),
    ...listFaults("readers", readers, unless(isReader, 'is none: write { extensions: [".rtf"], read }')),
    ...(lexicon === undefined || isLexicon(lexicon)
      ? []
      : ["its lexicon is not { customer, provider } with lists of words"]),
    ...(formatters === undefined || (isRecord(formatters) && Object.values(formatters).every(isFunction))
      ? []
      : ["its formatters are not functions by name"]),
  ];
}

/** Whether a module is a plug-in. */
export function isPlugin(value: unknown): value is Plugin {
  return pluginFaults(value).length === 0;
}

/** A misspelt list would be left out in silence. */
function unknownKey(key: string): readonly string[] {
  return Object.hasOwn(keys, key)
    ? []
    : [`there is no key "${key}". ${nameHint(key, Object.keys(keys)).replace(/\.$/, "")}`];
}

function unless(isRight: (item: unknown) => boolean, fault: string): Fault {
  return (item) => (isRight(item) ? null : fault);
}

function isPreset(value: unknown): boolean {
  return isRecord(value) && typeof value["name"] === "string" && isRecord(value["config"]);
}

function isReader(value: unknown): boolean {
  return isRecord(value) && isEndings(value["extensions"]) && isFunction(value["read"]);
}

function isEndings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string" && /^\.[^A-Z]+$/.test(item));
}

function isLexicon(value: unknown): boolean {
  return isRecord(value) && Object.entries(value).every(([side, words]) => isSide(side) && isTexts(words));
}

function isSide(side: string): boolean {
  return side === "customer" || side === "provider";
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
