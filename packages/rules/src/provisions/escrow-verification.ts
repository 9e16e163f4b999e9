import { defineProvision } from "@clauselint/core";
import { DEPOSITED, MONEY } from "./escrow-words.js";
import { holding } from "./holding.js";
import { words } from "./words.js";

const CHECK =
  "(?:verif\\w+|test(?:s|ed|ing)?|inspect(?:s|ed|ion|ions)?|compil(?:e|es|ed|ation)|check(?:s|ed|ing)?|validat\\w+|examin\\w+|certif(?:y|ies|ied|ication)|audit(?:s|ed)?)";
const CHECKS = words(`\\b${CHECK}\\b[^;]{0,160}?\\b${DEPOSITED}\\b|\\b${DEPOSITED}\\b[^;]{0,160}?\\b${CHECK}\\b`);
const FULL = words(
  "\\b(?:compil\\w+|build(?:s|ing)?|built|function\\w*|executable|run(?:s|ning)?|operat\\w+|full(?:y)? (?:\\w+ )?(?:test\\w*|usab\\w+|verif\\w+)|complet\\w+|corresponds?|object code|sufficien\\w+|recreat\\w+|level (?:2|3|ii|iii|two|three))\\b",
);
const LIST_ONLY = words(
  "\\b(?:inventory|(?:file )?list(?:ing)?s?|label\\w*|readab\\w+|visual\\w*|virus\\w*|level (?:1|i|one)|exhibit|description\\w*|count\\w*)\\b",
);
const DISCLAIMS = words(
  `\\b(?:not|no|nor|never)\\b[^.;]{0,80}?\\b(?:${CHECK}|responsib\\w+|liab\\w+|warrant\\w*)\\b[^.;]{0,160}?\\b(?:content\\w*|accura\\w+|complete\\w*|function\\w*|existence|quality|material\\w*|deposit\\w*)\\b`,
);
const COST = words("\\b(?:costs?|expenses?|charge[ds]?|fees?|paid|pays?)\\b");
const CURE = words(
  "\\b(?:defici\\w+|incomplete|defects?|fails?|failure|correct\\w*|cure\\w*|remed\\w+|replace\\w*)\\b",
);
/** Letters and money are deposited too. */
const IN_ESCROW = words(
  "\\b(?:escrow|(?:the|a|each|any|latest|verified) deposits?|deposit(?:ed)? (?:materials?|cop(?:y|ies)|source|items|account|packages?))\\b",
);
/** The parties, their books, or a release are looked at. */
const OTHER = words(
  "\\b(?:books and records|release (?:conditions?|events?)|signatures?|identity|written (?:notice|instruction|demand|request)s? (?:\\w+ ){0,3}?(?:confirm|certif|verif)\\w*|acceptance tests?|insolven\\w+|bankrupt\\w+)\\b",
);

export const escrowVerification = defineProvision({
  type: "escrow-verification",
  description: "Whether somebody checks that the deposit with the escrow agent is complete and can be built.",
  anchors: ["verif", "test", "inspect", "compil", "check", "validat", "examin", "certif", "audit"],
  patterns: [CHECKS],
  unless: [words(MONEY), OTHER],
  refine({ sentence: { reading, statements } }) {
    if (!IN_ESCROW.test(reading)) return null;
    const disclaimed =
      DISCLAIMS.test(reading) && statements.some(({ negated, modality }) => negated || modality === "no-duty");
    if (disclaimed) return { favours: "provider", facts: { disclaimed: true } };
    return {
      favours: "customer",
      facts: holding({
        check: true,
        level: FULL.test(reading),
        listOnly: LIST_ONLY.test(reading) && !FULL.test(reading),
        cost: COST.test(reading),
        cure: CURE.test(reading),
      }),
    };
  },
  examples: {
    yes: [
      "Customer may have the deposit verified by the Escrow Agent.",
      "The Escrow Agent shall compile the deposited source code once a year.",
      "The Escrow Agent is not responsible for verifying the content or completeness of the deposit.",
    ],
    no: [
      "Customer shall test the Software.",
      "Supplier shall certify its insurance.",
      "The Escrow Agent shall release the deposit on written notice.",
    ],
  },
});
