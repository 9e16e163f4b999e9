import { anyCase, defineProvision, type ContractDocument, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { SUCCEEDS } from "./objective-words.js";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

const CRITERIA =
  "(?:(?:critical |key )?success (?:criteri(?:a|on)|factors?|measures?|metrics?|indicators?)|(?:criteria|conditions|tests?) (?:for|of) success|measures? of success|exit criteria|definition of done|outcome measures?|benefits? realisation)";
/** A heading that is the name of the list below it. */
const HEADING = words(`^(?:\\W|\\d)*(?:\\w+,? (?:and |& )?){0,3}${CRITERIA}(?: (?:and|&|for|of)(?: \\w+){1,4})?\\W*$`);
const IN_LIST = /^\W*\w[\s\S]{11,}/;
const NAMED = words(
  `\\b${CRITERIA}\\b[^.;]{0,80}?(?:\\b(?:is|are|includes?|means?|shall be|will be|as follows)\\b|:)[\\s\\S]*`,
);
/** A saying reaches into the items that it leads in to. */
const SUCCESS = words(`(?:${SUCCEEDS.source})[\\s\\S]*`);
/** A number, or something that has happened or has not. */
const TESTABLE = words(
  "\\d|%|\\b(?:(?:that|this|these|those) (?:numbers?|figures?|values?|targets?)|zero|no|none|one|two|three|four|five|six|ten|twelve|half|third|twice|all|every|each|never|pass(?:es|ed|ing)?|signed?(?:[ -]?off)?|approv\\w+|certifi\\w+|accept(?:s|ed|ance)|go(?:es)?[ -]live|(?:is|are|goes|gone|in) (?:live|production|operation|operational)|complet(?:e|es|ed)|migrated|delivered|deployed|installed|(?:switched|turned|shut) (?:off|down)|decommissioned|runs? without)\\b",
);
const SUBJECTIVE = words(
  "\\b(?:satisf(?:ied|action|actory|y)|happy|pleased|high[- ]quality|good quality|user[- ]friendly|easy to use|(?:industry|world|market)[- ](?:leading|class)|best[- ](?:in[- ]class|practice)|state[- ]of[- ]the[- ]art|excellent|successful(?:ly)? (?:collaboration|cooperation|partnership)|timely|adequate|appropriate|reasonable)\\b",
);
/** Satisfaction that is counted is a measure. */
const SURVEYED = words("\\b(?:score|survey|rating|rated|index|nps|\\d+(?:\\.\\d+)?\\s?(?:%|of|out of))\\b|\\d\\s?%");
const OPEN = words(
  "\\b(?:to be (?:\\w+ly )?(?:agreed|defined|determined|established|set)|tbd|(?:will|shall) be (?:\\w+ly )?(?:agreed|defined|determined)|agree (?:on|upon))\\b",
);
const JUDGES =
  "(?:(?:shall|will|may|must|alone|solely|finally) )*(?:decides?|determines?|judges?|assess(?:es)?|confirms?|evaluates?|certif(?:y|ies)|establish(?:es)?|signs? off|approves?|measures?|verif(?:y|ies)|accepts?)\\b";
const OPINION = "(?:['’]s? |s['’] )?(?:\\w+ ){0,2}(?:opinion|judge?ment|discretion|determination|assessment|view)\\b";
const BEHIND = 300;
const OTHERWISE = words(
  "\\b(?:success(?:ful)? fees?|successful (?:bidder|offeror|applicant|candidate|completion of (?:a |the )?background)|proposals?|offerors?|bidders?)\\b",
);

export const successCriterion = defineProvision({
  type: "success-criterion",
  description: "By what the parties judge whether the work has succeeded.",
  // What stands in a list under such a heading may be worded in any way.
  anchors: [" "],
  patterns: [NAMED, SUCCESS],
  headingPatterns: [{ heading: HEADING, pattern: IN_LIST }],
  refine({ sentence, document, facts: { parties } }) {
    const { reading } = sentence;
    const passage = `${reading} ${behind(sentence, document)}`;
    if (OTHERWISE.test(reading)) return null;
    const marks: [string, boolean][] = [
      ["measured", isMeasured(reading)],
      ["open", OPEN.test(reading)],
      ["decided", judgedBy(passage, parties, "customer")],
      ["byProvider", judgedBy(passage, parties, "provider")],
    ];
    return { favours: "customer", facts: Object.fromEntries(marks.filter(([, there]) => there)) };
  },
  examples: {
    yes: [
      "Whether the project has done its job is judged by one figure: 500 orders a week.",
      "The replacement is regarded as successful if 200 orders an hour are reached in test T4.",
      "The project has succeeded when 95 % of the claims are paid within three days.",
      "We will know that it has worked when nine of ten bookings are made online.",
      "Success criteria: all regression tests pass and the old system is switched off.",
      "Success is measured by the number of calls that are answered.",
      "The success criteria are to be agreed.",
    ],
    no: [
      "Customer tells Supplier whether the repair has worked.",
      "A renewal of the term is successful only if it is signed in March.",
      "Supplier shall pay a success fee of 2 %.",
      "The successful bidder shall sign this Agreement.",
      "Supplier has successfully completed similar projects.",
      "The acceptance criteria are set out in Schedule 2.",
    ],
  },
});

/** Whether one can look and see that it was reached. */
export function isMeasured(text: string): boolean {
  if (OPEN.test(text) || !TESTABLE.test(text)) return false;
  return !SUBJECTIVE.test(text) || SURVEYED.test(text);
}

/** What the same clause goes on to say: "Customer decides whether this is so." */
function behind({ sentence }: SentenceFact, document: ContractDocument): string {
  const clause = document.ancestors(sentence).findLast(({ type }) => type === "Clause");
  return document.text.slice(sentence.end, Math.min(clause?.end ?? sentence.end, sentence.end + BEHIND));
}

/** "this is decided by Supplier alone", "whether it is a success is judged by Supplier" */
const decidedBy = perParties((names) =>
  anyCase(
    String.raw`\b(?:(?:this|that|it|which|success)|whether\b[^;.]{0,100}?)\s+(?:(?:shall|will|must)\s+be|is|are)\s+(?:\w+\s+)?(?:decided|determined|judged|assessed|established)\s+(?:(?:solely|only|exclusively|alone)\s+)?by\s+(?:the\s+)?${names}(?<!['\u2019]s?)(?!['\u2019]|,?\s+(?:and|or|together|jointly|with)\b)`,
  ),
);

function judgedBy(passage: string, parties: PartiesFact, side: "customer" | "provider"): boolean {
  if (partyDoes(parties, side, JUDGES).test(passage) || decidedBy(parties, side).test(passage)) return true;
  return anyCase(`\\b${parties.pattern(side)}${words(OPINION).source}`).test(passage);
}
