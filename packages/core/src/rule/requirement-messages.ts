import { nameInUse } from "./model-clause.js";
import { listInWords, placeholdersOf } from "./messages.js";
import type { MessageData } from "./message-types.js";
import type { ReportedOutcome, RequirementAnswer } from "./requirement-types.js";
import { whereSearched } from "./searched-parts.js";
import type { RuleContext } from "./types.js";

/** What a requirement says when its author gives no words of their own. */
export const requirementMessages: Readonly<Record<ReportedOutcome, string>> = {
  missing: "No clause on {{subject}} was found {{where}}.",
  weak: "The clause on {{subject}} is weak{{detail}}.",
  adverse: "The clause on {{subject}} works against {{customer}}{{detail}}.",
  negated: "What the document says on {{subject}} takes the protection away{{detail}}.",
  deferred: "Nothing on {{subject}} was found {{where}}; {{parent}} may hold it.",
};

interface Words {
  readonly subject: string;
  readonly elements: Readonly<Record<string, string>>;
}

/** Values for the placeholders that a text of a requirement has, and no others; one that nobody can fill is left out. */
export function requirementData(
  text: string,
  words: Words,
  answer: RequirementAnswer,
  context: RuleContext,
): MessageData {
  const data: Record<string, string | number> = { ...answer.data };
  for (const name of placeholdersOf(text)) {
    const value = data[name] ?? valueOf(name, words, answer, context);
    if (value !== undefined) data[name] = value;
  }
  return data;
}

function valueOf(name: string, words: Words, answer: RequirementAnswer, context: RuleContext): string | undefined {
  const { document, facts } = context;
  switch (name) {
    case "subject":
      return words.subject;
    case "where":
      return whereSearched(document);
    case "lacking":
      return lackingInWords(words, answer);
    case "detail":
      return detailOf(words, answer);
    case "reason":
      return answer.reason ?? "";
    case "customer":
    case "provider":
      return nameInUse(name, document, facts);
    case "parent":
      return facts.incorporation.parent?.name ?? "a parent document";
    default:
      return undefined;
  }
}

/** What a protection that is turned around or denied lacks besides is no news to its reader. */
function detailOf(words: Words, answer: RequirementAnswer): string {
  const lacking = answer.outcome === "weak" ? lackingInWords(words, answer) : "";
  const details = [lacking === "" ? "" : `it lacks ${lacking}`, answer.reason ?? ""].filter((detail) => detail !== "");
  return details.length === 0 ? "" : `: ${details.join("; ")}`;
}

function lackingInWords(words: Words, answer: RequirementAnswer): string {
  return listInWords((answer.missingElements ?? []).map((element) => words.elements[element] ?? element));
}

/** What is said of a passage that has the words of such a clause in a form that is not known. */
export const alike =
  "This reads like a clause on {{subject}}, by its words only: read whether it protects {{customer}} as it should.";
