import type { Section, Span } from "../ast/nodes.js";
import { visit } from "../ast/visit.js";
import type { RequirementAnswer } from "../rule/requirement-types.js";
import type { Rule } from "../rule/types.js";
import { requirementOf } from "./asking.js";
import type { FindingInput } from "./finding.js";
import type { Matcher, PatternEngine } from "./matcher.js";
import type { RequiredAttachment } from "./types.js";

/** A schedule, exhibit or annex that has to be in the file, with words in it. */
export function requiredAttachment(rule: RequiredAttachment, engine: PatternEngine): Rule {
  const title = engine(rule.title);
  return requirementOf(rule, engine, {
    messages: { named: "The text names {{subject}}, but no such attachment was found {{where}}." },
    assess(input): RequirementAnswer {
      const attachments = attachmentsOf(title, input);
      const full = attachments.filter((section) => hasWords(section, input));
      if (full.length > 0) return { outcome: "satisfied", evidence: full.map((section) => opening(section, input)) };
      const [empty] = attachments;
      if (empty !== undefined)
        return { outcome: "weak", evidence: [headOf(empty)], reason: "it has a heading and no words" };
      const named = namedIn(title, input);
      return named === null ? { outcome: "missing" } : { outcome: "missing", messageId: "named", evidence: [named] };
    },
  });
}

function attachmentsOf(title: Matcher, { document }: FindingInput): readonly Section[] {
  const found: Section[] = [];
  visit(document.tree, (node) => {
    if (node.type !== "Section") return undefined;
    const name = [node.label?.text, node.heading?.value].filter((part) => part !== undefined).join(" ");
    if (document.role(node) === "attachment" && title(name) !== null) {
      found.push(node);
      return false;
    }
    return undefined;
  });
  return found;
}

function hasWords(section: Section, { facts }: FindingInput): boolean {
  return facts.evidence.some(({ sentence }) => sentence.start >= section.start && sentence.end <= section.end);
}

function headOf(section: Section): Span {
  const { start, end } = section.heading ?? section;
  return { start, end };
}

function opening(section: Section, { facts }: FindingInput): Span {
  const first = facts.evidence.find(({ sentence }) => sentence.start >= section.start && sentence.end <= section.end);
  return first === undefined ? headOf(section) : { start: first.sentence.start, end: first.sentence.end };
}

/** A sentence that names an attachment that is not in the file. */
function namedIn(title: Matcher, { document, facts }: FindingInput): Span | null {
  for (const { node, status } of facts.references) {
    if (status !== "absent-attachment") continue;
    const sentence = document.ancestors(node).findLast((one) => one.type === "Sentence");
    if (sentence !== undefined && title(document.quote(sentence)) !== null)
      return { start: sentence.start, end: sentence.end };
  }
  return null;
}
