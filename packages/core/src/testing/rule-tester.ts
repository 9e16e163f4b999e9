import type { ProvisionDefinition } from "../provision/types.js";
import type { LintResult } from "../engine/types.js";
import type { Rule } from "../rule/types.js";
import { checkFinding } from "./check-finding.js";
import { shapeFaults } from "./case-faults.js";
import { asCase, tableFaults } from "./check-table.js";
import { checkTestOptions } from "./check-test-options.js";
import { expectEqual } from "./expect-equal.js";
import { lintTestDocument } from "./lint-test-document.js";
import type { InvalidCase, RuleCases, ValidCase } from "./rule-tester-types.js";
import type { TestFramework } from "./test-framework.js";

/**
 * Runs a rule over a table of contracts, for authors of rules.
 *
 * Besides what the cases expect, it refuses keys there are not, a case that stands in the table twice, message ids that the rule does not have, messages
 * that no case shows, options and `defaultOptions` that the schema does not allow, a rule that changes the tree, and evidence that is not in the document.
 *
 * @example
 * import { describe, it } from "vitest";
 * const tester = new RuleTester({ describe, it });
 * tester.run(rule, {
 *   valid: ["1. The list ends."],
 *   invalid: [{ text: "1. Paper, ink etc.", findings: [{ messageId: "open", quote: "Paper, ink etc.", clause: "1" }] }],
 * });
 */
export class RuleTester {
  readonly #framework: TestFramework;
  readonly #provisions: readonly ProvisionDefinition[];

  /** `provisions`: those that the rules under test ask `facts` for. */
  constructor({
    describe,
    it,
    provisions = [],
  }: TestFramework & { readonly provisions?: readonly ProvisionDefinition[] }) {
    this.#framework = { describe, it };
    this.#provisions = provisions;
  }

  /** Declares the tests of one rule. */
  run(rule: Rule, cases: RuleCases): void {
    const { describe, it } = this.#framework;
    const shape = shapeFaults(cases);
    describe(rule.meta.id, () => {
      it("has a sound table of cases", async () => {
        const faults = shape.length > 0 ? shape : tableFaults(rule, cases);
        if (faults.length > 0) throw new Error(faults.join("\n"));
        await checkTestOptions(rule, rule.meta.defaultOptions, "defaultOptions");
      });
      if (shape.length > 0) return;
      for (const test of cases.valid.map(asCase)) {
        it(`valid: ${nameOf(test)}`, () => this.#checkValid(rule, test));
      }
      for (const test of cases.invalid) {
        it(`invalid: ${nameOf(test)}`, () => this.#checkInvalid(rule, test));
      }
    });
  }

  async #checkValid(rule: Rule, test: ValidCase): Promise<void> {
    const { result } = await lintTestDocument(rule, { ...test, provisions: this.#provisions });
    expectEqual(
      "findings",
      result.findings.map(({ message }) => message),
      [],
    );
    checkAssessment(rule, result, rule.meta.type === "requirement" ? { outcome: "satisfied", ...test } : test);
  }

  async #checkInvalid(rule: Rule, test: InvalidCase): Promise<void> {
    const { document, result } = await lintTestDocument(rule, { ...test, provisions: this.#provisions });
    const ids = result.findings.map(({ messageId }) => messageId);
    expectEqual(
      "message ids of the findings",
      ids,
      test.findings.map(({ messageId }) => messageId),
    );
    result.findings.forEach((finding, index) => {
      const expected = test.findings[index];
      if (expected !== undefined) checkFinding(finding, expected, rule.meta, document);
    });
    checkAssessment(rule, result, test);
  }
}

function checkAssessment(rule: Rule, { assessments }: LintResult, test: ValidCase): void {
  const assessment = assessments.find(({ ruleId }) => ruleId === rule.meta.id);
  const { outcome, quote, reason, missingElements } = test;
  if (outcome !== undefined) expectEqual("outcome", assessment?.outcome, outcome);
  if (quote !== undefined) expectEqual("quote of the assessment", assessment?.evidence[0]?.quote, quote);
  if (reason !== undefined) expectEqual("reason of the assessment", assessment?.reason, reason);
  if (missingElements !== undefined) {
    expectEqual("missing elements", [...(assessment?.missingElements ?? [])].sort(), [...missingElements].sort());
  }
}

function nameOf({ name, text }: ValidCase): string {
  const words = (name ?? (typeof text === "string" ? text : "a file")).replace(/\s+/g, " ").trim();
  return words.length <= 100 ? words : `${words.slice(0, 100)}…`;
}
