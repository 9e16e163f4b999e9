import { defineProvision } from "@clauselint/core";
import { liableSide, otherSide } from "./liable-side.js";
import { words } from "./words.js";

const GRAVE =
  "(?:indemnif\\w+|indemnit\\w+|confidential\\w*|gross(?:ly)? negligen\\w+|wil?lful|intentional|fraud\\w*|death|personal injury|bodily injury|(?:breach of|in) confidence|infring\\w+|misappropriat\\w+|data protection|security breach|violation of)";
/** An exception that names something, not "except as otherwise provided". */
const EXCEPT =
  "(?:except(?:ing)?(?! as (?:otherwise|expressly|specifically|may|set|provided)(?! (?:\\w+ )?(?:provided |set forth )?(?:in|by|under) (?:sections?|paragraphs?|clauses?|articles?) \\d))|other than|save|with the exception|apart from)";
const INDIRECT = "(?:consequential|incidental|indirect|special|punitive|exemplary|lost profits?|loss of profits?)";
const LIMIT = "(?:limitations?|limits?|exclusions?|caps?|disclaimers?)";

export const uncappedLiability = defineProvision({
  type: "uncapped-liability",
  description: "Some liability is outside the limits, or there are none.",
  anchors: ["liab", "limit", "damages", "exclu"],
  patterns: [
    words(
      `\\b${LIMIT}\\b[^;]{0,120}\\b(?:liabilit|damages|section|clause|article|paragraph|foregoing|above|forth|this agreement|these)[^;]{0,120}\\b(?:(?:shall|will|do|does|is|are|must) not (?:\\w+ )?(?:apply|applicable|extend|limit|be effective|restrict)|(?:be|is|are) inapplicable)`,
    ),
    words(
      `\\b(?:this|these|such|foregoing|above|none of[^;]{0,30}) ${LIMIT}\\b[^;]{0,80}\\b(?:(?<!\\bmay )not (?:apply|extend|limit)|be available)`,
    ),
    words(
      `\\b(?:section|clause|article|paragraph)s?\\b[^;]{0,40}\\b(?:shall|will|do|does) not (?:apply|extend)\\b[^;]{0,120}\\b(?:${GRAVE}|pay\\b|payments?\\b|amounts? owing)`,
    ),
    words(
      `\\b${EXCEPT}\\b[^;]{0,640}?\\b(?:no event|no circumstances?|neither|not|never|no party|nor)\\b[^;]{0,100}\\b(?:liable|liability)\\b[^;]{0,260}\\b(?:${INDIRECT}|exceed|greater than|in excess)`,
    ),
    words(
      `\\b${EXCEPT}\\b[^;]{0,640}?\\b(?:total|aggregate|maximum|entire|\\w+['’]s|parties['’]|each|either)[^;]{0,60}\\bliability\\b[^;]{0,360}\\b(?:limited to|(?:not|no event|no circumstances?|shall|will)(?:,[^;]{0,40},)? exceed)`,
    ),
    words(
      `\\b(?:liable|liability)\\b[^;]{0,300}\\b(?:${INDIRECT}|exceed)\\b[^;]{0,300}\\b(?:except|other than|excluding|save|but not|provided[^;]{0,30} that)\\b[^;]{0,200}\\b(?:${GRAVE}|(?:does|shall|will) not (?:apply|limit)|obligations? under|payment)`,
    ),
    words(
      `\\b(?:liable|liability|damages)\\b[^;]{0,600}; ?provided[^;]{0,30} that\\b[^;]{0,60}\\b(?:limitation|section|clause|foregoing)\\b[^;]{0,60}\\b(?:not|neither)(?: \\(\\w\\))? (?:apply|limit)\\b`,
    ),
    words(
      "\\bnothing (?:in|contained|herein|under)\\b[^;]{0,120}\\b(?:limit|exclude|restrict)\\w*\\b[^;]{0,160}\\b(?:liab|indemn|damages)",
    ),
    words(
      "\\b(?:neither|no) party (?:\\w+ )?(?:excludes?|limits?)\\b[^;]{0,60}\\bliabilit|\\bliabilit\\w+\\b[^;]{0,160}\\b(?:is|are|be) not (?:\\w+ )?(?:limited|excluded|capped)\\b(?! to\\b)",
    ),
    words(
      `\\bnot (?:limit|exclude|restrict)\\w*\\b[^;]{0,80}\\bliabilit\\w+\\b(?:[^.;]|;(?=\\s*(?:and|or)?\\s*\\()){0,120}?\\b${GRAVE}`,
    ),
    words(
      "\\b(?:unlimited|uncapped) (?:in amount|liability(?! compan))|\\bliabilit\\w+\\b[^;]{0,80}\\b(?:is|are|be) (?:unlimited|uncapped)|\\bwithout (?:any )?limit(?:ation)? (?:of|on|as to) (?:liability|amount)|\\b(?:responsib\\w+|liab\\w+),? without limit(?:ation)?\\b",
    ),
  ],
  unless: [
    words(
      "\\bindemnity agreement\\b|\\b(?:third[- ]*party|third) beneficiar|\\b(?:insurance (?:policy|policies|coverage|limits?)|policy limits?|limits? of (?:the )?(?:insurance|polic)|working time|time limits?)\\b",
    ),
  ],
  refine: ({ sentence, match, facts }) => ({ favours: otherSide(liableSide(sentence, match.index, facts)) }),
  examples: {
    yes: [
      "The limitations in this clause do not apply to breaches of confidentiality.",
      "This limitation does not apply to breaches of confidentiality.",
      "Except for its indemnification obligations, neither party is liable for indirect damages.",
      "Nothing in this Agreement limits liability for death or personal injury.",
      "Excepting claims under clause 9, neither party is liable for indirect damages.",
      "Except as provided in Section 9, in no event is Supplier liable for indirect damages.",
      "Except as provided in clause 15, Supplier's liability under this Agreement will in no event exceed the fees paid.",
      "Neither party is liable for indirect damages; provided that this clause shall neither apply to breaches of confidentiality nor limit any indemnity.",
      "Each party bears full responsibility, without limit, for the gross negligence of its staff.",
      "Except for fraud, each party's entire liability will in no event exceed EUR 500,000.",
      "Neither party excludes or limits its liability for death or personal injury.",
      "Supplier's liability for intent and gross negligence is not limited.",
      "In case of intent or of breach of confidentiality Supplier is liable without limitation.",
      "Clause 9 does not restrict liability for: (a) breach of clause 4; or (b) breach of confidence.",
    ],
    no: [
      "Neither party is liable for loss of profit.",
      "The limits of the policy apply to each occurrence.",
      "Supplier is liable for gross negligence.",
      "This clause does not limit the liability of Supplier for late delivery; Supplier shall keep Customer Data confidential.",
      "Except as set out here, there are no third- party beneficiaries, and no person has any liability in excess of the law.",
      "The foregoing restrictions do not apply to information that is public.",
      "Except as otherwise provided, Supplier is not liable for indirect damages.",
    ],
  },
});
