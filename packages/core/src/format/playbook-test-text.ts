import colours from "picocolors";
import type { ExampleResult, RuleTestResult } from "../playbook/test-playbook.js";
import { count } from "./places.js";
import { printable } from "./printable.js";
import { shorten, wrap } from "./wrap.js";

/** A playbook with what its rules made of their examples. */
export interface PlaybookTest {
  /** As it was named on the command line. */
  readonly filePath: string;
  readonly rules: readonly RuleTestResult[];
  /** 1-based line of an example. */
  readonly line: (example: ExampleResult) => number | null;
}

/** Whether a rule made of an example what its author expects. */
export function passes({ expected, answer }: ExampleResult): boolean {
  return expected === answer;
}

/** The results of the examples of playbooks, for people: a line an example, and for one that fails what the rule said. */
export function playbookTestText(
  tests: readonly PlaybookTest[],
  { colour = false, columns = 100 }: { readonly colour?: boolean; readonly columns?: number } = {},
): string {
  const paint = colours.createColors(colour);
  const blocks = tests.map((test) => {
    const rules = test.rules.flatMap(({ ruleId, examples }) => [
      "",
      `  ${paint.bold(ruleId)}${examples.length === 0 ? paint.yellow("  no examples") : ""}`,
      ...examples.flatMap((example) => exampleLines(example, test, paint, columns)),
    ]);
    return [paint.underline(printable(test.filePath)), ...rules].join("\n");
  });
  return `${[...blocks, summaryOf(tests)].join("\n\n")}\n`;
}

function exampleLines(
  example: ExampleResult,
  { filePath, line }: PlaybookTest,
  paint: ReturnType<typeof colours.createColors>,
  columns: number,
): string[] {
  const { expected, answer, text, message } = example;
  const words = `“${shorten(printable(text.trim()), Math.max(20, columns - 30))}”`;
  if (passes(example))
    return [`    ${paint.green("pass")}  ${expected.padEnd("not-applicable".length)}  ${paint.dim(words)}`];
  const at = line(example);
  const place = at === null ? printable(filePath) : `${printable(filePath)}:${at}`;
  const said = message === "" ? "" : `: ${printable(message)}`;
  return [
    `    ${paint.red("fail")}  ${expected.padEnd("not-applicable".length)}  ${words}`,
    ...wrap(`${place}: the rule answers ${answer}${said}`, columns - 10).map((part) => `          ${part}`),
  ];
}

function summaryOf(tests: readonly PlaybookTest[]): string {
  const rules = tests.flatMap((test) => test.rules);
  const examples = rules.flatMap((rule) => rule.examples);
  const failed = examples.filter((example) => !passes(example)).length;
  const bare = rules.filter((rule) => rule.examples.length === 0).length;
  const verdict = failed === 0 ? "all pass" : count(failed, "fails", "fail");
  const parts = [
    `${count(examples.length, "example")} of ${count(rules.length, "rule")}: ${verdict}`,
    ...(bare === 0 ? [] : [`${count(bare, "rule has", "rules have")} no examples`]),
  ];
  return parts.join("; ");
}
