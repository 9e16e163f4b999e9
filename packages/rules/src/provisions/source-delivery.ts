import { defineProvision } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { FAILURE, SOURCE } from "./software-words.js";
import { DUTY, words } from "./words.js";

const CODE = `(?:${SOURCE}|(?:all|the|any|its|such|completed|new|software) (?:\\w+ )?code(?! of))`;
const REPOSITORY =
  "(?:(?:code|source|git|github|gitlab|bitbucket|version[- ]controlled?(?: \\w+){0,2}) repositor(?:y|ies)|repositor(?:y|ies) of (?:the )?(?:source )?code|version control system)";
/** Hands over, in the present tense. */
const HANDS_NOW = "(?:delivers|gives|hands over|commits|pushes|uploads|transfers|supplies|submits)\\b";
const HANDS =
  "(?:deliver|provide|hand over|turn over|post|submit|commit|push|upload|check in|transfer|supply|furnish|release|give|make available|surrender|ship)";
const IN_REPOSITORY = words(`\\b(?:${REPOSITORY}|repositor(?:y|ies))\\b`);
const ON_FAILURE = words(`\\b(?:if|upon|in the event|when|should|following)\\b[^.;]{0,200}\\b${FAILURE}`);
const ON_PAYMENT = words(
  "\\b(?:after|upon|subject to|following|once|against)\\b[^.;]{0,40}\\b(?:payment|fees|paid)\\b",
);
const REFUSED = words(
  `\\b(?:not|no|never|nor|without)\\b[^.;]{0,60}\\b(?:${HANDS}\\w*|disclose\\w*)\\b[^.;]{0,60}\\b${SOURCE}`,
);

export const sourceDelivery = defineProvision({
  type: "source-delivery",
  description:
    "The provider hands its source code over to the customer, or works in a repository the customer can reach.",
  anchors: ["source", "code", "repositor", "github"],
  patterns: [
    words(`\\b(?:${DUTY}|shall|to be)\\b[^;]{0,80}?\\b${HANDS}\\b[^;]{0,160}?\\b${CODE}`),
    words(
      `\\b(?:${CODE}|${SOURCE})\\b[^;]{0,120}?\\b(?:${DUTY}|to|is|are) be (?:\\w+ly )?(?:delivered|provided|handed over|submitted|committed|pushed|posted|uploaded|transferred|supplied|furnished|stored|kept|maintained|hosted)\\b`,
    ),
    words(
      `\\b${SOURCE}\\b[^;]{0,80}?\\b(?:to|shall|will|must) be (?:\\w+ly )?(?:delivered|provided|handed over|submitted|transferred|supplied|posted)\\b`,
    ),
    words(`\\b${HANDS_NOW}[^;]{0,80}?\\b${CODE}`),
    words(`\\b${CODE}\\b[^;]{0,80}?\\b(?:is|are) (?:\\w+ly )?(?:committed|pushed|uploaded|checked in|handed over)\\b`),
    words(`^\\W*(?:[\\w -]{0,40}\\b)?${REPOSITORY} (?:of|that|with|containing|comprising)\\b`),
  ],
  unless: [
    words("\\bescrow|\\bopen[- ]source (?:software|components?|licen[sc]\\w+)\\b|\\blinks? to\\b|\\bencouraged\\b"),
  ],
  refine({ sentence, match, facts: { parties } }) {
    const { reading } = sentence;
    const statement = sentence.statements.findLast((one) => one.start <= match.index) ?? sentence.statements[0];
    const side = statement === undefined ? null : sideOfActor(statement, parties);
    if (side === "customer" || statement?.negated === true || statement?.modality === "right") return null;
    if (REFUSED.test(reading) || partyDoes(parties, "customer", HANDS_NOW).test(reading)) return null;
    const facts = {
      repository: IN_REPOSITORY.test(reading),
      onFailure: ON_FAILURE.test(reading),
      onPayment: ON_PAYMENT.test(reading),
    };
    return { favours: "customer", facts: Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds)) };
  },
  examples: {
    yes: [
      "All source code is pushed daily to Customer's Git repository.",
      "Supplier shall deliver the source code of the Software to Customer.",
      "Supplier agrees to submit all code to Customer's GitHub repository.",
      "The source code shall be handed over at the end of each sprint.",
      "If Supplier becomes insolvent, it shall deliver the source code to Customer.",
    ],
    no: [
      "Customer shall deliver the source code to Supplier.",
      "Supplier shall not deliver the source code.",
      "Supplier shall comply with the code of conduct.",
      "Customer shall not decompile the source code.",
    ],
  },
});
