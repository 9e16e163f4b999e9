import type { ContractDocument, SentenceFact } from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";
import { AGREED, NEEDS_NO_CONSENT } from "./subcontracting-words.js";
import { words } from "./words.js";

/** A list with a say on changes does what consent does. */
const OBJECTION = words(
  "\\b(?:objects?|objection)\\b[^;.]{0,120}?\\b(?:not|refrain|without|terminate|resolve)\\b|\\b(?:rights?|chance|opportunity) to object\\b|\\bnot\\b[^;.]{0,40}?\\b(?:if|where|when|once|to wh(?:ich|om))\\b[^;.]{0,30}?\\bobject(?:s|ed)?\\b|\\b(?:did|does|do|has|have) not object\\w*|\\bwithout (?:\\w+ )?objection\\b|\\b(?:may|can)(?: \\w+ly)? (?:object|refuse|reject|veto)\\b",
);

const ANSWERS = words(
  "\\b(?:liable|responsible|accountable|answerable|obligated|bound)(?:,| \\w+){0,3}? (?:for|to|under|hereunder|as if)\\b|\\b(?:not|nor|no|neither)\\b[^;.]{0,80}?\\b(?:reliev\\w+|releas\\w+|discharg\\w+|excus\\w+|diminish\\w*)\\b|\\b(?:responsibility|liability) for\\b|\\bcounts? as (?:if|though)\\b",
);

const ANSWERS_NOT = words(
  "\\b(?:not|nor|no|neither)\\b[^;.]{0,120}?\\b(?:liable|responsib\\w+|accountable|answerable|liability)\\b",
);

const ANSWERS_NOT_FOR_THEM = words(
  "\\b(?:not|nor|no|neither)\\b[^;.]{0,50}?\\b(?:liable|responsib\\w+|accountable|liability)\\b[^;.]{0,80}?\\b(?:of|by) [^;.]{0,40}?\\b(?:sub-?contract|sub-?servic|sub-?process|delegat)",
);

const WHOSE = words(
  "\\b(?:sub-?contract\\w*|sub-?servic\\w*|sub-?process\\w*|delegat\\w*|sub-?outsourc\\w*|eligible providers?)\\b",
);

const FLOW_DOWN = words(
  "\\b(?:(?:first|in advance|beforehand)\\b[^;.]{0,40}?\\bfrom (?:each|any|every|all|such)\\b[^;.]{0,40}?\\bwritten (?:agreement|undertaking)|(?:obtain|get|have)\\b[^;.]{0,40}?\\bwritten (?:agreement|undertaking) (?:by|from|with) (?:such|each|the|any) (?:agent|third part)|terms of (?:any|each|every|all) sub-?contracts?|(?<!\\bnot )(?:require|cause|ensure|procure|oblige|bind)\\w*\\b[^;.]{0,80}?\\bsub-?(?:contract\\w*|servic\\w*|process\\w*)\\b[^;.]{0,160}?\\b(?:comply|complies|bound|agree|same|terms|provisions|obligations|obligated|include|execute|sign|adhere)|sub-?(?:contract\\w*|servic\\w*|process\\w*)\\b[^;.]{0,160}?\\b(?:(?:shall|will|must)\\b[^;.]{0,60}?\\b(?:same|compl\\w+|execute|sign|bound|consistent)|same (?:terms|obligations|restrictions)|no less (?:protective|stringent|onerous|restrictive))|in every (?:contract|sub-?contract)|flow[- ]?down)\\b",
);

const DISCLOSED = words(
  "\\b(?:identif\\w+|list|names? of|disclos\\w+|notif\\w+|notice|notification|informs?|tells?|told|information concerning|provide\\b[^;.]{0,40}?\\b(?:finali[sz]ed|details|qualifications|copies))\\b[^;.]{0,120}?\\b(?:sub-?contract(?:ors?|s|ing)?|sub-?servicers?|sub-?processors?|sub-?outsourcing)\\b|\\bsub-?(?:contractors?|processors?|suppliers?)\\b[^;.]{0,60}?\\b(?:listed|named|identified|set (?:forth|out)) in\\b|\\bsub-?(?:contractors?|processors?|suppliers?)\\b[^;.]{0,40}?\\bonly (?:after|upon|on|with|against|following)\\b[^;.]{0,60}?\\b(?:notice|notification)\\b|\\bsub-?contracted (?:only )?to (?:the |those )?(?:\\w+ )?(?:firms?|companies|persons?|parties|businesses|suppliers?|contractors?) (?:(?:listed|named|identified|shown|set (?:forth|out)) )?in\\b",
);

const REMOVAL = words(
  "\\b(?:require|request|demand|direct)\\b[^;.]{0,60}?\\b(?:remov\\w+|replac\\w+)\\b[^;.]{0,60}?\\bsub-?contractors?|\\b(?:revoke|withdraw)\\w*\\b[^;.]{0,60}?\\bsub-?contractors?",
);

/** Behind a list of those who may be used: "Others require approval." */
const OTHERS_NEED = words(
  `\\b(?:others?|(?:any|every|no) (?:\\w+ )?(?:other|further|additional)|(?:further|additional) (?:firms?|sub-?contractors?|companies|suppliers?)|changes to the list)\\b[^;.]{0,60}?\\b(?:requires?|needs?|only with|subject to|without)\\b[^;.]{0,40}?\\b${AGREED}`,
);

const STILL_ANSWERS = words(
  "\\b(?:remains?|stays?|be|is|are|continues? to be)(?: \\w+){0,2}? (?:liable|responsible|accountable|answerable)\\b|\\bcounts? as (?:if|though) (?:we|it|supplier|provider|they) (?:had|has|have|did)\\b",
);

/** "Supplier remains responsible" often stands in the sentence behind the one that lets it hand on. */
export function answersLater(document: ContractDocument, sentence: SentenceFact): boolean {
  return behind(document, sentence).some((words) => STILL_ANSWERS.test(words) && !ANSWERS_NOT.test(words));
}

/** "Supplier shall submit such appointment to Customer for its prior approval." */
const ASKED_LATER = words(
  `(?<!\\bno )\\b(?:such|each|any|every|the) (?:\\w+ )?(?:appointment|engagement|delegation|sub-?contract(?:or|ing)?|sub-?servicer)\\b[^;.]{0,100}?\\b(?:prior (?:written )?(?:consent|approval)|(?:subject to|requires?|needs?|only with)\\b[^;.]{0,40}?\\b${AGREED})`,
);

/** Consent may be asked for in a sentence behind the one that lets the provider hand on. */
export function agreedLater(document: ContractDocument, sentence: SentenceFact): boolean {
  return behind(document, sentence).some((words) => ASKED_LATER.test(words) && !NEEDS_NO_CONSENT.test(words));
}

/** What the next sentences of the clause say. */
function behind(document: ContractDocument, { sentence }: SentenceFact): readonly string[] {
  const clause = document.at(sentence.start);
  if (clause === null) return [];
  const later = sentencesIn(document, { start: sentence.end, end: clause.end });
  return later.slice(0, 3).map((one) => document.quote(one));
}

/** Whether a list or a notice of subcontractors comes with a say of the customer. */
export function mayObject(document: ContractDocument, sentence: SentenceFact): boolean {
  return [sentence.reading, ...behind(document, sentence)].some(
    (words) => OBJECTION.test(words) || OTHERS_NEED.test(words),
  );
}

type Facts = Record<string, true>;

/** What a sentence asks of those to whom work is handed on. */
export function termsIn(reading: string): Facts {
  const found: Facts = {};
  if (FLOW_DOWN.test(reading)) found["flowDown"] = true;
  if (DISCLOSED.test(reading)) found["disclosed"] = true;
  if (REMOVAL.test(reading)) found["removal"] = true;
  return found;
}

/** Whether the provider answers for those to whom it hands on. */
export function answering(reading: string, handsOn: boolean): Facts {
  if (!WHOSE.test(reading) && !handsOn) return {};
  if (ANSWERS_NOT_FOR_THEM.test(reading)) return { notLiable: true };
  if (ANSWERS_NOT.test(reading) && !/\brel(?:iev|eas)|\bdischarg/i.test(reading)) return {};
  return ANSWERS.test(reading) ? { liable: true } : {};
}
