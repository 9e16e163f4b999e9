import { anyCase, defineProvision, type PartiesFact } from "@clauselint/core";
import { perParties, type NamesPattern } from "./per-parties.js";
import { partyDoes } from "./party-does.js";
import { words } from "./words.js";

const SECURITY =
  "(?:(?:information |cyber|data |it )?-?security|security risks?|(?:technology|ict|cyber) risks?|risk acceptance|acceptance of (?:security )?risks?|security (?:decisions?|matters?|polic(?:y|ies)|architecture|strategy)|residual risks?)";
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
  "\\b(?:security responsibilit\\w+ matrix|shared responsibility (?:model|matrix)|responsibility matrix\\b[^;.]{0,60}?\\bsecurity|raci\\b[^;.]{0,80}?\\bsecurity|security raci|(?:allocation|division|split) of security (?:responsibilit\\w+|controls|tasks))\\b|\\b(?:schedule|annex|appendix|exhibit|table|matrix)\\b[^;.]{0,40}?\\b(?:allocates?|divides?|assigns?|splits?)\\b[^;.]{0,40}?\\bsecurity (?:responsibilit\\w+|controls?|tasks?|dut(?:y|ies))\\b",
);
const OWNER = words(
  "\\b(?:chief information security officer|ciso|head of (?:information )?security|security (?:owner|officer)|data protection officer|dpo)\\b",
);
/** Care for one's own passwords, sites and content is no say over risk. */
const OWN_CARE = words(
  "\\b(?:site security|security (?:options?|settings?)|security (?:at|on) (?:the |its )?(?:sites?|premises)|security of (?:its|your|their) (?:own )?(?:passwords?|accounts?|credentials|systems?|equipment|premises|site|network|content|log-?in)|physical security|social security|securities|security interests?|(?<!\\b(?:accountable|responsible|accountability|responsibility) for (?:the )?)security (?:over|on) (?:its|the|any|all) (?!(?:information|data|it|ict|digital|network|software) )(?:\\w+ )?(?:assets?|property|shares|goods|receivables)|security deposits?|security (?:clearance|guards?)|backup)\\b",
);

/** Where all risks of security are the customer's, others are of another kind. */
const ALL_RISKS = words(
  "\\ball (?:residual |remaining )?(?:information )?security risks\\b(?! (?:above|over|of|that)\\b)",
);
const ACCOUNT = words("\\baccountability\\b|\\b(?:accountable|responsible|answerable)\\b[^;.]{0,80}?\\boutsourced\\b");

export const securityAccountability = defineProvision({
  type: "security-accountability",
  description: "Who answers for security and decides on its risks, and how the work on it is divided.",
  anchors: [
    "security",
    "risk accept",
    "acceptance of risk",
    "residual risk",
    "ciso",
    "accountability",
    "outsourced",
    "technology risk",
    "ict risk",
    "cyber risk",
  ],
  patterns: [ABOUT, MATRIX, ACCOUNT],
  unless: [OWN_CARE],
  refine({ sentence: { reading }, facts: { parties } }) {
    const owner = OWNER.test(reading);
    const takes = TAKES.test(reading) && says(parties, "provider").test(reading);
    if (takes && !says(parties, "customer").test(reading)) return { favours: "provider", facts: { handedOver: true } };
    const rest = ofTheRest(parties, "provider").test(reading) && !ALL_RISKS.test(reading);
    const marks: [string, boolean][] = [
      [
        "retained",
        !rest &&
          ((ABOUT.test(reading) && says(parties, "customer").test(reading)) ||
            NOT_RELIEVED.test(reading) ||
            decides(parties, "customer").test(reading) ||
            officersOf(parties, "customer").test(reading) ||
            keepsAccount(parties, "customer").test(reading) ||
            partyDoes(parties, "customer", ANSWERS_FOR_ALL).test(reading) ||
            whoAnswers(parties, "customer").test(reading)),
      ],
      ["matrix", MATRIX.test(reading) || rest],
    ];
    if (!marks.some(([, there]) => there)) return null;
    return {
      favours: "customer",
      facts: Object.fromEntries([...marks, ["owner", owner] as const].filter(([, there]) => there)),
    };
  },
  examples: {
    yes: [
      "The decisions stay with Customer, who remains responsible to its members for the outsourced work.",
      "The authority to accept a residual risk lies with Customer.",
      "The board and management of Customer remain responsible for the outsourced activities.",
      "The security manager of Customer decides on each security risk.",
      "Nothing that Supplier undertakes shifts Customer's accountability to its supervisors.",
      "Customer remains answerable to its supervisors for each outsourced function.",
      "Annex 4 assigns every security control to a party.",
      "Customer remains accountable for information security and decides on the acceptance of security risks.",
      "The allocation of security responsibilities is set out in Schedule 5.",
      "Nothing in this Agreement relieves Customer of its responsibility for security.",
      "Supplier is solely responsible for the security of the product.",
      "Residual risks are accepted by Customer's CISO alone; Customer decides on residual risks.",
    ],
    no: [
      "Customer decides on a security over its shares, and informs Supplier.",
      "The decisions stay with Supplier, who remains responsible to its members for the outsourced work.",
      "Nothing in this Agreement shifts the delivery date or Supplier's accountability for delays.",
      "Acceptance of risk in the goods is for Supplier.",
      "The board of Supplier remains responsible for the outsourced activities.",
      "Supplier remains answerable for the outsourced activities.",
      "Customer remains responsible for the cost of the outsourced services.",
      "Customer is not responsible for the outsourced activities.",
      "Customer is responsible for heat and light in the rooms, while Supplier is responsible for security.",
      "Risk passes on delivery, and acceptance of risk lies with Customer.",
      "Customer is responsible for the security of its own passwords.",
      "Supplier shall maintain reasonable security measures.",
      "Customer has a security interest in the equipment.",
    ],
  },
});

/** "… ; all others are decided by Supplier": the customer keeps a part of the risks. */
const ofTheRest = perParties((names) =>
  anyCase(
    String.raw`(?<!\bno\s)\b(?:others|the\s+rest|the\s+others|(?:all\s+)?(?:other|lesser|lower)\s+(?:security\s+)?risks)\s+(?:is|are|(?:shall|will)\s+be)\s+(?:\w+\s+)?(?:settled|decided|accepted|dealt\s+with|determined|taken)\s+by\s+(?:the\s+)?${names}(?<!['\u2019]s?)(?!['\u2019])`,
  ),
);

/** A party that answers for security or decides on it. */
function says(parties: PartiesFact, side: "customer" | "provider"): NamesPattern {
  return partyDoes(
    parties,
    side,
    `${ANSWERS}(?:(?!\\b(?:while|whereas|(?:and|but) (?:the )?\\w+ (?:is|are|shall|will|remains))\\b)[^;.]){0,160}?\\b${SECURITY}\\b`,
  );
}

/** "The acceptance of residual risks rests with Customer", "the authority to accept a security risk lies with Customer's board". */
const decides = perParties((names) =>
  anyCase(
    String.raw`\b(?:acceptance\s+of\s+(?:(?:any|the|all)\s+)?(?:(?:information\s+)?security\s+|residual\s+|cyber\s+|ict\s+)risks?|(?:decisions?|authority|power)\s+(?:to\s+accept|on\s+accepting|on\s+the\s+acceptance\s+of|whether\s+to\s+accept)\s+(?:(?:a|any|the)\s+)?(?:(?:information\s+)?security|residual)\s+risks?)\s+(?:is|are|lies?|rests?|remains?|stays?|belongs?)\s+(?:(?:solely|exclusively|alone|always)\s+)?(?:reserved\s+(?:to|for)|for|with|to)\s+(?:the\s+)?${names}`,
  ),
);

/** "The board of Customer remains responsible for …" */
const officersOf = perParties((names) =>
  anyCase(
    String.raw`\b(?:boards?|(?:senior\s+)?management|directors?|officers?|managers?|head|ciso|committee)\s+(?:[\w-]+\s+){0,4}?of\s+(?:the\s+)?${names}\s+(?:(?:alone|always)\s+)?(?:${words(ANSWERS_FOR_ALL).source}|${words(ANSWERS).source}[^;.]{0,160}?\b${words(SECURITY).source})`,
  ),
);

/** "Nothing that Supplier does shifts Customer's accountability to its regulators". */
const keepsAccount = perParties((names) =>
  anyCase(
    String.raw`\b(?:nothing|not|no)\b[^;.]{0,80}?\b(?:shifts?|pass(?:es)?|transfers?|mov(?:e|es))\b[^;.]{0,40}?\b${names}['\u2019]s?\s+accountability\b`,
  ),
);

/** "Customer remains answerable to the regulator for the outsourced activities": security is a part of them. */
const ANSWERS_FOR_ALL = `(?:(?:shall |will )?(?:remains?|stays?|continues? to be)|(?:is|are)) (?:(?!not\\b|never\\b|no\\b)\\w+ )?(?:accountable|responsible|answerable)\\b(?:(?!\\b(?:pay\\w*|costs?|prices?|fees|charges|taxes|expenses)\\b)[^;.]){0,80}?\\boutsourced (?:activit(?:y|ies)|functions?|services?|processes|process|work)\\b`;

/** "… with Customer, which remains answerable for the outsourced activities". */
const whoAnswers = perParties((names) =>
  anyCase(String.raw`${names},?\s+(?:which|who)\s+${words(ANSWERS_FOR_ALL).source}`),
);
