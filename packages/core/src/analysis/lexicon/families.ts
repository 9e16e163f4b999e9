import { anyCase } from "../../any-case.js";

/** Names of agreements that others are made under. */
const AGREEMENT =
  "(?:(?:master|framework|outsourcing|professional|services?|blanket|base|main|principal|umbrella|global|general|cloud|software|subscription|licen[sc]e|supply|consulting|data\\s+processing|asset|purchase|original|underlying|customer|amended|restated|existing|hosting|support|maintenance|development|enterprise|panel|standing\\s+offer|head|relationship|technology|information|procurement|vendor|supplier|engagement|project|and|&)\\s+){0,7}(?:agreement|contract|deed(?:\\s+of\\s+(?:standing\\s+offer|agreement))?|terms(?:\\s+and\\s+conditions)?)|standing\\s+offer|msa|bpa";
const NAME = `(?:the\\s+|that\\s+(?:certain\\s+)?|a\\s+|an\\s+|our\\s+|its\\s+)?["“]?((?:${AGREEMENT})\\b)`;
/** Within one sentence, over the full stops of "Ltd.," and "No. 4", and not over a denial. */
const STRETCH =
  "(?:(?!\\b(?:not|never|nothing|no\\s(?!\\d))\\b)[^;.\\n]|\\.(?=[^\\s]|\\s\\d|\\s(?:and|of|under|pursuant|with)\\b))";
/** "what it holds under the lease" tells of another paper. */
const OWN = "(?<!\\b(?:has|have|had|holds?|held|trades?|acts?|rights?|buys?|sells?)\\s)";
/** "supplements, forms a part of, and is subject to": what else is said of the same parent. */
const FURTHER =
  "(?:,?\\s+(?:and\\s+)?(?:(?:is|be)\\s+)?(?:forms?\\s+(?:an?\\s+)?part\\s+of|subject\\s+to|governed\\s+by|supplements?),?){0,3}";
const FAMILY_WORD =
  "(?:statement\\s+of\\s+work|sow|performance\\s+work\\s+statement|pws|work\\s+order|task\\s+order|call\\s+order|order(?:\\s+form)?|schedule|addendum|amendment|dpa|baa|service\\s+level\\s+agreement|sla|exhibit|annex|attachment|document|agreement|contract|quotation|confirmation|data\\s+processing\\s+(?:agreement|addendum))";

/**
 * Sayings that a document leans on a parent; group 1 is the parent's name. `This SOW is issued under the Master Services
 * Agreement`, `This Addendum forms part of the Agreement`.
 */
export const parentPatterns: readonly RegExp[] = [
  anyCase(
    `\\bthis\\s+${FAMILY_WORD}\\b[^.;\\n]{1,120}?\\b(?:is\\s+)?(?:entered\\s+into|issued|made|executed|submitted|placed|awarded|agreed)\\b[^.;\\n]{1,60}?\\b(?:pursuant\\s+to|under|in\\s+accordance\\s+with|in\\s+connection\\s+with|against)\\s+(?:the\\s+terms\\s+(?:and\\s+conditions\\s+)?of\\s+)?${NAME}`,
  ),
  anyCase(
    `\\bthis\\s+${FAMILY_WORD}\\b[^.;\\n]{1,100}?\\b(?:is|are|shall\\s+be|will\\s+be)\\s+(?:governed\\s+by|subject\\s+to|an?\\s+(?:exhibit|schedule|attachment|addendum|amendment|supplement|part)\\s+(?:to|of)|part\\s+of|incorporated\\s+(?:by\\s+reference\\s+)?(?:in|into))\\s+(?:all\\s+(?:of\\s+)?)?(?:the\\s+terms\\s+(?:and\\s+conditions\\s+)?of\\s+)?${NAME}`,
  ),
  anyCase(
    `\\bthis\\s+${FAMILY_WORD}\\b[^.;\\n]{1,100}?\\b(?:forms?\\s+(?:an?\\s+(?:integral\\s+)?)?part\\s+of|supplements?|amends|incorporates|adds\\s+to|is\\s+attached\\s+to|references)${FURTHER}\\s+(?:and\\s+\\w+\\s+)?${NAME}`,
  ),
  anyCase(
    `\\bthis\\s+(?:statement\\s+of\\s+work|sow|work\\s+order|task\\s+order|call[\\s-]off(?:\\s+contract)?|order\\s+form|dpa|addendum)\\b${STRETCH}{1,600}?${OWN}\\b(?:under|pursuant\\s+to)(?:,?\\s+and\\s+(?:is\\s+)?(?:subject\\s+to|governed\\s+by|in\\s+accordance\\s+with|forms?\\s+(?:an?\\s+)?part\\s+of),?)?\\s+(?:the\\s+terms\\s+(?:and\\s+conditions\\s+)?of\\s+)?${NAME}`,
  ),
  // a line below the title
  anyCase(`^(?:made|issued|entered\\s+into|placed)\\s+(?:under|pursuant\\s+to)\\s+${NAME}`, "m"),
  anyCase(`\\bmeanings?\\s+(?:set\\s+forth|given|ascribed|assigned|specified)[^.;\\n]{1,50}?\\bin\\s+${NAME}`),
  anyCase(
    `\\b(?:terms\\s+(?:and\\s+conditions\\s+)?of|conditions\\s+of)\\s+${NAME}[^.;\\n]{1,80}?\\b(?:apply|applies|govern|governs|shall\\s+govern|will\\s+govern|are\\s+incorporated)\\b`,
  ),
];

/** A paper that cannot be the contract itself says what it is a part of; such words count wherever they stand. */
export const dependentParent = anyCase(
  `\\bthis\\s+(?:statement\\s+of\\s+work|sow|dpa|baa|(?:data\\s+processing\\s+)?addendum|business\\s+associate\\s+agreement|data\\s+processing\\s+agreement|order\\s+form|work\\s+order|task\\s+order)\\s+(?:is\\s+(?:an?\\s+(?:integral\\s+)?)?part\\s+of|(?:is\\s+)?supplement(?:s|al\\s+to)|forms?\\s+(?:an?\\s+(?:integral\\s+)?)?part\\s+of|is\\s+incorporated\\s+(?:by\\s+reference\\s+)?in(?:to)?)${FURTHER}\\s+(?:and\\s+\\w+\\s+)?${NAME}`,
);

/** A parent's name that is only the document itself. */
export const selfName = /^(?:agreement|contract)$/i;

/** What attachments are called. */
export const attachmentWords = "exhibit schedule annex appendix attachment addendum rider".split(" ");
const ATTACHMENT = `(?:${attachmentWords.flatMap((word) => [`[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`, word.toUpperCase()]).join("|")})`;
const MENTION = `${ATTACHMENT}\\s["“]?(?:No\\.?\\s)?(?:[A-Z]{1,2}(?:-?\\d{1,3})?|\\d{1,3}(?:[.-]\\d{1,2})?[A-Z]?|[IVX]{1,5})(?![\\p{L}\\p{N}])["”]?`;

/** A mention of an attachment by its noun and designation. */
export const attachmentMention = new RegExp(`\\b${MENTION}`, "gu");

/** The same where it begins a line, whatever mark the line bears. */
export const attachmentHere = new RegExp(`^[-•*\\s]{0,4}${MENTION}`, "u");

/** Further ones behind a mention: ", Annex II and Annex III". */
export const attachmentList = new RegExp(`^(?:,?\\s(?:(?:and|or|&)\\s)?${MENTION})+`, "u");

/** Words near a mention that say it is part of the contract. */
export const partOfContract =
  /\b(?:attached|annexed|appended|incorporated|made\s+a\s+part|forms?\s+(?:a\s+)?part|set\s+(?:forth|out)|specified|described|listed|detailed|provided|identified|defined|stated|contained|in\s+accordance\s+with|pursuant\s+to|as\s+per|see)\b/i;

/** Terms that stand at an address; group 1 is the address. */
export const termsAtAddress =
  /\b(?:terms|policy|policies|conditions|agreement|addendum|schedule|standard\s+terms|clauses|sla|service\s+levels?|description)\b[^.;\n]{1,120}?\b(?:at|on|from|see)(?::|\s)\s?[(<["“]?((?:https?:\/\/|www\.)[^\s<>()"”\]]{4,200}[^\s<>()"”\].,;:])/gi;
