import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import { gapsInWords } from "../parse/gaps.js";
import { defineRule } from "../rule/define-rule.js";
import type { Severity } from "../rule/types.js";
import type { RuleRun } from "./rule-run.js";

/** Says once which protections were not found in a document of which a part could not be read. */
export const notFoundInWhatWasRead = defineRule({
  meta: {
    id: "clauselint/not-found-in-what-was-read",
    severity: "error",
    docs: {
      summary: "Part of the document could not be read, and protections were not found in the rest",
      why: "A scanned page may hold what is missing elsewhere, so nobody can say that the contract lacks it; but nobody has seen it there either.",
      fix: "Have the pages recognised as text (OCR) or ask for a file with text. Turn this rule off to see each missing protection on its own.",
    },
    messages: {
      notFound: "Not found in what could be read ({{gaps}}): {{subjects}}.",
    },
  },
  // reports on behalf of requirements, once all of them have answered
  create: () => ({}),
});

/**
 * Puts one report in the place of all that say a protection is missing, where part of the document could not be read. The
 * assessments stay as they are. The report is as severe as the gravest one it stands for.
 */
export function gatherNotFound(runs: readonly RuleRun[], { notRead }: ContractDocument, facts: Facts): void {
  const spokesman = runs.find(({ rule }) => rule === notFoundInWhatWasRead);
  const missing = runs.filter(
    ({ assessment, failure, reports }) => assessment?.outcome === "missing" && failure === null && reports.length > 0,
  );
  if (spokesman === undefined || notRead.length === 0 || missing.length === 0) return;
  for (const { reports } of missing) reports.length = 0;
  const severity = stepTo(missing.map((run) => run.severity));
  spokesman.context(facts, {}).report({
    messageId: "notFound",
    data: {
      gaps: gapsInWords(notRead).join("; "),
      subjects: missing.map(({ rule: { meta } }) => meta.subject ?? meta.id).join("; "),
    },
    ...(severity === undefined ? {} : { severity }),
  });
}

function stepTo(severities: readonly Severity[]): "lower" | "info" | undefined {
  if (severities.includes("error")) return undefined;
  return severities.includes("warning") ? "lower" : "info";
}
