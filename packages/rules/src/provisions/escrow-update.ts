import { defineProvision } from "@clauselint/core";
import { DEPOSITED, MONEY } from "./escrow-words.js";
import { holding } from "./holding.js";
import { PERIOD, words } from "./words.js";

const CHANGE =
  "(?:updat\\w+|upgrad\\w+|(?:new|each|every|later|subsequent|current|latest|major|any|all|further|revised|most recent) (?:\\w+ ){0,3}?(?:versions?|releases?|revisions?|modifications?|enhancements?|corrections?)|modif\\w+|revis\\w+|enhanc\\w+|changes?|replac\\w+|refresh\\w*|re-?deposit\\w*|supplement\\w*|keep\\w* (?:\\w+ ){0,4}?(?:current|up[- ]to[- ]date))";
const CHANGES = words(`\\b${DEPOSITED}\\b[^;]{0,240}?\\b${CHANGE}\\b|\\b${CHANGE}\\b[^;]{0,240}?\\b${DEPOSITED}\\b`);
const PUTS = words(
  "\\b(?:deposit\\w*|plac\\w+|lodg\\w+|deliver\\w*|updat\\w+|suppl(?:y|ies|ied)|provid\\w+|maintain\\w*|kept|keeps?|submit\\w*|furnish\\w*|replac\\w+|refresh\\w*|supplement\\w*|add(?:s|ed)?|put)\\b",
);
/** The agreement on the escrow is amended; a release is a delivery out of escrow. */
const OTHER = words(
  "\\b(?:amend\\w*|modif\\w+) (?:of |to )?(?:this|the) (?:\\w+ )?agreement\\b|\\brelease (?:conditions?|events?)\\b|\\bright to (?:use|modify)\\b|\\blicen[cs]es?\\b[^.;]{0,60}?\\b(?:modify|enhance)\\b",
);
const EACH_RELEASE = words(
  "\\b(?:each|every|any|all|new|later|subsequent|whenever|upon|when|as) (?:\\w+ ){0,5}?(?:releas\\w+|versions?|updat\\w+|upgrad\\w+|revisions?|enhancements?|modifications?)\\b",
);
const FIRST = words(
  `\\binitial (?:\\w+ )?deposit\\b|\\bwithin ${PERIOD} (?:of|after|from|following) (?:the )?(?:\\w+ )?(?:effective date|execution|signing|signature|date of|delivery|acceptance)`,
);
/** "shall at least annually deposit": what is done again and again renews. */
const AGAIN = words(
  `\\b(?:annual\\w*|year\\w*|quarter\\w*|month\\w*|week\\w*|(?:each|every) (?:\\w+ ){0,2}?(?:months?|quarter|year|release|version))\\b[^.;]{0,60}?\\b(?:deposits?|plac\\w+|lodg\\w+)\\b[^.;]{0,60}?\\b${DEPOSITED}|\\b(?:deposits?|places?|lodges?)\\b[^.;]{0,60}?\\b${DEPOSITED}\\b[^.;]{0,60}?\\b(?:at least|each|every|once)\\b[^.;]{0,20}?\\b(?:annually|year|quarter\\w*|month\\w*|week\\w*)\\b`,
);
/** What is done is named at the start of the verb phrase. */
const ACTION = 80;
const VAGUE = words(
  "\\b(?:from time to time|periodic\\w*|regular\\w*|as (?:it sees fit|reasonably requested|appropriate|necessary|needed)|(?:up)?on (?:\\w+ )?request|promptly)\\b",
);

export const escrowUpdate = defineProvision({
  type: "escrow-update",
  description: "When the deposit with the escrow agent is made and renewed.",
  anchors: ["escrow", "deposit", "source"],
  patterns: [CHANGES, FIRST, AGAIN],
  unless: [words(MONEY), OTHER],
  refine({ sentence: { reading, statements } }) {
    if (!PUTS.test(reading) || !/\b(?:escrow|deposit)/i.test(reading)) return null;
    if (statements.some(({ modality }) => modality === "no-duty" || modality === "prohibition")) return null;
    return {
      favours: "customer",
      facts: holding({
        renewed: CHANGES.test(reading) || AGAIN.test(reading),
        onRelease: EACH_RELEASE.test(reading),
        first: FIRST.test(reading),
        vague: VAGUE.test(reading),
        hedged: statements.some(({ hedge, action }) => hedge !== null && PUTS.test(action.slice(0, ACTION))),
      }),
    };
  },
  examples: {
    yes: [
      "Supplier shall update the deposit within 30 days of each release.",
      "Supplier shall deposit each new version of the source code with the Escrow Agent at least quarterly.",
      "The escrow deposit is refreshed every three months.",
      "Supplier shall, at least annually, deposit the source code in the escrow account.",
      "Supplier shall make the initial deposit within 30 days of the Effective Date.",
    ],
    no: [
      "Customer may modify the source code after its release from escrow under the licence to modify it.",
      "Supplier shall deliver new versions of the Software.",
      "The Escrow Agent may amend the agreement on fees.",
    ],
  },
});
