import { defineProvision } from "@clauselint/core";
import { actsIn } from "./acts-in.js";
import { holding } from "./holding.js";
import { sideOfSubject } from "./side-of-statement.js";
import { clauseBefore } from "./sentence-before.js";
import { words } from "./words.js";

const MORAL = words(
  "\\b(?:moral|personality) rights?\\b|\\brights? (?:to be named(?! (?:on|in) [^;.]{0,30}?\\bpolic)|of (?:attribution|paternity|integrity))\\b|\\bdroits? moraux?\\b|\\b(?:rights? to be|being|be) (?:named|identified|credited|mentioned) as (?:the |an )?authors?\\b|\\bauthors?\\b[^.;]{0,40}?\\bbeing named\\b",
);
/** Those who make it for the provider. */
const MAKERS = /^\W*(?:(?:[\da-z]{1,3}[.)]\s+)?(?:the|its|all|any)\s+)?(?:authors|creators|makers)\b/i;
const GIVEN_UP = words(
  "\\b(?:waiv\\w+|not (?:to )?(?:assert|enforce|exercise)|consents?|relinquish\\w*|renounc\\w+|give up|gives up)\\b",
);
/** Who consents to being named gives nothing up. */
const WISHES_IT = words("\\bconsents? to (?:being|be) (?:named|identified|credited|mentioned)\\b");
const SIGNS = words(
  "\\bfurther assurances?\\b|\\bsign(?:s|ed)? (?:it|them)\\b|\\bmakes? (?:all|any|such) (?:(?!customs|tax|vat)\\w+ )?declarations?(?! (?:to|for) (?:the )?(?:customs|tax))\\b|\\b(?:execut\\w+|sign(?:s|ed)?|deliver\\w*|do(?:es)?|take(?:s)?|perform\\w*)\\b[^.;]{0,60}?\\b(?:documents?|instruments?|papers|assignments?|deeds?|acts|things|steps|actions|applications)\\b|\\bassists?\\b[^.;]{0,160}?\\b(?:perfect|regist|record|secur|obtain|vest|protect|enforc)\\w*",
);
const FOR_RIGHTS = words(
  "\\b(?:intellectual property|further deed|deeds? of (?:assignment|transfer)|title|ownership|patents?|copyrights?|trade-?marks?|assignments?|perfect\\w*|vest\\w*|moral rights|work product|inventions?|deliverables?)\\b",
);
/** "Sign any document needed to confirm this": what it is stands in the sentence in front. */
const FOR_THIS = words(
  "\\b(?:for (?:it|this|that)\\b|confirm|prove|perfect|record|register|registration|evidence|enforce(?:ment)?|formali[sz]e|deed|effect)\\b",
);
const SAYS_RIGHTS = words(
  "\\b(?:assign(?:s|ment)?|transfers?|vests?|all (?:the |of the )?rights|rights (?:needed|necessary|required)|right to be named)\\b",
);
const SIGNING = "\\b(?:signs?|executes?|assists?)\\b";
const AFTERWARDS =
  "\\bfor (?:\\w+|\\d+) (?:weeks|months|years?) (?:after|from|following) (?:the )?(?:delivery|completion|acceptance|termination|end)\\b(?![^.;]*\\b(?:thereafter|afterwards|at any time)\\b)";
const ANOTHER_DUTY = "\\b(?:and|but) (?:it )?(?:shall|will|must)\\b";
/** Registers ask years later, and what waits for the signer's lawyers or rates may never be signed. */
const LIMITED = words(
  `(?<!\\bin (?:its|their) )\\b(?:endeavou?rs?|efforts?)\\b(?:(?!\\b(?:and|cause|procure|have)\\b)[^.;]){0,40}?${SIGNING}|\\bbut not (?:afterwards|thereafter)\\b|\\bsubject to (?:its|their|my|our) (?:own )?(?:[\\w'’]+ )?(?:approval|convenience)\\b|${AFTERWARDS}(?:(?!${ANOTHER_DUTY})[^.;]){0,80}?${SIGNING}|${SIGNING}(?:(?!${ANOTHER_DUTY})[^.;]){0,200}?${AFTERWARDS}|${SIGNING}(?:(?!\\b(?:pays?|no (?:charge|cost)|other (?:work|time|services))\\b)[^.;]){0,200}?\\bat (?:the |its |my |our |[\\w'’]+ )?(?:own )?(?:hourly|daily|then[- ]current|standard|usual) rates?\\b|\\b(?:paid|reimbursed) in advance\\b(?! or\\b)`,
);
const NEED_NOT = words("\\bneeds? not (?:\\w+ )?(?:sign|execute|assist|deliver|do)\\b");
const ATTORNEY = words(
  "\\b(?:power of attorney|attorney[- ]in[- ]fact|appoints?\\b[^.;]{0,80}?\\b(?:agent and )?attorney)\\b",
);

export const furtherAssurances = defineProvision({
  type: "further-assurances",
  description: "What the provider does beside the assignment so that the customer has full title.",
  anchors: [
    "moral",
    "personality",
    "be named",
    "attribution",
    "paternity",
    "integrity",
    "declaration",
    "author",
    "assurance",
    "execut",
    "sign",
    "assist",
    "attorney",
    "all acts",
    "all things",
    "moraux",
  ],
  patterns: [MORAL, SIGNS, ATTORNEY],
  refine({ sentence, document, facts: { parties } }) {
    const { reading } = sentence;
    const forRights =
      FOR_RIGHTS.test(reading) || (FOR_THIS.test(reading) && SAYS_RIGHTS.test(clauseBefore(document, sentence)));
    const acts = actsIn(sentence, parties, { provider: "(?:waives?|signs?|appoints?|assists?|agrees?)" });
    const acting = acts.some(
      ({ side, negated, modality, text }) =>
        (side === "provider" || side === "both") && modality !== "right" && (!negated || MORAL.test(text)),
    );
    const free =
      NEED_NOT.test(reading) ||
      acts.some(
        ({ side, modality, text }) =>
          (side === "provider" || side === "both") &&
          (modality === "right" || modality === "no-duty") &&
          SIGNS.test(text),
      );
    const makers = MORAL.test(reading) && MAKERS.test(reading);
    if (!acting && !makers && (free || sideOfSubject(sentence, parties) !== "provider")) return null;
    const signs = SIGNS.test(reading) && forRights;
    const limited = LIMITED.test(reading);
    const facts = holding({
      moral: MORAL.test(reading) && GIVEN_UP.test(reading) && !WISHES_IT.test(reading),
      assurances: signs && !limited,
      limited: signs && limited,
      attorney: ATTORNEY.test(reading) && forRights,
    });
    return Object.keys(facts).length === 0 ? null : { favours: "customer", facts };
  },
  examples: {
    yes: [
      "Where a further deed is needed, Supplier shall sign it when asked.",
      "Supplier hereby assigns to Customer all rights in the drawings. Supplier will sign any document needed to confirm this.",
      "Supplier waives its personality rights in the drawings.",
      "Supplier warrants that its staff will not assert a right to be named.",
      "Supplier waives all moral rights in the Deliverables.",
      "The authors renounce being named in the programs.",
      "Supplier shall sign all documents that are needed to perfect Customer's title to the Work Product.",
      "Supplier appoints Customer as its attorney-in-fact to sign assignments of the inventions.",
    ],
    no: [
      "Supplier shall deliver the drawings by May. Supplier will sign any document needed to confirm this.",
      "Supplier shall execute the project plan.",
      "Supplier may assist in the registration of Customer's copyright when it likes.",
      "Supplier consents to being named as the author of the guide.",
      "Supplier waives its right to be named on the insurance policy.",
      "Supplier makes all customs declarations for what it imports under its own title.",
      "The authors of the report ask to be named on its cover.",
      "Customer shall sign all documents needed to record the patents of Supplier.",
      "Supplier shall deliver the reports.",
    ],
  },
});
