import {
  anyCase,
  defineRule,
  nameInUse,
  type Facts,
  type Modality,
  type Perspective,
  type SentenceFact,
  type Span,
  type Statement,
} from "@clauselint/core";

/** Few sentences are about change at all; the rest is quickly told. */
const MATTER = /amend|modif|chang|updat|revis|vary|varied|alter/i;
const CHANGE = "(?:amend|modify|change|update|revise|vary|alter)";
/** What a provider changes when it changes the contract. */
const OBJECT =
  "\\b(?:this|these|those|the|such|its|our|any)\\s(?:[\\w’'-]+\\s){0,3}?(?:agreements?|contract|terms|services?|service levels?|slas?|fees?|charges?|prices?|pricing|rates?|price lists?|polic(?:y|ies)|schedules?|exhibits?|attachments?|annex(?:es)?|append(?:ix|ices)|addend(?:um|a))\\b(?!\\s(?:personnel|provider|representative|staff|team|manager|part|location|hour|address|contact))";
/** "Schedule "A"", "Annex 2" as a whole: what is only brought up to date there is a list, and "Exhibit 3 stands" are things. */
const NUMBERED =
  "(?:amend|modify|change|revise|vary|alter)\\s(?:schedule|exhibit|annex|appendix|attachment)\\s[\"“']?(?:[a-z]|\\d{1,2})\\b[\"”']?(?=\\W*$|[.,;)]|\\s(?:at any time|by|without|from time|(?:in|at) its (?:\\w+\\s){0,4}?discretion|upon|on|hereto|of this|to this|as it|whenever)\\b)";
const ACTION = anyCase(
  `^(?:the (?:\\w+ )?right (?:\\w+ly )?to\\s)?(?:\\w+ly,?\\s|also\\s|(?:in|at) its (?:sole )?(?:and absolute )?discretion,?\\s)*(?:${NUMBERED}|${CHANGE}\\b(?!\\sthe (?:way|manner|method|means|order|location|place|name|address))[^.;]{1,60}?${OBJECT})`,
);
/** "These terms may be changed by the Supplier", "Fees are subject to change without notice"; the words behind decide. */
const PASSIVE =
  /\b(?:agreement|contract|terms|fees|charges|prices|pricing|rates|services|service levels?|policies|policy|schedules?)\b[^.;]{1,40}?\b(?:may|can)\s(?:also\s)?be\s(?:amended|modified|changed|updated|revised|varied|altered)\b([^.;]{0,120})|\b(?:agreement|contract|terms|fees|charges|prices|pricing|rates|services|service levels?|policies|policy)\b[^.;]{1,20}?\b(?:is|are)\ssubject to change\b([^.;]{0,120})/i;
const AT_WILL =
  /\bat any time\b|\bwithout (?:prior |further |any )*notice\b|\b(?:sole|own|absolute) discretion\b|\bby posting\b/i;
/** Both sides have a say, or nothing is taken away. */
const AGREED =
  /(?<!\bwithout (?:[\w’']+ ){0,4})\b(?:consent|approval|mutual(?:ly)?|agreement of|agreed? (?:in writing|by|with|to by|upon)|signed by|executed by|written agreement|(?:written instrument|instrument in writing)(?=[^.;]{1,60}?\b(?:sign(?:ed|s)?|execut(?:ed|es)|agreed|both|the parties)\b)|change (?:control|orders?|requests?)|amendment procedure)\b/i;
const HARMLESS =
  /\b(?:not|no|without|never)\b[^.;]{1,90}\b(?:reduc|degrad|diminish|decreas|advers|impair|lessen|detriment|derogat|worse)|\bto (?:the extent )?(?:comply|conform|reflect)\b[^.;]{1,40}\b(?:law|regulat|legal|statut)|\b(?:required|necessary)\b[^.;]{1,30}\b(?:law|regulat|statut|court)|\bnot\b[^.;]{1,60}\b(?:exceed|more than|greater than)\b|\b(?:fails?|failed|failure|breach\w*|default)\b|\b(?:consumer price|inflation|index|CPI|RPI|HICP)\b/i;
const ALLOWS: ReadonlySet<Modality> = new Set(["right", "retention"]);
const LEAVES = /\b(?:terminat\w+|cancel\w*|reject\w*|object\w*|withdraw\w*)\b/i;

/** Reports words that let the other side change the contract, what is given or what it costs, alone. */
export default defineRule({
  meta: {
    id: "hygiene/unilateral-amendment",
    severity: "error",
    docs: {
      summary: "The provider cannot change the contract, the services, the service levels or the fees on its own.",
      why: "A contract that one side can rewrite promises nothing: every protection in it holds only until the next notice.",
      fix: "Let changes be made in writing that both sides sign; where the provider must be able to update something, say that it may not take away from what was promised.",
    },
    messages: {
      may: "{{one}} may change what was agreed on its own.",
      leave: "{{one}} may change what was agreed on its own; the answer of {{other}} is to leave.",
    },
  },
  create: ({ document, facts, perspective, report }) => ({
    "Contract:exit"() {
      const side = perspective === "customer" ? "provider" : "customer";
      const leaving = anyCase(`(?:${facts.parties.pattern(perspective)})[^.;]{0,80}${LEAVES.source}`);
      const data = { one: nameInUse(side, document, facts), other: nameInUse(perspective, document, facts) };
      facts.evidence.forEach((sentence, index) => {
        if (!isUnilateral(sentence, facts, side)) return;
        const behind = facts.evidence[index + 1]?.reading ?? "";
        const leaves = leaving.test(sentence.reading) || leaving.test(behind);
        const at: Span = { start: sentence.sentence.start, end: sentence.sentence.end };
        report({
          messageId: leaves ? "leave" : "may",
          at,
          evidence: [at],
          data,
          ...(leaves ? { severity: "lower" } : {}),
        });
      });
    },
  }),
});

function isUnilateral(sentence: SentenceFact, facts: Facts, side: Perspective): boolean {
  const { reading } = sentence;
  if (!MATTER.test(reading) || AGREED.test(reading) || HARMLESS.test(reading)) return false;
  return sentence.statements.some((one) => changesAlone(one, side)) || isLeftOpen(reading, facts, side);
}

function changesAlone({ side, modality, negated, action }: Statement, changer: Perspective): boolean {
  return side === changer && ALLOWS.has(modality) && !negated && ACTION.test(action);
}

function isLeftOpen(reading: string, { parties }: Facts, side: Perspective): boolean {
  const match = PASSIVE.exec(reading);
  const behind = match?.[1] ?? match?.[2];
  if (behind === undefined) return false;
  return (
    // what may change at will, whoever does it, is the provider's to change: it sets what it gives and what it costs
    (side === "provider" && AT_WILL.test(behind)) ||
    anyCase(`^\\s*(?:\\w+ly\\s)?by (?:${parties.pattern(side)})`).test(behind)
  );
}
