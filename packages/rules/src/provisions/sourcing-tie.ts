import { anyCase, type PartiesFact } from "@clauselint/core";
import { perParties } from "./per-parties.js";
import { words } from "./words.js";

const SHARE = "(?:\\d+(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?)(?: ?%| per ?cent)";
/** What is paid for work that is not done any more; charges for what was done tie nobody. */
const FORGONE = `(?:(?:an? |the |any )?(?:\\w+ )?(?:break|transition|termination|exit|compensation|cancell?ation|early[- ]exit|withdrawal) (?:fees?|charges?|payments?|sums?)|${SHARE} of (?:the )?(?:\\w+ ){0,3}?(?:charges|fees|billings|price)\\b|(?:[\\w'’]+ ){0,4}?unamorti[sz]ed|(?:the )?(?:charges|fees) (?:for|of) the (?:rest|remainder)(?! of (?:the|that) (?:day|week|month)\\b)|(?:the )?remaining (?:charges|fees))`;
const PRICE = words(
  `\\b(?:on|upon|against|for|subject to|provided|if|once|after|but|shall|must)\\b(?: that)?(?: (?!(?:without|no|not|never)\\b)[\\w'’]+){0,4}? (?:pay(?:s|ing|ment)?(?: of)?(?: (?:the|to the))?(?: \\w+)?|an?) ${FORGONE}|\\b(?:against|subject to) ${FORGONE}`,
);
/** The provider pays, or the price is one of ending the contract. */
const paysItself = perParties((names) =>
  anyCase(
    words(`${names} (?:(?:then )?terminates?\\b[^.;]{0,30}? )?(?:it )?(?:shall|will|must) (?:\\w+ )?pay\\b`).source,
  ),
);
const ON_ENDING = words(
  "\\b(?:if|where|when)\\b[^.;,]{0,40}?\\bterminates? (?:(?:this|the) (?:agreement|contract)|for convenience)\\b",
);
const LEAVE = "(?:agreement|consent|approval|permission|okay|ok)";
/** What needs leave is another thing than to go elsewhere. */
const OF_OTHER_MATTERS =
  "(?<!\\b(?:assign(?:s|ed)? (?:it|this|the agreement|the contract)|amend\\w*|modif\\w+|varied|disclos\\w+|publish\\w*|access|changes?|variations?)\\b[^.;]{0,80}?)";
const needsLeave = perParties((names) =>
  anyCase(
    words(
      `(?:${OF_OTHER_MATTERS}\\b(?:(?:only |and )?with|subject to|in agreement with)|(?<!\\b(?:not|nothing|never|neither|nor) )(?<!n['’]t )\\b(?:needs?|requires?))(?: the)? (?:${names}['’]s? (?:\\w+ ){0,2}?${LEAVE}\\b|(?:\\w+ ){0,2}?${LEAVE} (?:of|from|by)(?: the)? ${names})`,
    ).source,
  ),
);
/** Work that the provider had the first call on. */
const DECLINED =
  "(?:first )?(?:declined|refused|turned (?:it|them) down|turned down|rejected|said (?:that )?it (?:has no|cannot))\\b";
const declinedFirst = perParties((names) =>
  anyCase(
    words(
      `\\b(?:only (?:if|where|when|once|after|to the extent)|(?:work|tasks?|orders?|projects?|services) (?:that|which))(?: the)? ${names} (?:has|have) ${DECLINED}`,
    ).source,
  ),
);
const ELSEWHERE = "(?:elsewhere|(?:any )?(?:other|others|another|third part(?:y|ies))\\b)";
const askedFirst = perParties((names) =>
  anyCase(
    words(
      `\\b(?:shall|will|must|has to) (?:first |always )?(?:consult|ask|approach)(?: with)?(?: the)? ${names}(?! for\\b)[^.;]{0,40}? before (?:\\w+ ){1,3}?${ELSEWHERE}`,
    ).source,
  ),
);

/** Whether the customer is free only with the provider's leave, at a price, or where the provider has had the first call. */
export function isTied(reading: string, parties: PartiesFact): boolean {
  if (PRICE.test(reading) && !ON_ENDING.test(reading) && !paysItself(parties, "provider").test(reading)) return true;
  return [needsLeave, declinedFirst, askedFirst].some((pattern) => pattern(parties, "provider").test(reading));
}
