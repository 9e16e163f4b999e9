import { expect, it } from "vitest";
import { defineRule } from "../rule/define-rule.js";
import { lintTestDocument } from "../testing/lint-test-document.js";
import { summaryOf } from "./summary.js";

it("counts files, findings by severity and failures, but no suppressed findings", async () => {
  const rule = defineRule({
    meta: {
      id: "t/x",
      severity: "error",
      docs: { summary: "s", why: "w", fix: "f" },
      messages: { a: "A", b: "B", c: "C" },
    },
    create: ({ report }) => ({
      Contract() {
        report({ messageId: "a" });
        report({ messageId: "b", severity: "lower" });
        report({ messageId: "c", severity: "info" });
      },
    }),
  });
  const { result } = await lintTestDocument(rule, { text: "Supplier pays." });
  const failed = {
    ...result,
    findings: [],
    suppressed: result.findings.map((finding, index) => ({
      ...finding,
      suppression: { source: index === 0 ? "baseline" : "document", reason: "known", place: "contract.md:1" } as const,
    })),
    error: { code: "file-empty", message: "empty" },
  } as const;
  const waiversFile = { ...result, document: null, findings: [] };
  expect(summaryOf([result, failed, result, waiversFile])).toEqual({
    files: 3,
    errors: 2,
    warnings: 2,
    infos: 2,
    failed: 1,
    waived: 2,
    known: 1,
  });
});
