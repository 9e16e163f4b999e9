import { alike, requirementMessages } from "../rule/requirement-messages.js";
import type { Rule, RuleMeta } from "../rule/types.js";
import type { InvalidCase, RuleCases, ValidCase } from "./rule-tester-types.js";
import { unknownKeys } from "./unknown-keys.js";

/** What is wrong with a table of cases before any of them is run; empty when nothing is. */
export function tableFaults(rule: Rule, cases: RuleCases): readonly string[] {
  const valid = cases.valid.map(asCase);
  return [
    ...unknownKeys([...valid, ...cases.invalid]),
    ...repeatedCases([...valid, ...cases.invalid]),
    ...emptyCases(cases.invalid),
    ...messageFaults(rule.meta, cases.invalid),
  ];
}

/** A plain text as the case it stands for. */
export function asCase(test: string | ValidCase): ValidCase {
  return typeof test === "string" ? { text: test } : test;
}

function repeatedCases(cases: readonly ValidCase[]): readonly string[] {
  const seen = new Set<string>();
  return cases.flatMap((test) => {
    const { text, format = "markdown", kind = null, parties = {}, options = {}, perspective = null } = test;
    const key = JSON.stringify([text, format, kind, parties, options, perspective]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [`This case stands in the table twice: ${JSON.stringify(test.name ?? text)}`];
  });
}

function emptyCases(cases: readonly InvalidCase[]): readonly string[] {
  return cases.flatMap(({ findings, name, text }) =>
    findings.length === 0 ? [`An invalid case needs findings: ${JSON.stringify(name ?? text)}`] : [],
  );
}

function messageFaults(meta: RuleMeta, cases: readonly InvalidCase[]): readonly string[] {
  const used = new Set(cases.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
  const unknown = [...used].filter((id) => !Object.hasOwn(meta.messages, id));
  const unused = neededMessages(meta).filter((id) => !used.has(id));
  return [
    ...unknown.map((id) => `${meta.id} has no message “${id}”`),
    ...unused.map((id) => `No invalid case shows the message “${id}”`),
  ];
}

/**
 * The messages that a table has to show. Each requirement has a text for every outcome, whether or not its author's
 * `assess` knows that outcome: of the texts that are not the author's, only those that must occur are asked for.
 */
function neededMessages({ messages, type, appliesTo = {} }: RuleMeta): readonly string[] {
  if (type === "check") return Object.keys(messages);
  const kinds = Object.values(appliesTo);
  const certain = new Set([
    ...(kinds.some((applicability) => applicability !== "optional") ? ["missing"] : []),
    ...(kinds.includes("deferrable") ? ["deferred"] : []),
  ]);
  const usual: Readonly<Record<string, string>> = { ...requirementMessages, alike };
  return Object.entries(messages).flatMap(([id, text]) => (certain.has(id) || usual[id] !== text ? [id] : []));
}
