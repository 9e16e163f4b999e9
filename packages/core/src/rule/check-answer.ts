import { nameHint } from "../config/shape.js";
import { checkSynchronous } from "./check-synchronous.js";
import type { RequirementAnswer } from "./requirement-types.js";
import type { Outcome } from "./types.js";

/** Whether an outcome rests on words, on a reason, or on neither. */
const basis: Readonly<Record<Outcome, "words" | "reason" | null>> = {
  satisfied: "words",
  weak: "words",
  adverse: "words",
  negated: "words",
  deferred: "reason",
  "not-applicable": "reason",
  missing: null,
};

/**
 * Throws for an answer that cannot be explained to the reader of a report. An author without types may give anything.
 *
 * @param elements - those that the rule has, by id
 */
export function checkAnswer(answer: RequirementAnswer | undefined, elements: Readonly<Record<string, string>>): void {
  if (answer === undefined) throw new Error("The function that assesses returned no answer.");
  checkSynchronous(answer, "assess");
  const { outcome, evidence = [], reason = "", missingElements = [] } = answer;
  if (!Object.hasOwn(basis, outcome)) {
    throw new Error(`There is no outcome “${outcome}”. ${nameHint(outcome, Object.keys(basis))}`);
  }
  const unknown = missingElements.find((element) => !Object.hasOwn(elements, element));
  if (unknown !== undefined) {
    throw new Error(`The rule has no element “${unknown}”. ${nameHint(unknown, Object.keys(elements))}`);
  }
  if (basis[outcome] === "words" && evidence.length === 0) throw new Error(`The outcome “${outcome}” needs evidence.`);
  if (basis[outcome] === "reason" && reason === "") throw new Error(`The outcome “${outcome}” needs a reason.`);
}
