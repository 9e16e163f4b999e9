import type { ConfigPath } from "../config/problem.js";
import { describe, isRecord, nameHint, wrong } from "../config/shape.js";
import { checkSlots } from "./check-slots.js";
import { Fields } from "./fields.js";
import type { ReadContext } from "./read-context.js";
import type { Finder, PlaybookElement } from "./types.js";

const KINDS = ["phrase", "pattern", "provision", "heading"] as const;
const SIDES = ["customer", "provider"] as const;

/** Reads what a rule looks for: a phrase, a mapping, or a list of them. */
export function readFinders(value: unknown, path: ConfigPath, context: ReadContext): readonly Finder[] {
  if (!Array.isArray(value)) return readFinder(value, path, context);
  if (value.length === 0) context.report(wrong(value, "a list with something in it", path));
  return value.flatMap((item: unknown, index) => readFinder(item, [...path, index], context));
}

/** Reads the parts that a clause has to have: `amount: { words: …, find: … }`. */
export function readElements(fields: Fields, context: ReadContext): Readonly<Record<string, PlaybookElement>> {
  const value = fields.value("elements");
  if (value === undefined) return {};
  if (!isRecord(value)) {
    context.report(wrong(value, "a mapping from element to { words, find }", fields.at("elements")));
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, element]) => readElement(id, element, [...fields.at("elements"), id], context)),
  );
}

function readElement(
  id: string,
  value: unknown,
  path: ConfigPath,
  context: ReadContext,
): readonly (readonly [string, PlaybookElement])[] {
  if (!isRecord(value)) {
    context.report(wrong(value, "a mapping with words and find", path));
    return [];
  }
  const fields = new Fields(value, path, context.report);
  fields.allow(["words", "find"]);
  const words = fields.needed("words", 'Say what is lacking without it: words: "the amount insured"');
  if (!fields.has("find")) fields.lacks("find", "Say which words are meant: find: [EUR]");
  return [[id, { words, find: fields.has("find") ? readFinders(value["find"], [...path, "find"], context) : [] }]];
}

function readFinder(value: unknown, path: ConfigPath, context: ReadContext): readonly Finder[] {
  if (typeof value === "string" && value.trim() !== "") {
    checkSlots(value, SIDES, path, context.report);
    return [{ by: "phrase", words: value.trim() }];
  }
  if (!isRecord(value)) {
    context.report(wrong(value, "a phrase, or a mapping with phrase, pattern, provision or heading", path));
    return [];
  }
  const fields = new Fields(value, path, context.report);
  fields.allow([...KINDS, "under", "unless", "by", "notBy", "favours"]);
  const given = KINDS.filter((kind) => fields.has(kind));
  const [by, second] = given;
  if (by === undefined || second !== undefined) {
    const message = by === undefined ? "it finds nothing" : `it has both ${by} and ${second ?? ""}`;
    const hint = "Give one of phrase, pattern, provision and heading; write a list for several.";
    context.report({ code: "config-invalid", message, hint, path, at: "value" });
    return [];
  }
  const words = fields.text(by);
  if (words === undefined) return [];
  checkWords(by, words, fields, context);
  return [{ by, words, ...conditionsOf(by, fields, context) }];
}

function conditionsOf(by: Finder["by"], fields: Fields, context: ReadContext): Partial<Finder> {
  const under = patternAt("under", fields, context);
  const unless = patternAt("unless", fields, context);
  const actor = fields.choice("by", SIDES);
  const notActor = fields.choice("notBy", SIDES);
  const favours = fields.choice("favours", SIDES);
  if (favours !== undefined && by !== "provision") {
    const hint = "Only a provision favours a side; for words, say who acts: by: provider";
    context.report({
      code: "config-invalid",
      message: `a ${by} has no "favours"`,
      hint,
      path: fields.at("favours"),
      at: "key",
    });
  }
  return {
    ...(under === undefined ? {} : { under }),
    ...(unless === undefined ? {} : { unless }),
    ...(actor === undefined ? {} : { actor }),
    ...(notActor === undefined ? {} : { notActor }),
    ...(favours === undefined ? {} : { favours }),
  };
}

function patternAt(key: string, fields: Fields, context: ReadContext): string | undefined {
  const pattern = fields.text(key);
  if (pattern !== undefined) checkPattern(pattern, fields.at(key), context);
  return pattern;
}

function checkWords(by: Finder["by"], words: string, fields: Fields, context: ReadContext): void {
  if (by === "pattern" || by === "heading") checkPattern(words, fields.at(by), context);
  if (by === "phrase") checkSlots(words, SIDES, fields.at(by), context.report);
  if (by !== "provision" || context.provisions.includes(words)) return;
  context.report({
    code: "config-invalid-option",
    message: `there is no provision ${describe(words)}`,
    hint: nameHint(words, context.provisions),
    path: fields.at(by),
    at: "value",
  });
}

/** Reports a pattern that the engine does not take. */
export function checkPattern(pattern: string, path: ConfigPath, { engine, report }: ReadContext): void {
  try {
    engine(pattern);
  } catch (error) {
    report({
      code: "config-invalid-option",
      message: `${describe(pattern)} is no pattern: ${error instanceof Error ? error.message : String(error)}`,
      hint: "Patterns run in linear time (RE2 syntax): no lookahead, lookbehind or back-reference. Plain words need no pattern: use phrase.",
      path,
      at: "value",
    });
  }
}
