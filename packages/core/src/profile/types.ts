import type { PlaybookRule } from "../playbook/types.js";
import type { Outcome, Severity } from "../rule/types.js";

/** How sure a reference is: `V` the text was read, `S` a second source says the same, `M` from memory. */
export type Verified = "V" | "S" | "M";

/** A rule whose answer is evidence for an article. */
export interface ProfileEvidence {
  readonly rule: string;
  /** The elements of it that matter; all of them when absent, and with an empty list only that the clause is there. */
  readonly elements?: readonly string[];
  /** Options the rule runs with under this profile. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What one article asks of a contract. */
export interface ProfileArticle {
  /** `Art. 30(2)(a)`. */
  readonly ref: string;
  /** In plain words of our own. */
  readonly asks: string;
  readonly verified: Verified;
  /** Empty where no words of a contract can answer it. */
  readonly evidence: readonly ProfileEvidence[];
  readonly severity: Severity;
  /** Asked only where critical or important functions are supported. */
  readonly critical?: true;
}

/** A rule that only profiles ask for, with texts of our own that show what it does. */
export interface ProfileCheck {
  readonly rule: PlaybookRule;
  readonly examples: Readonly<Partial<Record<Outcome, readonly string[]>>>;
}

/** What a regulation asks of an outsourcing contract, as data. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  /** The text of the law or guideline, for people. */
  readonly citation: string;
  /** The day on which it was looked at: `2026-11-23`. */
  readonly asOf: string;
  readonly verified: Verified;
  /** What a reader has to know before relying on it: a successor, a version. */
  readonly note?: string;
  readonly articles: readonly ProfileArticle[];
  readonly checks: readonly ProfileCheck[];
}
