import type { Finding, LintReport, LintResult } from "../engine/types.js";
import { lineOf, messageAt } from "./finding-place.js";
import { suggestionText } from "./suggestion-text.js";
import { element, xml } from "./xml.js";

/** JUnit's XML: a suite a document, a test case a finding; errors fail, warnings and information are told in the output. */
export function junit({ results }: LintReport): string {
  const suites = results.map(suiteOf);
  const root = element(
    "testsuites",
    {
      name: "clauselint",
      tests: sum(suites, "tests"),
      failures: sum(suites, "failures"),
      errors: sum(suites, "errors"),
    },
    suites.map(({ text }) => text),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

const sum = (suites: readonly Suite[], key: "tests" | "failures" | "errors"): number =>
  suites.reduce((total, suite) => total + suite[key], 0);

function suiteOf(result: LintResult): Suite {
  const { filePath, findings, error } = result;
  const cases = findings.map((finding) => caseOf(finding, result));
  if (error !== undefined) {
    const failed = element("error", { type: error.code, message: error.message });
    cases.push(element("testcase", { name: error.code, classname: filePath }, [failed]));
  }
  // a suite without cases looks as if nothing had run
  if (cases.length === 0) cases.push(element("testcase", { name: "no findings", classname: filePath }));
  const counts = {
    tests: cases.length,
    failures: findings.filter(({ severity }) => severity === "error").length,
    errors: error === undefined ? 0 : 1,
  };
  return { text: element("testsuite", { name: filePath, ...counts }, cases), ...counts };
}

function caseOf(finding: Finding, file: LintResult): string {
  const { ruleId, severity, evidence, suggestions } = finding;
  const message = messageAt(finding, file);
  const quotes = evidence.map(({ quote }) => xml(`“${quote}”`));
  const lines = [...quotes, ...suggestions.map((suggestion) => xml(suggestionText(suggestion)))];
  const attributes = { name: `${ruleId}: ${message}`, classname: file.filePath, ...lineOf(finding, file) };
  const told =
    severity === "error"
      ? element("failure", { type: ruleId, message }, lines)
      : element("system-out", {}, [xml(`${severity}: ${message}`), ...lines]);
  return element("testcase", { name: attributes.name, classname: file.filePath, line: attributes.line }, [told]);
}
