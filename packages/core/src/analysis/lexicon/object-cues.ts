import { WORK } from "./behaviour.js";
import type { Cue } from "./cue.js";

/** What stands before a party's name; matched at the end of the words in front of it. */
export const objectCues: readonly Cue[] = [
  {
    side: "provider",
    weight: 3,
    pattern:
      /\b(?:outsourc(?:es?|ed|ing)|entrust(?:s|ed|ing)?|delegat(?:es?|ed|ing)|by\s+(?:handing|passing|giving|transferring))\s+(?:[\w-]+\s+){1,6}?to\s+(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 1,
    pattern: new RegExp(`\\b${WORK}\\s+(?:described\\s+\\S+\\s+|hereunder\\s+)?(?:to|for)\\s+(?:the\\s+)?$`, "i"),
  },
  {
    side: "customer",
    weight: 1,
    pattern: /\b(?:provide|supply|deliver|render|license|grants?|offer)(?:s|ed)?\s+(?:to\s+)?(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 3,
    pattern:
      /(?<!\b(?:without|no|any|of|additional|further|extra)\s)\b(?:invoice|bill|charge)s?\s+(?:to\s+)?(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 2,
    pattern:
      /\b(?:paid|payable|due|owed|owing|payments?|payment\s+obligations)\s+(?:hereunder\s+|to\s+\S+\s+)?(?:by|from)\s+(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 2,
    pattern:
      /\b(?:engaged|retained|appointed|hired|accepted(?<!\borders?\b[^.;]{1,60})|ordered|purchased|requested)\s+by\s+(?:the\s+)?$/i,
  },
  {
    side: "provider",
    weight: 2,
    pattern:
      /\b(?:provided|performed|rendered|supplied|furnished|delivered|developed|hosted|manufactured|charged|invoiced|billed|quoted)(?<!\b(?:data|information|materials|documents|content|tooling|drawings|specifications|equipment)\b[^.;]{1,60})\s+(?:hereunder\s+|or\s+\S+\s+|under\s+this\s+agreement\s+)?by\s+(?:the\s+)?$/i,
  },
  {
    side: "provider",
    weight: 2,
    pattern:
      /\b(?:pays?|paid|payable|payments?|due|owed|owing|compensation|remuneration)\s+(?:hereunder\s+)?(?:to\s+)?(?:the\s+)?$/i,
  },
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern:
      /\b(?:engages?|hires?|appoints?|retains?|entrust(?:s|ing)?|commission(?:s|ing)?|mandates?|outsources?\s+to|desires?|wishes|contracts\s+with|(?:to|shall|will|may)\s+contract\s+with)\s+(?:the\s+)?$/i,
  },
  {
    side: "provider",
    weight: 2,
    purpose: true,
    pattern:
      /\b(?:receives?|obtains?|purchases?|procures?|orders?|acquires?|licensed?)\b[^.;]{1,40}?\bfrom\s+(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 2,
    hint: true,
    pattern: /\b(?:property\s+of|(?:owned|approved|agreed)\s+by|belongs?\s+to)\s+(?:the\s+)?$/i,
  },
  {
    side: "customer",
    weight: 1,
    hint: true,
    pattern:
      /\b(?:notif(?:y|ies)|informs?|tells?|indemnif(?:y|ies)|defends?|harmless|report(?:s|ed)?\s+to|assists?|helps?|(?:submit|provide|deliver|return|hand|give)\w*\s+(?:[\w-]+\s+){0,5}?to|on\s+behalf\s+of)\s+(?:the\s+)?$/i,
  },
];

/** Whether any of {@link objectCues} fits: most words in front of a name tell nothing, and one look is cheaper than one for each cue. */
export const anyObjectCue = new RegExp(objectCues.map(({ pattern }) => pattern.source).join("|"), "i");

/** What a party has, behind `'s`. */
export const possessiveCues: readonly Cue[] = [
  {
    side: "provider",
    weight: 2,
    pattern:
      /^(?:then[\s-]current\s+|standard\s+|hourly\s+|applicable\s+)*(?:fees|charges|rates|invoices?|hourly|price\s+list|compensation|performance\s+of\s+the\s+services|provision\s+of)\b/i,
  },
  {
    side: "customer",
    weight: 2,
    pattern:
      /^(?:payment|sponsorship|acceptance\s+of|receipt\s+of|use\s+of\s+the\s+services|purchase\s+orders?|request\s+for\s+services)\b/i,
  },
  {
    side: "customer",
    weight: 2,
    hint: true,
    pattern:
      /^(?:(?:prior|written|express|reasonable)\s+)*(?:consent|approval|instructions?|requests?|directions?|satisfaction|demand)\b|^(?:own\s+)?(?:aims?|objectives?|goals?|customers?|clients?|policyholders|patients|members|data|records|premises|systems?|business|information|security\s+polic(?:y|ies))\b/i,
  },
  {
    side: "provider",
    weight: 1,
    hint: true,
    pattern:
      /^(?:(?:total|aggregate|entire|maximum)\s+)*liability\b|^(?:account|delivery|service)\s+(?:\w+\s+)?(?:manager|director|team)\b|^(?:personnel|subcontractors|technicians|engineers|consultants|performance|proposal)\b/i,
  },
];
