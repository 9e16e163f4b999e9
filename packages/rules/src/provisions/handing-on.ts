import type { Span } from "@clauselint/core";
import { words } from "./words.js";

/** Behind "third party": a thing or a quarrel, and nobody who works. */
const NOBODY =
  "(?! (?:\\w*ware|materials?|technology|products?|licen[cs]\\w+|content|rights?|claims?|infring\\w+|intellectual|code|components?|applications?)\\b)";
const OTHERS = `(?:sub-?contractors?|sub-?servicers?|sub-?processors?|sub-?suppliers?|third[- ]part(?:y|ies)${NOBODY}|(?:an)?other (?:\\w+ )?(?:persons?|part(?:y|ies)|entit(?:y|ies)|providers?|vendors?|suppliers?|firms?|compan(?:y|ies)|business(?:es)?)|freelancers?|(?:independent )?contractors?|agents?|affiliates?|vendors?|consultants?|delegates?|associates?|specialists?|persons?|any(?:one|body) else)`;
const TASKS =
  "(?:perform\\w*|provi(?:de|ding|sion)|render\\w*|deliver\\w*|carry\\w*|fulfil\\w*|services?|obligations?|duties|work|tasks?|functions?|run|operat\\w*|handl\\w*)";
const ENGAGE =
  "(?:use|uses|using|engages?|engaging|employs?|employing|retains?|retaining|appoints?|appointing|hires?|hiring|utili[sz]es?|utili[sz]ing|(?<!\\b(?:current|existing|other|its|their|any|all|such) )contracts? with|arranges? for|commissions?|commissioning|involves?|involving|brings? in|bringing in|adds?(?= [^;.]{0,40}?\\bsub-?(?:contract|process|suppl))|takes? on|taking on|calls? in|calling in|deploys?|deploying|works? with|working with)";
/** Those who are outsiders without a word on what they do. */
const OUTSIDERS = `(?:(?:any|a|an|the|other|further|additional|external|outside) )?(?:third part(?:y|ies)${NOBODY}|freelancers?|associates?|(?:an)?other firms?|sub-?suppliers?|contractors)`;
/** The ways to say that somebody else does the work. */
const DIRECT_OR_NOT =
  "directly or (?:indirectly )?through (?:\\w+ ){0,3}?(?:service providers?|agents?|affiliates?|contractors|partners?)";
/** Who does the work where it is had or let be done. */
const OUTSIDE = `(?:sub-?contractors?|third[- ]part(?:y|ies)${NOBODY}|affiliates?|contractors|freelancers?|group compan(?:y|ies)|(?:outside|external|(?:an)?other) (?:firms?|compan(?:y|ies)|providers?|vendors?|suppliers?)|others\\b|any(?:one|body) else)`;
/** "not let any part of the services be performed by a third party", "may have the services rendered by its affiliates". */
const HAS_DONE = `(?:lets?|letting|allow(?:s|ing)?|permits?|permitting|ha(?:ve|s|ving)|causes?|causing|procures?|gets?)\\b[^;.]{0,40}?\\b(?:services?|work|tasks?|duties|functions?|obligations|parts?|portions?)\\b(?:(?! (?:that|which|who|may|shall|will|must|can)\\b)[^;.]){0,60}? (?:performed|provided|rendered|done|carried out|handled|fulfilled|executed)(?:(?! by\\b)[^;.]){0,40}? by (?:any |an? |the |its |such )*${OUTSIDE}`;
export const HANDING_ON = `(?:contract(?:s|ed|ing)? out\\b(?! of\\b)|${DIRECT_OR_NOT}|${HAS_DONE}|(?<!\\b(?:contract or|any|each|every|an?|the|such|of|for|under) )sub-?contracts?\\b|(?:enter\\w* into|award\\w*|plac(?:e|es|ing)|conclud\\w+|lets?) (?:an? |any )?(?:\\w+ ){0,2}?sub-?contracts?\\b|sub-?contracting|sub-?contracted|sub-?outsourc\\w+|sub-?let|br(?:ing|ings|inging|ought) in (?:any(?:one|body)|some(?:one|body)|others)(?: else)?|farm(?:s|ed|ing)? out|(?:engagement|use|involvement|appointment) of (?:${OUTSIDERS}|sub-?contractors?)|(?:perform|provide|deliver)\\w*\\b[^;.]{0,30}?\\b(?:through|via) (?:\\w+ )?sub-?contractors?|(?:have|has) (?:\\w+ ){0,5}?(?:work|services) (?:done|performed|carried out) by (?:anyone|anybody|others|whomever)|outsourc\\w+ further|(?<!\\b(?:to|already|has|have|was|were) )be (?:(?:further|re|sub|wholly|partly|in turn)[ -]?){0,2}outsourced|outsourc\\w+ (?:of )?(?:any|all|some|part|the|its|this)|entrust\\w*\\b[^;.]{0,60}?\\b${OTHERS}|(?:lets?|have|has|allows?)\\b[^;.]{0,10}? (?:others|${OTHERS})\\b[^;.]{0,10}?\\b(?:perform|do|work|provide|carry|fulfil)\\w*|lets?\\b[^;.]{0,10}? (?:others|${OTHERS})\\b[^;.]{0,70}?\\b(?:perform|handle|run|do)\\b|(?:fill|meet|perform|provide)\\w*\\b[^;.]{0,40}?\\bthrough ${OTHERS}|(?:pass|hand|transfer|assign|giv)(?:e|es|ing)?\\b[^;.]{0,40}?\\b(?:work|tasks?|duties|services|functions?|parts?(?! (?:of it|hereof|thereof|of (?:this|the) (?:agreement|contract))\\b))\\b[^;.]{0,30}?\\bto (?:any |an? |the )?${OTHERS}|${ENGAGE} ${OUTSIDERS}\\b(?=[^;.]{0,60}?\\b(?:only|unless|without|with|as|at|if|once|for|to|of (?:its|our))\\b)|(?:passed|handed|given|transferred|assigned|entrusted)(?: on| over)? to (?:any |an? |the )?${OTHERS}|(?:pass|hand)(?:es|s)? (?:[\\w'’]+ ){1,6}?(?:on )?to (?:any |an? |the )?(?:third part(?:y|ies)|(?:an)?other (?:\\w+ )?(?:compan(?:y|ies)|firms?))|delegat(?:e|es|ed|ing|ion)\\b(?! of authority| (?:acts?|regulations?)\\b)|${ENGAGE}\\b(?:(?! (?:to|by) )[^;.]){0,80}?\\b${OTHERS}\\b[^;.]{0,100}?\\b${TASKS}|(?:sub-?contractors?|third parties|third party (?=(?:may|shall|will|can|must|is) )|freelancers?|sub-?processors?|sub-?suppliers?|other firms?)\\b[^;.]{0,20}?\\b(?:brought in|used|engaged|deployed|employed|involved|appointed)|${ENGAGE}\\b[^;.]{0,40}?\\bsub-?(?:contractors?|processors?|suppliers?|servicers?|outsourcers?)|assigns? (?:resources|personnel|staff) (?:from|of)\\b[^;.]{0,30}?\\b${OTHERS}|(?:performed|made|provided|rendered|carried out) by\\b[^;.]{0,80}?\\bsub-?contractors?)`;

const HANDS_ON = words(`\\b${HANDING_ON}`, "g");

/** Where a sentence says that somebody else does the work; the spans may overlap. */
export function handingOnIn(reading: string): readonly Span[] {
  const found: Span[] = [];
  HANDS_ON.lastIndex = 0;
  for (let match = HANDS_ON.exec(reading); match !== null; match = HANDS_ON.exec(reading)) {
    found.push({ start: match.index, end: HANDS_ON.lastIndex });
    HANDS_ON.lastIndex = match.index + 1;
  }
  return found;
}
