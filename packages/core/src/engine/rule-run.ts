import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { Span } from "../ast/nodes.js";
import type { Perspective } from "../config/types.js";
import { fillMessage } from "../rule/messages.js";
import type { AssessmentDraft, Report, Rule, RuleContext, Severity } from "../rule/types.js";

/** A report whose message is filled in. */
export interface FilledReport extends Report {
  readonly message: string;
}

/** One rule on one document: what it was given and what it has said so far. */
export class RuleRun {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly reports: FilledReport[] = [];
  assessment: AssessmentDraft | null = null;
  /** What the rule threw; everything it said before is then left out. */
  failure: Error | null = null;
  readonly #document: ContractDocument;
  readonly #perspective: Perspective;

  constructor(rule: Rule, severity: Severity, document: ContractDocument, perspective: Perspective) {
    this.rule = rule;
    this.severity = severity;
    this.#document = document;
    this.#perspective = perspective;
  }

  /** What the rule sees. Its functions may be taken out of it. */
  context(facts: Facts, options: Readonly<Record<string, unknown>>): RuleContext {
    return {
      document: this.#document,
      facts,
      options,
      perspective: this.#perspective,
      report: (report) => {
        this.#report(report);
      },
      assess: (assessment) => {
        this.#assess(assessment);
      },
    };
  }

  fail(error: unknown): void {
    this.failure = error instanceof Error ? error : new Error(String(error));
  }

  #report(report: Report): void {
    const { messages } = this.rule.meta;
    const text = Object.hasOwn(messages, report.messageId) ? messages[report.messageId] : undefined;
    if (text === undefined) throw new Error(`There is no message “${report.messageId}”.`);
    this.#checkSpans([
      ...(report.at === undefined ? [] : [report.at]),
      ...(report.evidence ?? []),
      ...(report.related ?? []),
    ]);
    this.reports.push({ ...report, message: fillMessage(text, report.data ?? {}) });
  }

  #assess(assessment: AssessmentDraft): void {
    if (this.rule.meta.type !== "requirement") throw new Error("Only a requirement has an assessment.");
    if (this.assessment !== null) throw new Error("A requirement is assessed once.");
    this.#checkSpans(assessment.evidence ?? []);
    this.assessment = assessment;
  }

  #checkSpans(spans: readonly Span[]): void {
    for (const { start, end } of spans) {
      const inside =
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= 0 &&
        start <= end &&
        end <= this.#document.text.length;
      if (!inside) throw new RangeError(`${start}–${end} is no place in the document.`);
    }
  }
}
