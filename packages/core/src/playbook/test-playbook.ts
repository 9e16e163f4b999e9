import type { ConfigPath } from "../config/problem.js";
import type { ProvisionDefinition } from "../provision/types.js";
import type { Rule } from "../rule/types.js";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { playbookRules } from "./playbook-rules.js";
import type { Expectation, PlaybookExample } from "./read-examples.js";
import type { Playbook } from "./read-playbook.js";
import type { PlaybookRule } from "./types.js";

/** What a rule made of one of its examples. */
export interface ExampleResult {
  readonly expected: Expectation;
  readonly answer: Expectation;
  readonly text: string;
  /** What the rule said about it; empty where it reported nothing. */
  readonly message: string;
  /** Where the example stands in the playbook. */
  readonly path: ConfigPath;
}

/** One rule with what it made of its examples; one without any shows nothing. */
export interface RuleTestResult {
  readonly ruleId: string;
  readonly examples: readonly ExampleResult[];
}

/** Runs every rule of a playbook on its examples, each as a contract of its own. */
export async function testPlaybook(
  { rules }: Playbook,
  provisions: readonly ProvisionDefinition[],
): Promise<readonly RuleTestResult[]> {
  const built = await playbookRules(rules.map(({ rule }) => rule));
  const results: RuleTestResult[] = [];
  for (const [index, { rule, examples }] of rules.entries()) {
    const made = built[index];
    if (made === undefined) continue;
    const answers: ExampleResult[] = [];
    for (const example of examples) answers.push(await run(made, rule, example, provisions));
    results.push({ ruleId: rule.id, examples: answers });
  }
  return results;
}

async function run(
  built: Rule,
  rule: PlaybookRule,
  { expected, text, path }: PlaybookExample,
  provisions: readonly ProvisionDefinition[],
): Promise<ExampleResult> {
  const kinds = "kinds" in rule ? rule.kinds : undefined;
  const kind = kinds?.[0] ?? (expected === "deferred" ? "sow" : "msa");
  const { result } = await lintTestDocument(built, { text, kind, provisions });
  const verdict = result.findings.length > 0 ? "wrong" : "right";
  const answer = built.meta.type === "check" ? verdict : (result.assessments[0]?.outcome ?? "missing");
  return { expected, answer, text, message: result.findings[0]?.message ?? "", path };
}
