import type { Perspective } from "../config/types.js";
import type { MessageData } from "../rule/message-types.js";
import type { Outcome, Severity } from "../rule/types.js";
import type { TestDocument } from "./parse-test-document.js";

/** What an invalid case expects of one finding. What is left out is not compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  /** Values of the message's placeholders, all of them. */
  readonly data?: MessageData;
  /** The whole message. */
  readonly message?: string;
  readonly severity?: Severity;
  /** Words of the first evidence or, without evidence, of the place. */
  readonly quote?: string;
  /** Number of the clause it stands in; `""` for the document as a whole. */
  readonly clause?: string;
  readonly outcome?: Outcome;
  readonly suggestion?: string;
}

/** A contract and what a rule must say of it. */
export interface ValidCase extends Omit<TestDocument, "provisions"> {
  /** Tells it apart in the output; its text when absent, so that a case of bytes needs one. */
  readonly name?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Whose side the requirements are judged from: the customer's when absent. */
  readonly perspective?: Perspective;
  /** Requirements: `satisfied` when absent. */
  readonly outcome?: Outcome;
  /** Requirements: words of the first evidence of the assessment. */
  readonly quote?: string;
  readonly reason?: string;
  /** Requirements: ids of missing elements, in any order. */
  readonly missingElements?: readonly string[];
}

/** A contract that the rule has findings on. */
export interface InvalidCase extends ValidCase {
  /** Every finding, in the order of a report: by place, then by message id. */
  readonly findings: readonly ExpectedFinding[];
}

/** The table of a rule: contracts without findings and contracts with. A plain text is Markdown. */
export interface RuleCases {
  readonly valid: readonly (string | ValidCase)[];
  readonly invalid: readonly InvalidCase[];
}
