import { clauseExplanationText, explanationJson, ruleExplanationText } from "@clauselint/core";
import { explainRequestOf } from "../explain-request.js";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliverEverywhere, type Look } from "./deliver.js";

/** Shows how a clause of one document was read, or which sentences came nearest to what a rule asks for. */
export async function explain(given: Arguments, streams: Streams): Promise<number> {
  const request = explainRequestOf(given);
  const settings = sharedSettingsOf(given);
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  if (request.about === "clause") {
    const clauses = await clauselint.explainClause(request.file, request.clause);
    const text = { json: () => explanationJson(clauses), people: (look: Look) => clauseExplanationText(clauses, look) };
    await deliverEverywhere(text, settings, streams);
  } else {
    const answer = await clauselint.explainRule(request.file, request.rule);
    const text = { json: () => explanationJson(answer), people: (look: Look) => ruleExplanationText(answer, look) };
    await deliverEverywhere(text, settings, streams);
  }
  return 0;
}
