import { anyCase, defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const CLASH =
  "(?:conflicts?|conflicting|inconsisten(?:cy|cies|t)|discrepanc(?:y|ies)|contradict(?:s|ions?)|ambiguit(?:y|ies))";
const WINS =
  "(?:control(?:s|ling)?|prevails?|governs?|supersedes?|overrid(?:es?|ing)|(?:takes?|have|has|having|given|in) (?:the )?(?:precedence|priority)|(?:order|rank|hierarchy) of (?:precedence|priority)|following (?:order|precedence|priority))";

/** Two papers of one contract, or several. */
const PAPERS =
  "(?:(?:this|the|an?|any) (?:\\w+ ){0,3}?(?:and|or) (?:this |the |an? |any )?(?:\\w+ ){0,2}?(?:agreement|msa|sow|contract|terms|order|schedules?|annex\\w*|exhibits?)|(?:these|the|two) (?:documents|papers|parts)(?: of (?:this|the) \\w+)?)";
/** What is ranked, right in front of the verb. */
const RANKED =
  "(?:agreement|contract|terms|schedules?|exhibits?|annex\\w*|append\\w+|attachments?|sows?|order forms?|addend(?:um|a)|clauses|particulars|main text)";
const PAPER =
  /\b(?:agreement|contract|terms|schedules?|exhibits?|annex\w*|append\w+|attachments?|statements? of work|sows?|orders?|documents?|addend(?:um|a)|dpa|clauses?|proposal|specifications?)\b/i;

/** Which paper holds where two of the same contract disagree. */
export const orderOfPrecedence = defineProvision({
  type: "order-of-precedence",
  description: "Which of the contract's documents holds where they disagree.",
  anchors: [
    "precedence",
    "priority",
    "prevail",
    "conflict",
    "inconsisten",
    "discrepan",
    "contradict",
    "ambiguit",
    "hierarchy",
    "precede",
    "disagree",
    "differ",
  ],
  patterns: [
    words(`\\b${CLASH}\\b[^;]{1,320}?\\b${WINS}\\b`),
    words(`\\b${WINS}\\b[^;]{1,200}?\\b${CLASH}\\b`),
    words("\\b(?:order|rank|hierarchy) of (?:precedence|priority)\\b"),
    words("\\b(?:takes?|have|has) (?:precedence|priority) over\\b"),
    words("\\bprevails? over\\b"),
    words(
      `\\b(?:in (?:the )?(?:case|event) of|if|where|should)\\b[^;.]{0,60}?\\b${CLASH}\\b[^;.]{1,120}?\\bprecedes?\\b`,
    ),
    words(
      `\\b(?:if|where|when|should) (?:they|these|any of (?:them|these)|two of (?:them|these)) (?:disagree|differ|clash|conflict|contradict)\\b[^;.]{1,60}?\\b${RANKED} (?:(?:shall|will) )?(?:${WINS}|wins?|comes? (?:first|before)|ranks? (?:first|before|above)|goes? first)\\b`,
    ),
    words(
      `\\b(?:if|where|when|should)\\b[^;.]{0,60}?\\b${PAPERS} (?:disagree|differ|clash)\\b[^;.]{1,120}?\\b(?:${WINS}|wins?|comes? first)\\b`,
    ),
  ],
  unless: [
    words(
      "\\b(?:conflicts?|choice) of laws?\\b|\\bconflicts? of interests?\\b|\\b(?:english|french|german|spanish|chinese|original) (?:language )?(?:version|text)\\b|\\btranslat\\w+\\b",
    ),
    words(
      "\\b(?:applicable|mandatory|governing) (?:laws?|regulations?)\\b[^;]{1,40}\\b(?:prevails?|controls?|governs?)\\b",
    ),
    words("\\bprovision takes precedence\\b"),
    words("\\bfigures\\b[^;]{1,60}\\bwords\\b|\\bbooks and records\\b"),
  ],
  refine: ({ match, facts: { parties } }) => {
    if (!PAPER.test(match.input)) return null;
    const provider = parties.pattern("provider");
    const own = anyCase(
      `(?:(?:${provider})(?:[’']s?)?|\\bour)\\s(?:[\\w-]+\\s){0,4}?(?:terms|conditions|polic(?:y|ies)|order acknowledg\\S+|confirmation|quotation)\\s(?:(?!of this)[\\w-]+\\s){0,3}?(?:shall |will )?(?:always )?(?:control|prevail|govern|take precedence|supersede|override)`,
    );
    return own.test(match.input) ? { favours: "provider" } : { favours: "both" };
  },
  examples: {
    yes: [
      "In the event of a conflict between this Agreement and a Statement of Work, this Agreement prevails.",
      "The documents apply in the following order of precedence: the data processing addendum, these terms, the schedules.",
      "If any Schedule is inconsistent with the clauses, the clauses shall take precedence.",
      "An Order Form takes precedence over these Terms.",
      "If this SOW and the MSA disagree, the MSA wins.",
      "The contract is made up of these pages and the annexes. Where they differ, the annexes come first, then these pages.",
      "In case of contradictions, this Framework Agreement precedes the individual contracts.",
    ],
    no: [
      "This Agreement is governed by the laws of Ireland without regard to conflict of laws principles.",
      "Supplier shall avoid conflicts of interest.",
      "If the parties to this agreement disagree, the expert decides which proposal prevails.",
      "If they disagree, the expert comes first to the site named in the order.",
      "If the tests differ, the better one wins an order.",
      "The contradictions in the report that precedes the contract are explained.",
      "If the project manager and the customer disagree, the customer wins.",
      "The two agreements differ in their fees.",
      "If the translation is inconsistent with the English version, the English version prevails.",
    ],
  },
});
