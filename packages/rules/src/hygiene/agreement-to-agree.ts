import { anyCase, defineRule, type Span } from "@clauselint/core";

/** Terms without which there is nothing to perform, to pay or to measure. */
const KEY =
  "(?:fees?|charges?|prices?|pricing|rates?|compensation|remuneration|scope(?: of (?:the )?(?:services|work))?|deliverables?|specifications?|service levels?|service credits?|performance (?:standards?|levels?|metrics?)|acceptance (?:criteria|tests?|procedures?)|milestones?|delivery (?:dates?|schedule)|timetable|project plan|implementation plan|transition (?:plan|services)|exit plan|security (?:requirements?|measures?|standards?|plan)|liability cap)";
const AGREE =
  "(?:(?:to be|shall be|will be|are to be|is to be|must be)\\s(?:mutually\\s|jointly\\s|reasonably\\s)?(?:agreed|negotiated|determined by mutual agreement|decided by mutual agreement)|(?:as|which|that)\\s(?:the parties|they|both parties)\\s(?:may|shall|will)\\s(?:mutually\\s|later\\s|hereafter\\s|subsequently\\s)*agree)";
/** Few sentences speak of agreeing at all; the rest is quickly told. */
const MATTER = /agree|negotiat|determined by|decided by/i;
const OPEN = [
  anyCase(`\\b${KEY}\\b[^.;:]{1,60}?\\b${AGREE}\\b`),
  anyCase(
    `\\b(?:the parties|both parties|the parties hereto)\\s(?:shall|will|agree to|must)\\s(?:mutually\\s|then\\s|subsequently\\s)*(?:negotiate(?: in good faith)?|agree (?:in good faith )?(?:up)?on|seek to agree|endeavou?r to agree|use [^.;]{0,30}efforts to agree(?: (?:up)?on)?)\\s(?:(?:and\\s\\w+\\s)?(?:up)?on\\s)?(?:the|an?|appropriate|applicable|such|all|any|what)?\\s?(?:[\\w-]+\\s){0,3}?${KEY}\\b`,
  ),
];
/** Agreed later, in a paper made for it: that is how a framework works. */
const IN_PAPER =
  /\b(?:in|under|by|pursuant to|within|through|via)\s(?:(?:the|each|an?|any|such|that|one or more|applicable|relevant|respective|written|signed|separate)\s)*(?:SOWs?|statements? of work|(?:work|task|change|purchase|service|project)\s?(?:orders?|requests?|authori[sz]ations?|statements?)|order(?: form)?s?|schedules?|exhibits?|attachments?|append(?:ix|ices)|annex(?:es)?|amendments?|addend(?:um|a)|quot(?:e|ation)s?|proposals?|call[- ]?offs?|project plans?|writing)\b/i;
/** What holds if they do not agree, or a deviation from what does hold. */
const FALLBACK =
  /\b(?:fail\w*|unable|cannot|can not|do(?:es)? not|absence of (?:such |an |any )?agreement|until|pending|in advance|otherwise|unless|except|expert|arbitrat\w+|mediat\w+|escalat\w+|dispute|default|in no event|not (?:to )?exceed|at least|no (?:less|more) than|based on|in accordance with|calculated|terminat\w+)\b/i;
/** Further services, changes and extensions are a matter of their own. */
const BESIDES =
  /\b(?:additional|further|extra|new|other|changes?|changed|modif\w+|amend\w+|adjust\w*|revis\w+|increas\w+|reduc\w+|renew\w*|extension|extended|optional|out[- ]of[- ]scope|equitable|if (?:any|requested|required|applicable))\b/i;

/** Reports key terms that are left to a later agreement, where nothing says what holds without one. */
export default defineRule({
  meta: {
    id: "hygiene/agreement-to-agree",
    severity: "warning",
    docs: {
      summary:
        "Price, scope, service levels, acceptance, transition and security are agreed now, not left to be agreed.",
      why: "An agreement to agree is hardly ever enforceable: once the work has begun, the side that needs it more gives way.",
      fix: "Agree the term now, or say what holds if the parties do not agree by a date: the rates of a schedule, a benchmark, an expert's decision.",
    },
    messages: {
      open: "{{what}} is left to a later agreement, and nothing says what holds without one.",
    },
  },
  create: ({ document, facts, report }) => ({
    "Contract:exit"() {
      facts.evidence.forEach(({ sentence }, index) => {
        const quote = document.quote(sentence);
        if (!MATTER.test(quote)) return;
        const match = OPEN.map((pattern) => pattern.exec(quote)).find((one) => one !== null);
        if (match == null || isSettled(quote, match)) return;
        if (FALLBACK.test(opening(facts.evidence[index + 1]?.reading))) return;
        const start = sentence.start + match.index;
        const at: Span = { start, end: start + match[0].length };
        report({ messageId: "open", at, evidence: [at], data: { what: termIn(match[0]) } });
      });
    },
  }),
});

/** How far the words reach that say what is meant by an open term. */
const BEFORE = 100;
const BEHIND = 160;

function isSettled(quote: string, match: RegExpExecArray): boolean {
  const around = quote.slice(Math.max(0, match.index - BEFORE), match.index + match[0].length + BEHIND);
  return IN_PAPER.test(around) || BESIDES.test(around) || FALLBACK.test(around);
}

/** What the next sentence begins with: "Failing agreement within …", "If the parties cannot agree …". */
const opening = (reading = ""): string =>
  /^(?:if|failing|should|in the (?:event|absence)|until|where)\b/i.test(reading) ? reading : "";

const NAMED = anyCase(`\\b${KEY}\\b`);
const termIn = (words: string): string => {
  const term = NAMED.exec(words)?.[0].toLowerCase() ?? "it";
  return `“${term}”`;
};
