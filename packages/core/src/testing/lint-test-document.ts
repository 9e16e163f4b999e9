import { builtInRules } from "../engine/built-in-rules.js";
import { lintDocument } from "../engine/lint-document.js";
import type { LintResult } from "../engine/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Perspective } from "../config/types.js";
import type { Rule } from "../rule/types.js";
import { defaultLimits } from "../parse/limits.js";
import { checkTestOptions } from "./check-test-options.js";
import { parseTestDocument, type TestDocument } from "./parse-test-document.js";

/** The result of one rule on a contract that a test wrote. */
export interface TestResult {
  readonly document: ContractDocument;
  readonly result: LintResult;
}

/**
 * Runs one rule, and only it, over a contract that a test wrote.
 *
 * @throws Error when the options are not what the rule's schema describes, when the rule throws, when it changes the tree, or when
 * it gives evidence that the document does not hold
 */
export async function lintTestDocument(
  rule: Rule,
  test: TestDocument & {
    readonly options?: Readonly<Record<string, unknown>>;
    readonly perspective?: Perspective;
  },
): Promise<TestResult> {
  const { options = {}, perspective = "customer" } = test;
  await checkTestOptions(rule, options);
  const { document, facts } = await parseTestDocument(test);
  const before = treeText(document);
  const others = builtInRules.filter((builtIn) => builtIn !== rule).map(({ meta }) => [meta.id, "off"] as const);
  const config = {
    rules: { ...Object.fromEntries(others), [rule.meta.id]: [rule.meta.severity, options] as const },
    perspective,
    parties: test.parties ?? {},
    kind: test.kind ?? null,
    limits: defaultLimits,
  };
  const lint = (): LintResult => lintDocument(document, facts, [rule], config, { provisions: false });
  const [result, failure] = attempt(lint);
  if (treeText(document) !== before) throw new Error(`Rule ${rule.meta.id} changed the tree of the document.`);
  if (result === null) throw failure;
  if (result.error !== undefined) throw new Error(result.error.message);
  checkQuotes(result, document);
  return { document, result };
}

function attempt<Result>(work: () => Result): readonly [Result, null] | readonly [null, Error] {
  try {
    return [work(), null];
  } catch (error) {
    return [null, error instanceof Error ? error : new Error(String(error))];
  }
}

/** `null` where nodes go round in a circle, which only a rule can make of them. */
function treeText({ tree }: ContractDocument): string | null {
  try {
    return JSON.stringify(tree);
  } catch {
    return null;
  }
}

function checkQuotes({ findings, assessments }: LintResult, document: ContractDocument): void {
  const evidence = [...findings, ...assessments].flatMap((reported) => reported.evidence);
  for (const { quote, start, end } of evidence) {
    if (document.text.slice(start, end) !== quote)
      throw new Error(`The document does not say “${quote}” at ${start}–${end}.`);
  }
}
