import { ClauselintError, nearest, type RuleMeta, type RuleWithOrigin } from "@clauselint/core";
import type { SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";
import { errorText } from "../ui/error-text.js";
import { knownRules, ownRules } from "./known-rules.js";

/**
 * The rules of these names. The configuration is loaded only for those that are not built in.
 *
 * @throws ClauselintError `rule-unknown`
 */
export async function namedRules(
  ids: readonly string[],
  settings: SharedSettings,
  streams: Streams,
): Promise<readonly RuleWithOrigin[]> {
  const others = ids.some((id) => withId(id, ownRules) === undefined);
  const { rules, problem } = others ? await knownRules(settings, streams) : { rules: ownRules, problem: null };
  if (problem !== null) await tellProblem(problem, settings, streams);
  return ids.map((id) => withId(id, rules) ?? refuse(id, rules, problem === null));
}

/**
 * What is wrong with the configuration is told beside what is asked about.
 *
 * @throws the problem where only a `--rule` is wrong: then nothing is wrong with what is asked about
 */
async function tellProblem(problem: ClauselintError, settings: SharedSettings, streams: Streams): Promise<void> {
  const without =
    settings.rules.length === 0 ? problem : (await knownRules({ ...settings, rules: [] }, streams)).problem;
  if (without === null) throw problem;
  streams.stderr.write(errorText(problem));
}

function withId(id: string, rules: readonly RuleWithOrigin[]): RuleWithOrigin | undefined {
  return rules.find((rule) => rule.id === id);
}

function refuse(id: string, rules: readonly RuleMeta[], isComplete: boolean): never {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  const meant = near === null ? '"clauselint rules" lists them.' : `Did you mean ${near}?`;
  if (isComplete) throw new ClauselintError("rule-unknown", `there is no rule "${id}"`, { hint: meant });
  throw new ClauselintError("rule-unknown", `there is no built-in rule "${id}"`, {
    hint: `${near === null ? "" : `${meant} `}Those of plug-ins and playbooks are known once the configuration is right.`,
  });
}
