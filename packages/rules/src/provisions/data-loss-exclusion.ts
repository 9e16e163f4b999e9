import { defineProvision } from "@clauselint/core";
import { liableSide } from "./liable-side.js";
import { words } from "./words.js";

const DATA = "(?:data|information|files|records|content)";
const HARM =
  "(?:loss|losses|corruption|destruction|deletion|theft|alteration|damage|disclosure|interception|inaccuracy|integrity)";
const NOT_LIABLE =
  "(?:\\b(?:not|no|nor|neither|never)\\b[^;.]{0,60}?\\b(?:liable|liability|responsib\\w+|accountable)|\\bdisclaims?\\b[^;.]{0,40}?\\b(?:liability|responsibility))";
/** Loss of data among indirect losses is not the loss of data itself. */
const AMONG_OTHERS = words(
  "\\b(?:consequential|indirect|incidental|special|punitive|exemplary|profits?|revenues?|goodwill|savings)\\b",
);
/** A loss for which somebody else is to blame, or that is excused only so far. */
const QUALIFIED = words(
  "\\b(?:unless|except|save|other than|to the extent|if|where|when|caused by|result(?:s|ing) (?:from|of)|aris\\w+ (?:from|out of)|due to|because|after|outside|third part(?:y|ies))\\b",
);

/** Who has to tell those whose data was lost has a cost that nothing else causes, whatever losses it is named among. */
const BREACH_COSTS = words(
  `${NOT_LIABLE}[^;.]{0,200}?\\b(?:costs?|expenses?) of (?:\\w+ )?(?:(?:data |security )?breach (?:notices?|notifications?|response)|(?:notices?|notif\\w+) of (?:a |any )?(?:data |security )?breach(?:es)?)\\b`,
);

export const dataLossExclusion = defineProvision({
  type: "data-loss-exclusion",
  description: "A party does not answer for data that is lost, spoilt or seen by those who should not see it.",
  anchors: ["data", "unauthori", "security", "files", "records", "content", "information", "of breach", "breach not"],
  patterns: [
    words(
      `${NOT_LIABLE}[^;.]{0,80}?\\b${HARM}\\b[^;.]{0,60}?\\b(?:of|to|in) (?:any |the |its |your )?(?:\\w+['’]?s? )?${DATA}\\b`,
    ),
    words(
      `${NOT_LIABLE}[^;.]{0,80}?\\b(?:unauthori[sz]ed (?:\\w+ (?:or|and) )?(?:access|use|disclosure)|security (?:breach(?:es)?|incidents?)|breach(?:es)? of security|data breach(?:es)?|hacking|intrusions?)\\b`,
    ),
    words(`${NOT_LIABLE}[^;.]{0,40}?\\b(?:lost|corrupted|stolen|deleted|damaged) ${DATA}\\b`),
    BREACH_COSTS,
  ],
  unless: [QUALIFIED],
  refine({ sentence, match, facts }) {
    if (AMONG_OTHERS.test(sentence.reading) && !BREACH_COSTS.test(sentence.reading)) return null;
    const side = liableSide(sentence, match.index, facts);
    return side === "customer" || side === "third" ? null : { favours: side };
  },
  examples: {
    yes: [
      "Supplier is not liable for loss or corruption of data.",
      "Supplier accepts no responsibility for unauthorised access to Customer Data.",
      "In no event shall Supplier be responsible for any security breach.",
      "Supplier shall not be liable for lost data.",
      "In no event is Supplier liable for lost profits or the costs of data breach notifications.",
    ],
    no: [
      "Neither party is liable for lost profits or the costs of notices of default.",
      "Neither party is liable for loss of profits, loss of data or other indirect damages.",
      "Supplier is liable for the loss of data.",
      "Supplier is not liable for the loss of data caused by Customer.",
      "Customer is not liable for the loss of Supplier's data.",
      "Supplier shall not delete data.",
    ],
  },
});
