import { defineProvision, type PartiesFact } from "@clauselint/core";
import type { NamesPattern } from "./per-parties.js";
import { partyDoes } from "./party-does.js";
import { words } from "./words.js";

const SECURITY =
  "(?:(?:information |cyber|data |it )?-?security|security risks?|risk acceptance|acceptance of (?:security )?risks?|security (?:decisions?|matters?|polic(?:y|ies)|architecture|strategy)|residual risks?)";
const ANSWERS =
  "(?:(?:is|are|be|remains?|stays?|shall remain|will remain|continues? to be) (?:\\w+ ){0,3}?(?:accountable|responsible|answerable)|(?:retains?|keeps?|has|have|bears?|holds?|reserves?) (?:\\w+ ){0,4}?(?:accountability|responsibility|authority|decisions?|control|say)|(?:decides?|approves?|accepts?|determines?|signs? off)|(?:shall|will) (?:\\w+ )?(?:decide|approve|accept|determine|sign off))\\b";
const ABOUT = words(`\\b${SECURITY}\\b`);
const TAKES = words(
  `\\b(?:sole(?:ly)?|exclusive(?:ly)?|full(?:y)?|entire(?:ly)?|final|alone)\\b[^;.]{0,60}?\\b(?:responsib\\w+|accountab\\w+|decision|decid\\w+|authority)\\b[^;.]{0,100}?\\b${SECURITY}\\b|\\b(?:decision|determination)s?\\b[^;.]{0,60}?\\b${SECURITY}\\b[^;.]{0,40}?\\b(?:is|are|shall be) (?:final|binding)`,
);
const NOT_RELIEVED = words(
  "\\b(?:not|nothing|no)\\b[^;.]{0,80}?\\b(?:reliev\\w+|discharg\\w+|transfers?|delegat\\w+|diminish\\w*|releas\\w+)\\b[^;.]{0,100}?\\b(?:accountab\\w+|responsib\\w+|duties|obligations?)\\b[^;.]{0,80}?\\bsecurity\\b|\\bsecurity\\b[^;.]{0,100}?\\b(?:cannot|not) be (?:delegated|transferred|outsourced)",
);
const MATRIX = words(
  "\\b(?:security responsibilit\\w+ matrix|shared responsibility (?:model|matrix)|responsibility matrix\\b[^;.]{0,60}?\\bsecurity|raci\\b[^;.]{0,80}?\\bsecurity|security raci|(?:allocation|division|split) of security (?:responsibilit\\w+|controls|tasks))\\b",
);
const OWNER = words(
  "\\b(?:chief information security officer|ciso|head of (?:information )?security|security (?:owner|officer)|data protection officer|dpo)\\b",
);
/** Care for one's own passwords, sites and content is no say over risk. */
const OWN_CARE = words(
  "\\b(?:site security|security (?:options?|settings?)|security (?:at|on) (?:the |its )?(?:sites?|premises)|security of (?:its|your|their) (?:own )?(?:passwords?|accounts?|credentials|systems?|equipment|premises|site|network|content|log-?in)|physical security|social security|securities|security interests?|security deposits?|security (?:clearance|guards?)|backup)\\b",
);

export const securityAccountability = defineProvision({
  type: "security-accountability",
  description: "Who answers for security and decides on its risks, and how the work on it is divided.",
  anchors: ["security", "risk accept", "acceptance of risk", "residual risk", "ciso"],
  patterns: [ABOUT, MATRIX],
  unless: [OWN_CARE],
  refine({ sentence: { reading }, facts: { parties } }) {
    const owner = OWNER.test(reading);
    const takes = TAKES.test(reading) && says(parties, "provider").test(reading);
    if (takes && !says(parties, "customer").test(reading)) return { favours: "provider", facts: { handedOver: true } };
    const marks: [string, boolean][] = [
      ["retained", (ABOUT.test(reading) && says(parties, "customer").test(reading)) || NOT_RELIEVED.test(reading)],
      ["matrix", MATRIX.test(reading)],
    ];
    if (!marks.some(([, there]) => there)) return null;
    return {
      favours: "customer",
      facts: Object.fromEntries([...marks, ["owner", owner] as const].filter(([, there]) => there)),
    };
  },
  examples: {
    yes: [
      "Customer remains accountable for information security and decides on the acceptance of security risks.",
      "The allocation of security responsibilities is set out in Schedule 5.",
      "Nothing in this Agreement relieves Customer of its responsibility for security.",
      "Supplier is solely responsible for the security of the product.",
      "Residual risks are accepted by Customer's CISO alone; Customer decides on residual risks.",
    ],
    no: [
      "Customer is responsible for the security of its own passwords.",
      "Supplier shall maintain reasonable security measures.",
      "Customer has a security interest in the equipment.",
    ],
  },
});

/** A party that answers for security or decides on it. */
function says(parties: PartiesFact, side: "customer" | "provider"): NamesPattern {
  return partyDoes(parties, side, `${ANSWERS}[^;.]{0,100}?\\b${SECURITY}\\b`);
}
