import { nameHint } from "../config/shape.js";
import type { ExpectedFinding, InvalidCase, ValidCase } from "./rule-tester-types.js";

const ofFindings: Readonly<Record<keyof ExpectedFinding, true>> = {
  messageId: true,
  data: true,
  message: true,
  severity: true,
  quote: true,
  clause: true,
  outcome: true,
  suggestion: true,
};

const ofCases: Readonly<Record<keyof InvalidCase, true>> = {
  text: true,
  format: true,
  kind: true,
  parties: true,
  name: true,
  options: true,
  perspective: true,
  outcome: true,
  quote: true,
  reason: true,
  missingElements: true,
  findings: true,
};

/** Keys of a table that mean nothing: in a table without types, what a misspelt one expects would never be compared. */
export function unknownKeys(cases: readonly (ValidCase & Partial<InvalidCase>)[]): readonly string[] {
  return cases.flatMap((test) => {
    const name = JSON.stringify(test.name ?? test.text);
    return [
      ...strange(test, ofCases).map((fault) => `${fault} In the case ${name}.`),
      ...(test.findings ?? []).flatMap((finding) =>
        strange(finding, ofFindings).map((fault) => `${fault} In a finding of the case ${name}.`),
      ),
    ];
  });
}

function strange(given: object, known: Readonly<Record<string, true>>): readonly string[] {
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(known, key));
  return unknown.map((key) => `Unknown key “${key}”. ${nameHint(key, Object.keys(known))}`);
}
