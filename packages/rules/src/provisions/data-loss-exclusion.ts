import { defineProvision } from "@clauselint/core";
import { liableSide } from "./liable-side.js";
import { words } from "./words.js";

const DATA = "(?:data|information|files|records|content)";
const HARM =
  "(?:loss|losses|corruption|mutilation|distortion|destruction|deletion|theft|alteration|damage|disclosure|interception|inaccuracy|integrity)";
const NOT_LIABLE =
  "(?:\\b(?:not|no|nor|neither|never)\\b[^;.]{0,60}?\\b(?:liable|liability|responsib\\w+|accountable)|\\bdisclaims?\\b[^;.]{0,40}?\\b(?:liability|responsibility))";
/** Loss of data among indirect losses is not the loss of data itself. */
const AMONG_OTHERS = words(
  "\\b(?:consequential|indirect|incidental|special|punitive|exemplary|profits?|revenues?|goodwill|savings)\\b",
);
/** … but a head of loss of its own it is where it stands beside them. */
const AS_INDIRECT = words(
  `\\b(?:consequential|indirect|incidental|special)\\b[^;]*?\\b(?:including|includes?|such as|for example|like|e\\.g|namely|whether)\\b|\\bor (?:any )?other\\b|\\b(?:consequential|indirect|incidental|special|punitive|exemplary)\\b[^;.]*?\\b${HARM}\\b[^;.]{0,60}?\\b${DATA}\\b`,
);
const OWN_HEAD = words(
  `\\b(?:corruption|destruction|mutilation|deletion|distortion)\\b[^;.]{0,20}?\\bof ${DATA}\\b|\\bfor (?:the )?loss of ${DATA}\\b`,
);
/** "… for indirect loss, and for damage to data": each "for" begins another head. */
const AND_FOR = words(`\\b(?:and|or),? for (?:the |any )?${HARM}\\b[^;.,]{0,30}?\\b(?:of|to) (?:the )?${DATA}\\b`);
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
    words(
      `\\bliability for\\b[^;.]{0,160}?\\b${HARM}\\b[^;.]{0,40}?\\bof (?:the |its )?(?:\\w+['’]?s? )?${DATA}\\b[^;.]{0,40}?\\b(?:is|are|be) (?:(?!not\\b)\\w+ )?(?:excluded|disclaimed|ruled out)\\b`,
    ),
    words(`${NOT_LIABLE}[^;.]{0,40}?\\b(?:lost|corrupted|stolen|deleted|damaged) ${DATA}\\b`),
    BREACH_COSTS,
  ],
  unless: [QUALIFIED],
  refine({ sentence, match, facts }) {
    const { reading } = sentence;
    const side = liableSide(sentence, match.index, facts);
    if (side === "customer" || side === "third") return null;
    const head = (OWN_HEAD.test(reading) && !AS_INDIRECT.test(reading)) || AND_FOR.test(reading);
    if (head) return { favours: side, facts: { head } };
    return !AMONG_OTHERS.test(reading) || BREACH_COSTS.test(reading) ? { favours: side } : null;
  },
  examples: {
    yes: [
      "Supplier is not liable for loss or corruption of data.",
      "Supplier accepts no responsibility for unauthorised access to Customer Data.",
      "In no event shall Supplier be responsible for any security breach.",
      "Supplier shall not be liable for lost data.",
      "Supplier is not liable for loss or corruption of data, loss of profit, or indirect loss.",
      "Neither party is liable for loss or corruption of data, loss of profit, or indirect loss.",
      "Liability for lost turnover and for mutilation of data is excluded.",
      "In no event is Supplier liable for lost profits or the costs of data breach notifications.",
    ],
    no: [
      "Neither party is liable for lost profits or the costs of notices of default.",
      "Neither party is liable for loss of profits, loss of data or other indirect damages.",
      "Liability for corruption of data is not excluded.",
      "Liability for the loss of records in transit is limited to EUR 100.",
      "Supplier is not liable for indirect loss, including corruption of data and loss of profit.",
      "Supplier is liable for the loss of data.",
      "Supplier is not liable for the loss of data caused by Customer.",
      "Customer is not liable for the loss of Supplier's data.",
      "Supplier shall not delete data.",
    ],
  },
});
