import { isRecord } from "../config/shape.js";
import type { Plugin } from "./types.js";

/** What is wrong with a module that is to be a plug-in; empty when it is one. */
export function pluginFaults(value: unknown): readonly string[] {
  if (!isRecord(value)) return ["it exports no plug-in"];
  const { name, version, rules, provisions, lexicon, presets, readers, formatters } = value;
  return [
    ...(typeof name === "string" && /^[a-z][a-z0-9-]*$/.test(name)
      ? []
      : ["its name is not small letters and hyphens"]),
    ...(typeof version === "string" && version !== "" ? [] : ["it has no version"]),
    ...listFaults("rules", rules, isRule),
    ...listFaults("provisions", provisions, isProvision),
    ...listFaults("presets", presets, isPreset),
    ...listFaults("readers", readers, isReader),
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

function listFaults(name: string, value: unknown, isRight: (item: unknown) => boolean): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`its ${name} are no list`];
  const wrong = value.findIndex((item: unknown) => !isRight(item));
  return wrong === -1 ? [] : [`the ${ordinal(wrong)} of its ${name} is none`];
}

function ordinal(index: number): string {
  return ["first", "second", "third"][index] ?? `${index + 1}th`;
}

function isRule(value: unknown): boolean {
  if (!isRecord(value) || !isFunction(value["create"]) || !isRecord(value["meta"])) return false;
  const { id, severity, docs, messages, defaultOptions } = value["meta"];
  const named = typeof id === "string" && /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id);
  return named && typeof severity === "string" && isRecord(docs) && isRecord(messages) && isRecord(defaultOptions);
}

function isProvision(value: unknown): boolean {
  return isRecord(value) && typeof value["type"] === "string" && Array.isArray(value["patterns"]);
}

function isPreset(value: unknown): boolean {
  return isRecord(value) && typeof value["name"] === "string" && isRecord(value["config"]);
}

function isReader(value: unknown): boolean {
  return isRecord(value) && isTexts(value["extensions"]) && isFunction(value["read"]);
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
