import { defineProvision } from "@clauselint/core";
import { isParty, sideEndingAt, sideOfStatement, sideOfWords } from "./side-of-statement.js";
import { CONTRACT, RIGHT, words } from "./words.js";

/** "may, at any time and without consent, assign this Agreement" */
const MAY_PASS = words(
  `(?<!\\b(?:neither|nor|no)\\b[^.;,]{0,60})\\b(?:${RIGHT}|(?:is|are|remains?) (?:(?!not\\b|never\\b|neither\\b|no\\b)\\w+ )?(?:free|at liberty) to)\\b(?: \\w+ly\\b|,? (?:at any time|in its sole discretion|without)[^.;]{0,60}?,?)? (?:assign|transfer|novate|delegate)\\b(?! (?:\\w+ )?(?:staff|personnel|employees|people|resources)\\b)[^.;]{0,160}?\\b(?:this (?:\\w+ )?${CONTRACT}|these terms|the (?:agreement|contract)|its rights|rights and obligations|obligations (?:here)?under|hereunder)\\b`,
);
const MAY_BE_PASSED = words(
  `\\b(?:${CONTRACT}|rights|obligations)\\b[^.;]{0,80}?\\b(?:may|can) be (?:\\w+ly )?(?:assigned|transferred)\\b[^.;]{0,30}?\\bby `,
);
const BY = /\bby\s+$/i;
/** To whom, or with what leave: who may hand on the contract only to those does not hand it on freely. */
const LIMITED = words(
  "\\b(?:with (?:the )?(?:prior |express |written )*(?:consent|approval)|only (?:with|if|to|upon)|subject to|provided that|consent (?:shall|will) not be|except)\\b",
);
const TO_BUYER = words(
  "\\b(?:merge\\w*|consolidat\\w+|acqui\\w+|substantially all|successors?|sale of|buys|buyers?|acquirers?|change (?:of|in) control|reorgani[sz]\\w+|purchaser|surviving)\\b",
);
const TO_GROUP = words(
  "\\b(?:affiliates?|subsidiar(?:y|ies)|parent|group compan(?:y|ies)|wholly[- ]owned|under common control|controlled by|controlling|lenders?|financing|security|receivables|payments?|amounts due)\\b",
);

/** A buyer among them is only one of all. */
const TO_ANYBODY = words(
  "\\bto (?:any(?:one|body)|any (?:other )?(?:\\w+ or )?(?:person|third party|entity)|whom(?:ever|soever) it \\w+)(?:[,.;]| (?:without|at any time|including|such as|as it (?:sees fit|pleases|likes|wishes)|for instance|it (?:likes|chooses|wishes)|of its (?:own )?cho(?:ice|osing)))",
);
/** The other may leave when it happens. */
const LEAVES = words(
  "\\b(?:may|(?:is|are) (?:entitled|free) to|(?:has|have) the right to)\\b[^.;]{0,60}?\\b(?:terminate|cancel|end|withdraw from|leave)\\b(?: (?:it|this|the)\\b|[.,;])",
);
/** Another thing that the same party may do. */
const AND_MAY = /,?\s+and\s+(?:it\s+)?(?:may|can)\b[\s\S]*/i;

export const assignmentFreedom = defineProvision({
  type: "assignment-freedom",
  description: "A party may hand on the contract to somebody else by itself.",
  anchors: ["assign", "transfer", "novate", "delegate"],
  patterns: [MAY_PASS, MAY_BE_PASSED],
  unless: [words("\\b(?:hereby|agrees? to) (?:\\w+ )?assigns?\\b")],
  refine({ sentence, match, facts: { parties } }) {
    const said = match.input.slice(match.index);
    const by = BY.exec(match[0]);
    const acting = sentence.statements.map((one) => sideOfStatement(one, parties)).find(isParty);
    const favours =
      by === null
        ? (sideEndingAt(match.input, match.index, parties) ?? acting)
        : sideOfWords(said.slice(by.index + by[0].length), parties);
    if (favours === undefined || !isParty(favours)) return null;
    const behind = said.slice(match[0].length);
    if (LEAVES.test(behind) && !LIMITED.test(match[0])) return { favours, facts: { leaves: true } };
    if (TO_ANYBODY.test(said) && !LIMITED.test(said)) return { favours, facts: { free: true } };
    if (TO_BUYER.test(said)) return { favours, facts: { buyer: true } };
    return TO_GROUP.test(said.replace(AND_MAY, "")) || LIMITED.test(said) ? null : { favours, facts: { free: true } };
  },
  examples: {
    yes: [
      "Supplier may assign this Agreement without the consent of Customer.",
      "Supplier may transfer these terms to a person that buys its business.",
      "Either party may transfer this Agreement to a successor by merger.",
      "This Agreement may be assigned by Supplier on notice to Customer.",
      "Supplier may freely assign its rights under this Agreement.",
      "Supplier may transfer these terms to anyone, such as a firm that buys its business.",
      "Supplier may transfer this Agreement on two months' notice, and Customer may end it within that time.",
      "Supplier is free to transfer this Agreement to any buyer or third party as it pleases.",
      "Supplier may assign this Agreement and may have the work done by its affiliates without notice.",
    ],
    no: [
      "Supplier is not free to transfer its rights under this Agreement.",
      "Supplier may assign this Agreement only with Customer's written consent.",
      "Neither party may assign this Agreement.",
      "Supplier may assign this Agreement to an affiliate.",
      "Supplier may assign this Agreement to any entity under common control with it.",
      "Supplier may assign this Agreement to any person with the consent of Customer.",
      "Supplier may assign its staff to other projects.",
    ],
  },
});
