import { clauseExplanationText, explanationJson, ruleExplanationText, rulesJson, ruleText } from "@clauselint/core";
import { explainRequestOf, type ExplainRequest } from "../explain-request.js";
import type { Arguments } from "../parse-arguments.js";
import { sharedSettingsOf, type SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliverEverywhere, type Look } from "./deliver.js";
import { namedRules } from "./named-rules.js";

/** Shows how a clause of one document was read, which sentences came nearest to what a rule asks for, or what a rule is about. */
export async function explain(given: Arguments, streams: Streams): Promise<number> {
  const request = explainRequestOf(given);
  const settings = sharedSettingsOf(given);
  await deliverEverywhere(await textsOf(request, settings, streams), settings, streams);
  return 0;
}

async function textsOf(
  request: ExplainRequest,
  settings: SharedSettings,
  streams: Streams,
): Promise<{ json: () => string; people: (look: Look) => string }> {
  if (request.about === "rule") {
    const named = await namedRules([request.rule], settings, streams);
    return { json: () => rulesJson(named), people: (look) => named.map((rule) => ruleText(rule, look)).join("\n") };
  }
  const clauselint = createClauselint({ ...settings, provisions: false }, streams);
  if (request.about === "clause") {
    const clauses = await clauselint.explainClause(request.file, request.clause);
    return { json: () => explanationJson(clauses), people: (look) => clauseExplanationText(clauses, look) };
  }
  const answer = await clauselint.explainRule(request.file, request.rule);
  return { json: () => explanationJson(answer), people: (look) => ruleExplanationText(answer, look) };
}
