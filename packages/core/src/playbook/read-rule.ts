import { documentKinds } from "../config/kinds.js";
import type { ConfigPath } from "../config/problem.js";
import { isRecord, wrong } from "../config/shape.js";
import { severityOf } from "../config/severity.js";
import type { Severity } from "../rule/types.js";
import { Fields } from "./fields.js";
import { checkSlots } from "./check-slots.js";
import { compareWith, readLimit } from "./limit.js";
import type { ReadContext } from "./read-context.js";
import { checkPattern, readElements, readFinders } from "./read-finders.js";
import { readExamples, type PlaybookExample } from "./read-examples.js";
import { readMessages } from "./read-messages.js";
import type { Finder, PlaybookLimit, PlaybookRule, UnwantedWords } from "./types.js";

const TYPES = [
  "required-clause",
  "forbidden-phrase",
  "preferred-wording",
  "threshold",
  "defined-term",
  "required-attachment",
] as const satisfies readonly PlaybookRule["type"][];

const COMMON = ["id", "type", "severity", "message", "summary", "why", "fix", "examples"];
const ASKING = [...COMMON, "subject", "kinds", "when", "modelClause"];
const KEYS: Readonly<Record<PlaybookRule["type"], readonly string[]>> = {
  "required-clause": [...ASKING, "find", "elements", "elementsIn", "adverse"],
  threshold: [...ASKING, "find", "atMost", "atLeast", "required", "outcome"],
  "defined-term": [...ASKING, "term", "elements", "whenUsed"],
  "required-attachment": [...ASKING, "title"],
  "forbidden-phrase": [...COMMON, "find", "instead"],
  "preferred-wording": [...COMMON, "find", "instead"],
};

/** A rule of a playbook with the examples that show what it does. */
export interface ReadRule {
  readonly rule: PlaybookRule;
  readonly examples: readonly PlaybookExample[];
}

/** Reads one rule; `null` where not even its type is known. */
export function readRule(value: unknown, path: ConfigPath, family: string, context: ReadContext): ReadRule | null {
  if (!isRecord(value)) {
    context.report(wrong(value, "a mapping with id and type", path));
    return null;
  }
  const fields = new Fields(value, path, context.report);
  if (!fields.has("type")) fields.lacks("type", `A rule is one of ${TYPES.join(", ")}.`);
  const type = fields.choice("type", TYPES);
  if (type === undefined) return null;
  fields.allow(KEYS[type]);
  const rule = ofType(type, fields, family, context);
  return { rule, examples: readExamples(fields, rule, context) };
}

function ofType(type: PlaybookRule["type"], fields: Fields, family: string, context: ReadContext): PlaybookRule {
  switch (type) {
    case "forbidden-phrase":
    case "preferred-wording":
      return readUnwanted(type, fields, family, context);
    case "required-clause": {
      const elementsIn = fields.choice("elementsIn", ["section", "document"]);
      return {
        type,
        ...readAsking(fields, family, context),
        find: findersAt("find", fields, context),
        elements: readElements(fields, context),
        ...(elementsIn === undefined ? {} : { elementsIn }),
        adverse: fields.has("adverse") ? findersAt("adverse", fields, context) : [],
      };
    }
    case "threshold":
      return { type, ...readAsking(fields, family, context), ...readThreshold(fields, context) };
    case "defined-term":
      return {
        type,
        ...readAsking(fields, family, context),
        term: fields.needed("term", 'Give the term as it is written: term: "Confidential Information"'),
        elements: readElements(fields, context),
        whenUsed: fields.flag("whenUsed") ?? false,
      };
    case "required-attachment": {
      const title = fields.needed("title", 'Give a pattern for its heading: title: "data processing"');
      checkPattern(title, fields.at("title"), context);
      return { type, ...readAsking(fields, family, context), title };
    }
  }
}

function readUnwanted(
  type: UnwantedWords["type"],
  fields: Fields,
  family: string,
  context: ReadContext,
): UnwantedWords {
  if (type === "preferred-wording" && !fields.has("instead")) fields.lacks("instead", "Give the wording you prefer.");
  const instead = wordingAt("instead", fields) ?? (type === "preferred-wording" ? "" : undefined);
  const what =
    type === "preferred-wording" ? "a wording is preferred to others" : "some words do not stand in the contract";
  return {
    type,
    ...readCommon(fields, family, {
      severity: type === "preferred-wording" ? "info" : "warning",
      summary: `In this playbook ${what}.`,
    }),
    find: findersAt("find", fields, context),
    ...(instead === undefined ? {} : { instead }),
    messages: readMessages(fields, ["found"], ["words", "instead"]),
  };
}

function readAsking(fields: Fields, family: string, context: ReadContext) {
  const subject = fields.needed("subject", 'Say what is asked for, as in "a clause on …": subject: cyber insurance');
  const kinds = fields.texts("kinds");
  const modelClause = wordingAt("modelClause", fields);
  for (const kind of kinds ?? []) {
    if (!documentKinds.some((known) => known === kind)) fields.unknown("kinds", kind, documentKinds);
  }
  const outcomes = ["missing", "weak", "adverse", "negated", "deferred"];
  return {
    ...readCommon(fields, family, { severity: "warning", summary: `The contract has what is asked on ${subject}.` }),
    subject,
    ...(kinds === undefined ? {} : { kinds: documentKinds.filter((kind) => kinds.includes(kind)) }),
    ...(fields.has("when") ? { when: findersAt("when", fields, context) } : {}),
    ...(modelClause === undefined ? {} : { modelClause }),
    messages: readMessages(fields, outcomes, [
      "subject",
      "where",
      "lacking",
      "detail",
      "reason",
      "customer",
      "provider",
      "parent",
    ]),
  };
}

function readThreshold(fields: Fields, context: ReadContext) {
  const atMost = limitAt("atMost", fields);
  const atLeast = limitAt("atLeast", fields);
  if (!fields.has("atMost") && !fields.has("atLeast"))
    fields.lacks("atMost", "Give a limit: atMost: 30 days, or atLeast: EUR 1 million");
  if (atMost !== undefined && atLeast !== undefined) checkLimits(atMost, atLeast, fields);
  return {
    find: findersAt("find", fields, context),
    ...(atMost === undefined ? {} : { atMost }),
    ...(atLeast === undefined ? {} : { atLeast }),
    required: fields.flag("required") ?? false,
    outcome: fields.choice("outcome", ["weak", "adverse"]) ?? "weak",
  };
}

function checkLimits(atMost: PlaybookLimit, atLeast: PlaybookLimit, fields: Fields): void {
  const room = compareWith(atLeast, atMost);
  if (room !== null && room >= 0) return;
  const message =
    room === null
      ? `atMost counts in ${atMost.unit} and atLeast in ${atLeast.unit}`
      : `nothing is at least ${atLeast.text} and at most ${atMost.text}`;
  fields.report({ code: "config-invalid-option", message, path: fields.at("atLeast"), at: "value" });
}

function limitAt(key: string, fields: Fields): PlaybookLimit | undefined {
  const text = fields.text(key);
  if (text === undefined) return undefined;
  const limit = readLimit(text);
  if (limit !== null) return limit;
  fields.report({
    code: "config-invalid-option",
    message: `${key} must be a figure with its unit, not "${text}"`,
    hint: "For example 30 days, 12 months, EUR 5 million or 10 %.",
    path: fields.at(key),
    at: "value",
  });
  return undefined;
}

function wordingAt(key: string, fields: Fields): string | undefined {
  const text = fields.text(key);
  if (text !== undefined) checkSlots(text, ["customer", "provider"], fields.at(key), fields.report);
  return text;
}

function findersAt(key: string, fields: Fields, context: ReadContext): readonly Finder[] {
  if (fields.has(key)) return readFinders(fields.value(key), fields.at(key), context);
  fields.lacks(key, `Say which words are meant: ${key}: ["cyber insurance"]`);
  return [];
}

function readCommon(fields: Fields, family: string, usual: { severity: Severity; summary: string }) {
  const id = fields.needed("id", "Give the rule a name: id: cyber-insurance");
  if (id !== "" && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const hint = `For example ${id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")}.`;
    const message = `an id is made of small letters, figures and hyphens, not "${id}"`;
    fields.report({ code: "config-invalid-option", message, hint, path: fields.at("id"), at: "value" });
  }
  const severity = fields.text("severity");
  const known = severity === undefined ? usual.severity : severityOf(severity);
  if (severity !== undefined && (known === null || known === "off"))
    fields.unknown("severity", severity, ["error", "warning", "info"]);
  return {
    id: `${family}/${id}` as const,
    severity: known === null || known === "off" ? usual.severity : known,
    summary: fields.text("summary") ?? usual.summary,
    why: fields.text("why") ?? "The playbook asks for it.",
    fix: fields.text("fix") ?? "Agree the wording that the playbook gives, or have the exception approved.",
  };
}
