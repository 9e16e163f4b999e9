export { testDocPage } from "./doc-examples.js";
export { parseMarkdownDocument, parseTestDocument, type TestDocument } from "./parse-test-document.js";
export { RuleTester } from "./rule-tester.js";
export type { ExpectedFinding, InvalidCase, RuleCases, ValidCase } from "./rule-tester-types.js";
export type { TestFramework } from "./test-framework.js";
