import { type ContractDocument, defineProvision, visit } from "@clauselint/core";
import { words } from "./words.js";

const LEVELS =
  "(?:(?:service|performance|quality|support) (?:levels?|standards?|metrics|requirements)(?: agreements?| of service)?|levels? of (?:service|support)|slas?|up-?time requirements|response times?|acceptable quality levels?|aqls?|key performance indicators?|kpis?|quality (?:assurance|acceptance)(?: surveillance)? plans?|qasps?)";
const PUT =
  "(?:set (?:forth|out)|specified|described|designated|defined|contained|detailed|stated|listed|given|provided for|found|attached|agreed(?: upon)?)";
const PLACE =
  "(?:schedules?|exhibits?|appendix|appendices|annex(?:es)?|attachments?|addend\\w+|statements? of work|sows?|order forms?|work orders?|(?:service level|services|support|maintenance|hosting) agreements?|plan|documentation|https?:)";
const LATER = words(
  "\\b(?:mutual(?:ly)? agree\\w*|mutual agreement|(?:to|will|shall) be (?:agreed|determined|negotiated|defined|established|developed|prepared|drafted|drawn up|issued)|agree(?:d)? (?:from time to time|in good faith|upon by the parties later)|agreed (?:service|performance|quality) levels?|negotiate|agree (?:on|upon)|in good faith)\\b",
);

/** A paper by its name: "the attached Quality Plan", "the Hosting Agreement", "the Service Attachment". */
const PAPER =
  /\b(?:(?:attached|separate)\s+(?:draft\s+)?(?:[\w-]+\s+){0,4}?(?:plan|agreement|attachment|schedule|document|sla)|(?:[A-Z][\w-]*\s+){1,4}(?:Plan|Agreement|Attachment|Addendum|Schedule|Guide|Policy)|QASP|SLA)\b/;

/** The paper that a sentence leaves the levels to, unless the file holds it under a heading of its own. */
function paperIn(reading: string, document: ContractDocument): string | null {
  const name = PAPER.exec(reading)?.[0].replace(/\s+/g, " ") ?? null;
  if (name === null || /^(?:this|the) agreement$/i.test(name)) return null;
  return isIn(name.replace(/^(?:attached|separate) (?:draft )?/i, ""), document) ? null : name;
}

/** Whether a part of the file has that heading, and words of its own below it. */
function isIn(name: string, document: ContractDocument): boolean {
  let found = false;
  visit(document.tree, (node) => {
    if (node.type === "Section" && node.heading?.value.toLowerCase().includes(name.toLowerCase()) === true) {
      found ||= node.end - node.heading.end > SHORTEST_PAPER;
    }
    return node.type === "Contract" || node.type === "Section";
  });
  return found;
}
/** Less than this below a heading only says that the paper is attached. */
const SHORTEST_PAPER = 200;

export const serviceLevelsElsewhere = defineProvision({
  type: "service-levels-elsewhere",
  description: "Service levels are owed, but their numbers stand in another paper or are still to be agreed.",
  anchors: [
    "level",
    "sla",
    "standard",
    "metric",
    "requirement",
    "response time",
    "aql",
    "kpi",
    "performance indicator",
    "quality",
    "qasp",
  ],
  patterns: [
    words(`\\b(?:negotiate|agree (?:on|upon)|agree)\\b[^.;]{0,30}\\b${LEVELS}\\b`),
    words(`\\b${LEVELS}\\b[^.;]{0,120}\\b${PUT}\\b[^.;]{0,80}\\b${PLACE}`),
    words(
      `\\b${PLACE}\\b[^.;]{0,80}\\b(?:sets? (?:forth|out)|specif(?:y|ies)|contains?|describes?|lists?)\\b[^.;]{0,80}\\b${LEVELS}\\b`,
    ),
    words(
      `\\b(?:in (?:accordance|line|compliance) with|comply with|compliance with|meet|achieve|adhere to|pursuant to)\\b[^.;]{0,80}\\b${LEVELS}\\b`,
    ),
    words(`\\b${LEVELS}\\b[^.;]{0,80}\\b(?:based on|subject to|mutual|to be|will be|shall be|agreed)\\b`),
    words(
      "\\b(?:quality assurance(?: surveillance)? plan|qasp)\\b[^.;]{0,160}\\b(?:monitor\\w*|service levels?|performance|quality)\\b",
    ),
  ],
  unless: [
    words(
      "\\bwarrants?\\b[^;]{0,180}?\\b(?:software|releases?|programs?|products?)\\b[^;]{0,60}?\\bconform\\w*\\b|\\b(?:marks?|trade-?marks?|logos?|brand\\w*|clinical)\\b",
    ),
  ],
  refine({ sentence: { reading }, document }) {
    const paper = paperIn(reading, document);
    return {
      favours: "customer",
      facts: { ...(LATER.test(reading) ? { later: true } : {}), ...(paper === null ? {} : { paper }) },
    };
  },
  examples: {
    yes: [
      "Supplier shall meet the service levels set out in Schedule 4.",
      "The response times are specified in the applicable statement of work.",
      "The Agency will use the attached quality assurance surveillance plan to monitor performance.",
      "Service levels will be agreed by the parties within sixty days.",
      "Supplier warrants that the Services will conform to the service levels set out in Schedule 4.",
    ],
    no: [
      "Supplier shall perform the Services to a professional standard.",
      "Prices are set out in Schedule 2.",
      "Supplier warrants that each release conforms to the performance standards described in its documentation.",
    ],
  },
});
