import type { DocumentKind } from "../analysis/types.js";
import { isRecord } from "../config/shape.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule, RuleMeta } from "../rule/types.js";
import { isDocumentKind, parseDocPage, type DocExample, type DocPage } from "./doc-page.js";
import { docShapeFaults } from "./doc-shape.js";
import { expectEqual } from "./expect-equal.js";
import { lintTestDocument } from "./lint-test-document.js";
import type { TestFramework } from "./test-framework.js";

const outcomes: ReadonlySet<string> = new Set([
  "satisfied",
  "weak",
  "adverse",
  "missing",
  "negated",
  "deferred",
  "not-applicable",
]);

/**
 * Declares the tests of a rule's page: its shape, and each fenced example whose info string says what the rule makes of it.
 *
 * Requirements: ` ```markdown satisfied ` (or another outcome, or `near-miss`: words that look like the protection and are
 * `missing`, unless the fence says `near-miss=weak`). Checks: ` ```markdown valid ` and ` ```markdown invalid ` with the message ids in the
 * order of the findings. `kind=sow` sets the kind of document; without it a requirement's example is of the first kind it applies to.
 * `options={"maxDays":30}`, without spaces, sets the options of the rule.
 *
 * @param page the text of the page, Markdown
 */
export function testDocPage(
  rule: Rule,
  page: string,
  { describe, it, provisions = [] }: TestFramework & { readonly provisions?: readonly ProvisionDefinition[] },
): void {
  const parsed = parseDocPage(page);
  describe(`page of ${rule.meta.id}`, () => {
    it("has the shape of a page and says what the rule says", () => {
      const faults = [...docShapeFaults(parsed, rule.meta), ...exampleFaults(parsed, rule.meta)];
      return faults.length === 0 ? Promise.resolve() : Promise.reject(new Error(faults.join("\n")));
    });
    for (const example of parsed.examples) {
      it(`line ${example.line}: ${example.words.join(" ")}`, () => checkExample(rule, example, provisions));
    }
  });
}

/** Examples are written in Markdown: a rule that finds nothing there cannot show what is wrong. */
function exampleFaults({ examples }: DocPage, { type, formats }: RuleMeta): readonly string[] {
  const bad = formats === undefined || formats.includes("markdown") ? ["invalid"] : [];
  const needed = type === "requirement" ? ["satisfied", "missing"] : ["valid", ...bad];
  const firsts = new Set(examples.map(expectationOf));
  return needed.filter((word) => !firsts.has(word)).map((word) => `There is no example that is “${word}”`);
}

async function checkExample(
  rule: Rule,
  example: DocExample,
  provisions: readonly ProvisionDefinition[],
): Promise<void> {
  const kind = kindOf(example, rule.meta);
  const { text } = example;
  const options = optionsOf(example);
  const { result } = await lintTestDocument(rule, { text, provisions, options, ...(kind === null ? {} : { kind }) });
  if (rule.meta.type === "check") {
    expectEqual(
      "message ids of the findings",
      result.findings.map(({ messageId }) => messageId),
      expectedIds(example),
    );
  } else {
    expectEqual("outcome", result.assessments[0]?.outcome, expectedOutcome(example));
  }
}

function optionsOf({ settings }: DocExample): Readonly<Record<string, unknown>> {
  const options: unknown = JSON.parse(settings.get("options") ?? "{}");
  if (!isRecord(options)) throw new Error("The options of an example must be a JSON object.");
  return options;
}

function kindOf({ settings }: DocExample, { appliesTo = {} }: RuleMeta): DocumentKind | null {
  const kind = settings.get("kind") ?? Object.keys(appliesTo)[0];
  if (kind === undefined) return null;
  if (!isDocumentKind(kind)) throw new Error(`There is no kind of document “${kind}”.`);
  return kind;
}

/** The first word of the info string; `near-miss=weak` is a near miss too. */
function expectationOf({ words, settings }: DocExample): string {
  return words[0] ?? (settings.has("near-miss") ? "near-miss" : "");
}

function expectedOutcome(example: DocExample): string {
  const word = expectationOf(example);
  const outcome = word === "near-miss" ? (example.settings.get("near-miss") ?? "missing") : word;
  if (!outcomes.has(outcome)) throw new Error(`There is no outcome “${outcome}”.`);
  return outcome;
}

function expectedIds(example: DocExample): readonly string[] {
  const [word, ...ids] = example.words;
  if (word === "valid" && ids.length === 0) return [];
  if (word === "invalid" && ids.length > 0) return ids;
  throw new Error("The info string of a check's example is “valid”, or “invalid” and the message ids.");
}
