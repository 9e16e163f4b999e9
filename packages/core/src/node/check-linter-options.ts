import { statSync } from "node:fs";
import { describe, isRecord, nameHint } from "../config/shape.js";
import { ClauselintError } from "../errors.js";
import { ruleListFaults } from "../plugin/rule-list-faults.js";
import { isDay } from "../waiver/is-day.js";
import type { ClauselintOptions } from "./clauselint-options.js";

/** What an option must be, in words, and whether a value is that. */
type Expected = readonly [words: string, isRight: (value: unknown) => boolean];

const trueOrFalse: Expected = ["true or false", (value) => typeof value === "boolean"];
const text: Expected = ["a text", isText];
const list: Expected = ["a list", (value) => Array.isArray(value)];
const texts: Expected = ["a list of texts", (value) => Array.isArray(value) && value.every(isText)];
const fileOrFalse: Expected = ["the name of a file or false", (value) => value === false || isText(value)];

const expected: Readonly<Record<keyof ClauselintOptions, Expected>> = {
  rules: list,
  provisions: list,
  presets: list,
  thresholds: list,
  defaultPresets: texts,
  version: text,
  cwd: ["a folder that is there", isFolder],
  configFile: fileOrFalse,
  overrideConfig: ["a mapping", isRecord],
  overrideOrigin: text,
  families: trueOrFalse,
  reportProvisions: trueOrFalse,
  reportStats: trueOrFalse,
  concurrency: ["auto, off or a whole number above 0", isConcurrency],
  threadScript: ["a URL", (value) => value instanceof URL],
  reportFiles: texts,
  cacheFolder: text,
  build: text,
  inlineWaivers: trueOrFalse,
  waiversFile: fileOrFalse,
  baseline: ["the name of a file, true or false", (value) => typeof value === "boolean" || isText(value)],
  today: ["a day as 2027-01-31", (value) => typeof value === "string" && isDay(value)],
};

/**
 * Throws for options that make no linter. One that is `undefined` is not given.
 *
 * @throws ClauselintError `usage`, with everything that is wrong
 */
export function checkLinterOptions(options: ClauselintOptions): void {
  const given = new Map<string, unknown>(Object.entries(options));
  const names = Object.keys(expected);
  const unknown = [...given.keys()].filter((name) => !names.includes(name));
  const faults = [
    ...unknown.map((name) => `there is no option "${name}"`),
    ...Object.entries(expected).flatMap(([name, [words, isRight]]) => {
      const value = given.get(name);
      return value === undefined || isRight(value) ? [] : [`${name} must be ${words}, not ${describe(value)}`];
    }),
    ...(Array.isArray(options.rules) ? ruleListFaults(options.rules) : []),
  ];
  if (faults.length === 0) return;
  const [first] = unknown;
  throw new ClauselintError("usage", `these options make no Clauselint: ${faults.join("; ")}`, {
    hint: first === undefined ? "The type ClauselintOptions tells what each may be." : nameHint(first, names),
  });
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isConcurrency(value: unknown): boolean {
  return value === "auto" || value === "off" || (typeof value === "number" && Number.isSafeInteger(value) && value > 0);
}

function isFolder(value: unknown): boolean {
  return typeof value === "string" && statSync(value, { throwIfNoEntry: false })?.isDirectory() === true;
}
