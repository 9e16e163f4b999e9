import { clauseExplanationText, explanationJson, ruleExplanationText } from "@clauselint/core";
import { explainRequestOf } from "../explain-request.js";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver } from "./deliver.js";

/** Shows how a clause of one document was read, or which sentences came nearest to what a rule asks for. */
export async function explain(given: Arguments, streams: Streams): Promise<number> {
  const request = explainRequestOf(given);
  const settings = sharedSettingsOf(given);
  const clauselint = await createClauselint({ ...settings, provisions: false }, streams);
  const inJson = settings.format === "json";
  if (request.about === "clause") {
    const clauses = await clauselint.explainClause(request.file, request.clause);
    await deliver(
      (look) => (inJson ? explanationJson(clauses) : clauseExplanationText(clauses, look)),
      settings,
      streams,
    );
  } else {
    const answer = await clauselint.explainRule(request.file, request.rule);
    await deliver((look) => (inJson ? explanationJson(answer) : ruleExplanationText(answer, look)), settings, streams);
  }
  return 0;
}
