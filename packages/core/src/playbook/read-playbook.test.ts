import { describe, expect, test } from "vitest";
import { readPlaybook } from "./read-playbook.js";

async function problems(value: unknown): Promise<string> {
  const read = await readPlaybook(value, ["data-return", "insurance"], ["partner"]);
  return read.problems.map(({ path, message, hint }) => [path.join("."), message, hint ?? ""].join(" | ")).join("\n");
}

const rule = (more: Record<string, unknown>): unknown => ({
  rules: [{ id: "one", type: "required-clause", subject: "x", find: "x", ...more }],
});

describe("readPlaybook", () => {
  test("a name gives the family, and usual values fill what is left out", async () => {
    const { playbook } = await readPlaybook({ name: "acme", ...Object(rule({ message: "None" })) }, [], []);
    expect(playbook.rules[0]?.rule).toMatchObject({
      id: "acme/one",
      severity: "warning",
      find: [{ by: "phrase", words: "x" }],
      messages: { missing: "None (looked {{where}})." },
    });
  });

  test.each<[string, unknown, string]>([
    ["nothing", null, " | a playbook is a mapping with rules | "],
    ["no rules", {}, ' | "rules" is missing | Write: rules: [{ id: …, type: required-clause, … }]'],
    ["a key", { rules: [], rulez: 1 }, 'rulez | unknown key "rulez" | Did you mean "rules"? Allowed: name or rules.'],
    [
      "a name in capitals",
      { name: "Acme", rules: [] },
      'name | a name is made of small letters, figures and hyphens, not "Acme" | Take the name of your house: name: acme',
    ],
    [
      "a family that is taken",
      { name: "partner", rules: [] },
      'name | the family "partner" has rules of its own | Take the name of your house: name: acme',
    ],
    ["a rule that is a text", { rules: ["x"] }, "rules[0]"],
    ["no type", { rules: [{ id: "a" }] }, 'rules.0 | "type" is missing'],
    [
      "an id in words",
      rule({ id: "Cyber cover!" }),
      'rules.0.id | an id is made of small letters, figures and hyphens, not "Cyber cover!" | For example cyber-cover.',
    ],
    ["no subject", rule({ subject: undefined }), 'rules.0 | "subject" is missing'],
    ["no words to find", rule({ find: undefined }), 'rules.0 | "find" is missing'],
    ["an empty list", rule({ find: [] }), "rules.0.find | rules[0].find must be a list with something in it"],
    ["a number to find", rule({ find: 3 }), "rules[0].find must be a phrase, or a mapping"],
    ["two things to find at once", rule({ find: { phrase: "a", pattern: "b" } }), "it has both phrase and pattern"],
    ["nothing to find", rule({ find: { under: "a" } }), "it finds nothing"],
    ["a lookahead", rule({ find: { pattern: "a(?=b)" } }), 'rules.0.find.pattern | "a(?=b)" is no pattern: '],
    ["a back-reference below a heading", rule({ find: { phrase: "a", under: "(a)\\1" } }), "rules.0.find.under | "],
    ["a side that favours in words", rule({ find: { phrase: "a", favours: "customer" } }), 'a phrase has no "favours"'],
    ["a wrong side", rule({ find: { phrase: "a", by: "supplier" } }), 'by cannot be "supplier"'],
    ["a wrong severity", rule({ severity: "eror" }), 'severity cannot be "eror" | Did you mean "error"?'],
    ["a wrong kind", rule({ kinds: ["swo"] }), 'kinds cannot be "swo" | Did you mean "sow"?'],
    ["a key of another type", rule({ atMost: "3 days" }), 'unknown key "atMost" in rules[0]'],
    [
      "a message for no outcome",
      rule({ message: { mising: "a" } }),
      'there is no message for "mising" | Did you mean "missing"?',
    ],
    ["a slot that is not there", rule({ message: "No {wrods}" }), "there is no slot {wrods} here"],
    [
      "a slot of no party in a model clause",
      rule({ modelClause: "{bank} pays {customer}." }),
      "rules.0.modelClause | there is no slot {bank} here | Allowed: customer or provider.",
    ],
    [
      "a slot of no party in a phrase",
      rule({ find: ["{custmer} pays"] }),
      'rules.0.find.0 | there is no slot {custmer} here | Did you mean "customer"?',
    ],
    [
      "one in a mapping",
      rule({ find: { phrase: "{bank} pays" } }),
      "rules.0.find.phrase | there is no slot {bank} here",
    ],
    [
      "one in a better wording",
      { rules: [{ id: "a", type: "preferred-wording", find: "x", instead: "{bank}" }] },
      "rules.0.instead | there is no slot {bank} here",
    ],
    [
      "no better wording",
      { rules: [{ id: "a", type: "preferred-wording", find: "x" }] },
      'rules.0 | "instead" is missing | Give the wording you prefer.',
    ],
    ["an example of no outcome", rule({ examples: { good: "a" } }), 'an example cannot be "good"'],
    ["an element without words", rule({ elements: { a: { find: "a" } } }), 'rules.0.elements.a | "words" is missing'],
    [
      "a limit without a unit",
      { rules: [{ id: "a", type: "threshold", subject: "x", find: "x", atMost: "thirty" }] },
      'atMost must be a figure with its unit, not "thirty"',
    ],
    ["no limit", { rules: [{ id: "a", type: "threshold", subject: "x", find: "x" }] }, '"atMost" is missing'],
    [
      "limits of two kinds",
      { rules: [{ id: "a", type: "threshold", subject: "x", find: "x", atMost: "3 days", atLeast: "3 %" }] },
      "atMost counts in day and atLeast in percent",
    ],
    [
      "limits in two currencies",
      { rules: [{ id: "a", type: "threshold", subject: "x", find: "x", atMost: "EUR 3", atLeast: "USD 3" }] },
      "atMost counts in EUR and atLeast in USD",
    ],
    [
      "limits that nothing keeps to",
      { rules: [{ id: "a", type: "threshold", subject: "x", find: "x", atMost: "3 days", atLeast: "5 days" }] },
      "rules.0.atLeast | nothing is at least 5 days and at most 3 days",
    ],
    [
      "the same id twice",
      { rules: [0, 1].map(() => ({ id: "a", type: "forbidden-phrase", find: "x" })) },
      'there are two rules "a"',
    ],
  ])("%s is told", async (_, value, expected) => {
    expect(await problems(value)).toContain(expected);
  });
});
