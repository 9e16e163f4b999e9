import type { ActObject } from "../analysis/object-of.js";
import type { Statement } from "../analysis/types.js";
import type { Evidence, Provision } from "../provision/types.js";
import type { Assessment } from "../rule/types.js";

/** How one sentence was read. */
export interface SentenceExplanation {
  readonly words: Evidence;
  /** The words that lead in to it, where it finishes another sentence. */
  readonly leadIn: Evidence | null;
  readonly statements: readonly (Statement & ActObject)[];
  /** 0 never evidence, 0.5 at most weak, 1 operative text. */
  readonly weight: 0 | 0.5 | 1;
  /** Why the weight is less than 1, for people. */
  readonly reason: string | null;
  /** The provisions that rest on it. */
  readonly provisions: readonly Provision[];
}

/** How a clause was read. */
export interface ClauseExplanation {
  readonly clause: string;
  readonly headingPath: readonly string[];
  readonly sentences: readonly SentenceExplanation[];
}

/** What became of a sentence that a definition was tried on, from the nearest to the farthest. */
export type TraceOutcome =
  /** It gives the provision. */
  | "recognised"
  /** It gives the provision, but words in its place are no evidence. */
  | "no-evidence"
  /** A pattern fits; who acts, or what else the sentence says, speaks against it. */
  | "refused"
  /** A pattern fits, and words around it take it back. */
  | "taken-back"
  /** A pattern fits; other words of the sentence, by learned weights, speak more against it. */
  | "outweighed"
  /** A pattern fits that holds only below a heading on the matter. */
  | "heading-needed"
  /** It has words of the matter, but no pattern fits. */
  | "words-only";

/** A sentence that came near to a provision, and what it lacked. */
export interface Candidate {
  readonly type: string;
  readonly outcome: TraceOutcome;
  readonly sentence: SentenceExplanation;
  /** Words of the matter that the sentence has. */
  readonly anchors: readonly string[];
  /** The words that matched a pattern, that took the match back, or that weigh most against it. */
  readonly matched: string | null;
}

/** Why a rule answered as it did. */
export interface RuleExplanation {
  readonly ruleId: string;
  /** `null` for a check, which asks for nothing. */
  readonly assessment: Assessment | null;
  /** What the rule reported. */
  readonly messages: readonly string[];
  /** What `satisfied` needs, by element id, in words. */
  readonly elements: Readonly<Record<string, string>>;
  /** The types of provision that the rule asked for, with how many there are. */
  readonly provisions: Readonly<Record<string, number>>;
  /** The nearest first. */
  readonly candidates: readonly Candidate[];
}
