import { defineProvision } from "@clauselint/core";
import { CONTRACT, FORBIDDEN, words } from "./words.js";

const PASS_ON = "(?:assign|transfer|delegate|novate|subcontract|cede)\\w*";
const WITHOUT_CONSENT =
  "(?:without|unless|except (?:with|as|upon)|absent|prior to obtaining)\\b[^;]{0,80}\\b(?:consent|approval|permission|agreement|authori[sz]ation|agreed|written)";
const RIGHTS = `(?:this (?:\\w+ )?${CONTRACT}|rights?|obligations?|duties|interests?|benefits?|any part|in whole or|hereunder|its license)`;
/** What a contract gives that is a contract in itself. */
const GRANTED =
  "(?:this|the|its) (?:\\w+ ){0,2}(?:licen[cs]e|lease|franchise|charter|subscription|agency|concession|grant|award)";
const PASSED = "(?:ceded|made over|signed over)";

export const antiAssignment = defineProvision({
  type: "anti-assignment",
  description: "A party may not pass on the contract, or only with consent or notice.",
  anchors: [
    "assign",
    "transfer",
    "novate",
    "delegat",
    "ceded",
    "cede ",
    "make over",
    "hand ",
    "pass ",
    "hand over",
    "made over",
    "signed over",
  ],
  patterns: [
    words(`\\b${FORBIDDEN}\\b[^;]{0,160}\\b${PASS_ON}\\b[^;]{0,200}\\b${RIGHTS}\\b`),
    words(
      `\\b${FORBIDDEN} (?:\\w+,? (?:or )?){0,3}(?:assign|transfer|cede|make over) (?:or \\w+ )?(?:${GRANTED}|${RIGHTS}|it\\b(?= (?:to|without|except)))`,
    ),
    words(
      `\\b${FORBIDDEN} (?:\\w+ly )?(?:assign|novate)(?:(?:,| or|, or) (?:assign|novate|delegate|transfer|sub-?contract|charge|encumber)){0,4} (?:without|unless|except with|save with)\\b`,
    ),
    words(
      `(?:\\b${FORBIDDEN}|n['’]t)\\b[^;.]{0,60}?\\b(?:hand|pass|sign|make)(?: over| on)? (?:this (?:agreement|contract)|(?:this letter|these terms)(?=[^;.]{0,100}\\b(?:unless|without|except|agrees?|consent)\\b))\\b(?: (?:over|on))? to\\b`,
    ),
    words(
      `\\b(?:${RIGHTS}|${GRANTED})\\b[^;.]{0,80}\\b(?:may|can|shall|is|are) (?:not|neither|only|in no case) (?:to )?be (?:\\w+ )?${PASSED}`,
    ),
    words(
      `\\b(?:may|shall|can) only (?:assign|transfer|novate) (?:[\\w'’-]+ ){0,4}?(?:${RIGHTS}|claims)\\b[^;]{0,100}\\bwith\\b[^;]{0,40}\\b(?:consent|approval|permission)\\b`,
    ),
    words(
      `\\b(?:no (?:power|right|authority)|not (?:have )?(?:the )?(?:power|right|entitled)) to (?:assign|make over) (?:[\\w'’-]+ ){0,4}?(?:${RIGHTS}|${GRANTED})\\b`,
    ),
    words(`\\b(?:assign|transfer|novate)\\w*\\b[^;]{0,240}\\b${RIGHTS}\\b[^;]{0,240}\\b${WITHOUT_CONSENT}`),
    words(`\\b${RIGHTS}\\b[^;]{0,200}\\b(?:assign|transfer|novate)\\w*\\b[^;]{0,200}\\b${WITHOUT_CONSENT}`),
    words(`\\b${RIGHTS}\\b[^;]{0,160}\\b${WITHOUT_CONSENT}\\b[^;]{0,120}\\b(?:assigned|transferred)\\b`),
    words(`\\b${WITHOUT_CONSENT}\\b[^;]{0,200}\\b(?:assign|transfer)\\w*\\b[^;]{0,120}\\b${RIGHTS}\\b`),
    words(
      `\\b${RIGHTS}\\b[^;]{0,160}\\b(?:(?:is|are|be) (?:not|non-?) ?(?:assignable|transferable|assigned|transferred)|not be (?:\\w+ )?(?:assigned|transferred|assignable|transferable)|non-?assignable)`,
    ),
    words(
      "\\b(?:(?:purported|attempted|unauthori[sz]ed) (?:assignment|transfer)|attempts? (?:at|to) (?:\\w+ )?(?:assign|transfer)\\w*)\\b[^;]{0,160}\\b(?:void|invalid|no (?:force|effect)|breach)",
    ),
    words(
      `\\b(?:assignments?|transfers?) of (?:(?:its |the |any |all )?(?:rights?|claims?|duties|obligations)(?:,? (?:and|or) )?){1,3} (?:under|out of|from|arising (?:from|under|out of)) (?:this|the) ${CONTRACT}\\b[^;.]{0,80}\\b(?:requires?|needs?|subject to|only with)\\b[^;.]{0,60}\\b(?:consent|approval|permission)`,
    ),
    words(
      `\\b(?:assignments?|transfers?) of (?:this|the) ${CONTRACT}\\b[^;]{0,80}\\b(?:requires?|subject to)\\b[^;]{0,60}\\b(?:consent|approval|permission)|\\bassign(?:ed)?\\b[^;]{0,80}\\bonly (?:with|upon|after|if)\\b[^;]{0,60}\\b(?:consent|approval|permission)|\\bneither this ${CONTRACT} nor\\b[^;]{0,120}\\b(?:assignable|assigned|transferable|transferred)\\b`,
    ),
    words(
      "\\bnothing\\b[^;]{0,140}\\bright to assign\\b|\\bno (?:assignment|transfer)\\b[^;]{0,260}\\b(?:valid|effective|binding|permitted|without)",
    ),
    words(
      "\\bterminat\\w*\\b[^;]{0,60}\\b(?:in the event of|upon) (?:its|an|any|the) (?:\\w+ )?assignment\\b(?! (?:for|of (?:the )?(?:work|lease)))",
    ),
  ],
  unless: [
    words(
      "\\b(?:hereby|does|do) (?:\\w+ly )?(?:and agrees? to )?assigns?\\b|\\b(?:personnel|employees?|staff|title to the goods)\\b[^;]{0,40}\\b(?:re-?assign|transfer)",
    ),
  ],
  examples: {
    yes: [
      "Neither party may assign this Agreement unless the other has consented in writing.",
      "Neither party may assign or delegate without the approval of the other.",
      "Supplier shall not transfer any of its rights or obligations hereunder.",
      "Any attempted assignment in breach of this clause is void.",
      "This Agreement is not assignable by Vendor.",
      "The rights granted here shall not without the prior consent of Licensor be transferred to anyone.",
      "This Agreement binds successors, but nothing in it gives a party the right to assign it.",
      "Supplier may not cede its rights and duties to anyone without Customer's agreement.",
      "Supplier may not delegate its duties under this Agreement.",
      "This Agreement terminates automatically in the event of its assignment.",
      "No transfer, waiver or assignment of this Agreement is permitted without written notice.",
      "Neither of the parties can hand this agreement to somebody else unless the other agrees.",
      "Supplier can't pass this agreement on to anyone else unless Customer agrees.",
      "Supplier shall not pass this contract on to anyone.",
      "Assignment of this Agreement requires the consent of the other party.",
      "Assignment of claims out of this contract by Supplier needs the consent of Customer.",
      "The transfer of rights and duties under this Agreement is subject to the approval of Customer.",
      "Supplier may assign this Agreement only with the permission of Customer.",
      "Neither this Agreement nor any interest in it shall be assignable by either party.",
      "Any attempt to assign this Agreement is void.",
      "Licensee shall not transfer the licence to anybody else.",
      "Rights under this Order may not be ceded to third parties.",
      "A party may only assign its claims with the written consent of the other.",
      "Licensee has no power to assign the trade mark licence.",
    ],
    no: [
      "Supplier may not pass these terms on to journalists.",
      "Supplier hereby assigns all right, title and interest in the Deliverables to Customer.",
      "This Agreement binds the parties, their successors and permitted assigns.",
      "Supplier shall not reassign Key Personnel.",
      "Supplier shall not assign, without consent, a person to another site.",
      "Supplier shall not hand this agreement in late.",
      "Assignment of tasks under this Agreement needs the approval of the project lead.",
      "Supplier may only transfer personal data abroad with the prior consent of Customer.",
      "Supplier has no right to assign tasks to the staff of Customer.",
      "The licence fee may not be passed on to users.",
    ],
  },
});
