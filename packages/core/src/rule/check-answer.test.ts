import { expect, test } from "vitest";
import { checkAnswer } from "./check-answer.js";

const elements = { report: "a report", frequency: "how often" };
const answer = { outcome: "weak", evidence: [{ start: 0, end: 3 }], missingElements: ["report"] } as const;

test("takes an answer that can be explained", () => {
  expect(() => {
    checkAnswer(answer, elements);
    checkAnswer({ outcome: "missing" }, elements);
    checkAnswer({ outcome: "deferred", reason: "it may stand there" }, elements);
  }).not.toThrow();
});

test.each([
  [undefined, "returned no answer"],
  [Object.assign(Promise.resolve(), answer), "Its function assess is asynchronous"],
  [Object.assign({ ...answer }, { outcome: "wek" }), 'There is no outcome “wek”. Did you mean "weak"?'],
  [{ ...answer, missingElements: ["reports"] }, 'The rule has no element “reports”. Did you mean "report"?'],
  [{ ...answer, evidence: [] }, "The outcome “weak” needs evidence."],
  [{ outcome: "not-applicable" } as const, "The outcome “not-applicable” needs a reason."],
])("refuses %j", (wrong, message) => {
  expect(() => {
    checkAnswer(wrong, elements);
  }).toThrow(message);
});
