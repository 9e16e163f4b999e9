import { anyCase } from "@clauselint/core";
import { CONTRACT, words } from "./words.js";

/** What a business gains. Stems, so that `reduce`, `reducing` and `reduction` are one. */
const GAIN =
  "(?:improv|increas|reduc|decreas|lower|shorten|accelerat|speed|enhanc|expand|expans|grow|moderni[sz]|streamlin|simplif|consolidat|automat|replac|migrat|transform|transition|enabl|achiev|launch|save|saving|maximi[sz]|minimi[sz]|optimi[sz]|better|faster|cheaper|easier|becom|compet|attract|retain (?:customers|clients|users)|eliminat|ensur|solv|standardi[sz]|creat|develop|establish|deliver|support|provid(?!ers?\\b)|connect|reach|monetiz|generat|help|protect|strengthen|outsourc)";
export const GAINS = words(`\\b${GAIN}\\w*`);
/** Verbs that name a gain for a business by themselves; "provide" or "develop" may as well be the work. */
export const STRONG_GAIN = words(
  "\\b(?:cut(?:s|ting)?\\b|halv|doubl|rais(?:e|ing)|fewer\\b|clos(?:e|ing) (?:its|their|the|your|our|down)\\b|retir(?:e|ing) (?:its|their|the)\\b|digiti[sz]|win(?:s|ning)?\\b|offer(?:ing)?\\b(?! and)|enter (?:\\w+ ){0,3}markets?|(?:bring|get|drive|push)\\b[^.;]{0,60}\\b(?:down|below|up to)\\b|free up|instead of\\b|come down\\b|no more than\\b|(?:drop|fall|ris|climb|shrink)(?:e?s?|ing) (?:by|to|from|below|above|under)\\b|improv|increas|reduc|decreas|lower|shorten|accelerat|enhanc|expand|grow|moderni[sz]|streamlin|simplif|consolidat|automat|transform|sav(?:e|ing)|maximi[sz]|minimi[sz]|optimi[sz]|better|faster|becom(?:e|ing)|compet|attract|eliminat|launch|achiev|enabl|moneti[sz]|solve)\\w*",
);
/** "The objectives of this project are to …", "Customer's goals include …". */
export const NAMED = words(
  `^\\W*(?:\\d\\W*)?(?:targets?|objectives?|goals?|aims?) of (?:the|this) (?:services?|project|work|contract)\\s?:|\\b(?:objectives?|goals?|aims?|desired (?:outcomes?|results?)|expected (?:outcomes?|benefits?)|(?:intended|business) (?:outcomes?|results?|benefits?|needs?)|vision|mission)(?: (?:of|for|in|under|behind|with|that)\\b[^.;]{0,100}?)? (?:is|are|includes?|shall be|will be|was|as follows)\\b`,
);
export const PURPOSE_OF = words(
  `(?<!\\bfor )\\bthe (?:\\w+ )?purposes? of (?:this|the) (?:[\\w-]+ ){0,3}(?:${CONTRACT}|project|program(?:me)?|procurement|task order|acquisition|engagement|initiative|system|application|(?:arrangements?|outsourcing|appointment|collaboration|co-?operation|transaction|relationship)(?= (?:is|are|shall|includes?|with|between|under|hereunder|described|set)\\b))\\b[^.;]{0,20}\\b(?:is|are|shall be|includes?)\\b`,
);
/** "The purpose of this arrangement is that claims are paid within three days." */
export const PURPOSE_THAT = words(
  "\\bpurposes?\\b[^.;]{0,80}?\\b(?:is|are) that (?=[^.;]{0,200}?\\b(?:should|can|could|will|may|be|is|are|stays?|runs?|works?)\\b)",
);
/** An objective that is spelt out: "the goal is to …", "it is the aim of Customer that …". */
export const SPELT_OUT = words(
  `\\b(?:objectives?|goals?|aims?|(?:desired|expected|intended) (?:outcomes?|results?|benefits?)|(?:outcomes?|results?) (?:sought|desired|expected|intended))\\b[^.;]{0,100}?\\b(?:is|are)(?: (?:to(?! be (?:\\w+ ){0,3}(?:described|agreed|defined|determined|specified))|that)\\b|:)|\\b(?:pursues?|has|have|sets? itself)\\b[^.;]{0,30}\\b(?:objectives|goals|aims|ends|purposes)\\b[^.;]{0,20}:|\\b(?:has|have) as (?:its|their|the) (?:\\w+ )?(?:end|aim|goal|objective|purpose)\\b|\\bthe (?:whole )?point of (?:this|the) (?:${CONTRACT}|project|program(?:me)?|exercise|outsourcing)\\b[^.;]{0,20}(?:\\b(?:is|are)\\b|:)|\\b(?:outsourc\\w+|buy\\w*|engag\\w+|hir(?:es?|ing)|commission\\w*|contract\\w*|do(?:es|ing)? this)\\b[^.;:]{0,60}\\bfor (?:\\w+ ){0,2}(?:reasons|ends|purposes|goals)\\b[^.;:]{0,10}:|\\b(?:to|for) (?:these|those) ends\\b|\\b(?:these|those) are the (?:\\w+ )?(?:results|outcomes|goals|ends|aims|objectives)\\b[^.;]{0,40}\\b(?:is after|are after|wants?|seeks?|expects?|needs?|(?:is|are) looking for|aims? (?:at|for))\\b|^\\W*(?:soo|objective|goal|outcome|aim|target)[ -]?\\d{1,2} ?[:.–-]|\\bdoing this (?:so that|in order to)\\b|\\bit is (?:the )?(?:[\\w’']+ )?(?:aim|goal|objective)\\b[^.;]{0,60}\\b(?:to|that)\\b|\\b(?:the )?following (?:business )?(?:objectives|goals|outcomes)\\b`,
);
/** "This project is intended to …", "Customer is undertaking this project in order to …". */
export const PROJECT_TO = words(
  "\\b(?:this|the) (?:\\w+ )?(?:project|program(?:me)?|engagement|initiative|outsourcing|migration)\\b[^.;]{0,60}\\b(?:(?:is|are) (?:intended|meant|designed|expected) to|aims? to|seeks? to|in order to|so that)\\b|\\bit is (?:\\w+ )?(?:intended|hoped|expected|envisaged|foreseen|desired)\\b[^.;]{0,100}?\\bthat\\b|\\b(?:intention|ambition|target)s? (?:of|behind) (?:the|this) (?:services?|project|work|contract|agreement)\\b",
);
/** "Customer enters into this Agreement in order to …", said after the customer's name. */
export const BUYS_TO =
  "\\s+(?:(?:is|has|have|are) )?(?:enter(?:s|ing|ed)? into|conclud(?:es?|ing|ed)|sign(?:s|ing|ed)?|engag(?:es?|ing|ed)|appoint(?:s|ing|ed)?|hir(?:es?|ing|ed)|retain(?:s|ing|ed)?|ch(?:ose|osen|ooses?)|buy(?:s|ing)?|outsourc(?:es?|ing|ed)|commission(?:s|ing|ed)?)\\b[^.;]{0,100}?\\b(?:in order to|so that|so as to|because|to)\\b";
/** "Customer moves its portal to another data centre in order to …", said after the customer's name. */
export const CHANGES_TO =
  "\\s+(?:(?:is|has|have|are) )?(?:mov(?:es?|ing|ed)|migrat(?:es?|ing|ed)|replac(?:es?|ing|ed)|transfer(?:s|ring|red)?|renew(?:s|ing|ed)?)\\b[^.;]{0,100}?\\b(?:in order to|so that|so as to)\\b";
/** What people can do when the project is over. */
export const AFTERWARDS = words(
  `\\b(?:by|at|after|upon|on|following|with)\\b[^.;]{0,20}\\b(?:end|completion|close|conclusion|go[ -]?live) of (?:the|this) (?:\\w+ )?(?:${CONTRACT}|works?|project|program(?:me)?|initiative|outsourcing|migration)\\b[^.;]{0,120}\\b(?:be able to|be possible for|can|no longer|should|(?:needs?|takes?|has|have) (?:no|only|at most|less|fewer))\\b|\\b(?:as a result of|thanks to) (?:the|this) (?:\\w+ )?(?:${CONTRACT}|project|program(?:me)?)\\b[^.;]{0,120}\\b(?:be able to|can|no longer)\\b`,
);
/** "The project has succeeded when …". */
export const SUCCEEDS = words(
  "\\b(?:project|program(?:me)?|engagement|initiative|work|services?|agreement|outsourcing|migration|renewal(?! of (?:the|this|its|any) (?:\\w+ )?(?:term|agreement|contract|subscription|licen[cs]e|lease))|replacement|relocation|roll-?out|pilot|moderni[sz]ation)\\b[^.;]{0,60}\\b(?:succeed(?:s|ed)?|successful|a success|(?:has|have) worked)\\b[^.;]{0,30}\\b(?:if|when|once|only)\\b|\\b(?:test|measure|yardstick|judged?|judges|measured|decides?|decided)\\b[^.;]{0,30}?\\bwhether (?:the|this) (?:project|program(?:me)?|engagement|initiative|work|migration) (?:(?:has|have) )?(?:done its job|did its job|does its job|worked|succeeded|succeeds|(?:is|was|been) a success)\\b|\\bwhether (?:the|this) (?:project|program(?:me)?|engagement|initiative|work|migration) (?:(?:has|have) )?(?:done its job|did its job|worked|succeeded|(?:is|was|been) a success)\\b[^.;]{0,20}?\\b(?:judged|measured|decided)\\b|\\bknow (?:that )?(?:it|this|the \\w+) (?:has|have) (?:worked|succeeded)\\b|\\bsuccess\\b(?! fees?)[^.;]{0,40}\\b(?:means|looks? like|is (?:measured|defined|judged|reached|achieved)|(?:will|shall) be (?:measured|defined|judged))\\b",
);
/** It says that there are none, or what the document is for. */
export const NONE = words(
  "\\bno (?:\\w+ ){0,2}(?:objectives?|goals?|outcomes?)\\b|\\b(?:goals?|targets?|objectives?)\\b[^.;]{0,60}\\bare (?:only |merely )?(?:objectives|goals|targets|aspirations|estimates)\\b[^.;]{0,12}\\bnot (?:commitments|obligations|guarantees|promises|warranties|binding)\\b|\\b(?:does|do|shall|is|are) not (?:\\w+ ){0,2}(?:set|state|contain|include|define|agree\\w*)\\b[^.;]{0,40}\\b(?:objectives?|goals?|outcomes?)\\b|\\b(?:sets? (?:out|forth)|establish(?:es)?|defines?|describes?|govern\\w*)\\b[^.;]{0,40}\\b(?:terms|conditions|framework|rights and obligations|responsibilities)\\b",
);
/** They are still to come. */
export const LATER = words(
  "\\b(?:objectives?|goals?|(?:desired|expected|business) (?:outcomes?|results?|benefits?))\\b[^.;]{0,60}\\b(?:(?:to|will|shall|must) be (?:\\w+ ){0,2}(?:agreed|defined|determined|established|developed|set)|as (?:mutually )?agreed)\\b",
);
/** A gain without an object that one could look at. */
export const VAGUE_GAIN = words(
  "\\b(?:improv|enhanc|optimi[sz]|increas|maximi[sz]|support|strengthen|boost|foster|promot|driv|deliver|achiev|creat|build|establish|maintain)\\w*(?:,? (?:and )?\\w+){0,5} (?:efficienc\\w+|quality|performance|experience|things|matters|value|productivity|services?|business|operations|processes|effectiveness|success|innovation|excellence|growth|transformation|relationships?|partnerships?|cooperation)\\b|\\b(?:get(?:ting)? more (?:out of|from)|grow(?:ing)? (?:faster|further|stronger)|add(?:ing)? value|do(?:ing)? better|be(?:ing|come|coming)? (?:more )?(?:efficient|successful|competitive|agile|innovative)|mov(?:e|ing) faster)\\b",
);
/** The same, wherever it stands in a sentence. */
export const VAGUE_GAINS = anyCase(VAGUE_GAIN.source, "g");
/** More of the same empty words. */
export const EMPTY_GAIN = words("\\b(?:achiev|improv|enhanc|optimi[sz]|increas|maximi[sz])\\w*");
/** "To shorten the queue": a line under a heading on objectives. */
export const INFINITIVE = words("^\\W*to [a-z]+");
/** What people are to be able to do is an aim, not a permission. */
export const CAN = words("\\b(?:can|could|be able to)\\b");
/** Objectives of something else than the whole. */
export const OF_A_PART = words(
  "\\b(?:(?:purposes?|objectives?|goals?|aims?) of (?:this|the|these|such|each|any) (?:presentations?|interviews?|questions?|tests?|trials?|reviews?|section|clause|article|paragraph|exhibit|schedule|appendix|definition|escrow|meetings?|committee|training|workshops?|course|sessions?|policy|procedure|process|reports?|visits?|audits?|inspection|confidential\\w*|disclosure)|(?:meeting|committee|training|test|audit|review|evaluation|security|control|subcontracting|set-aside) (?:objectives?|goals?)|objective(?:ly)? (?:criteria|standards?|assistance|evidence|basis)|sales (?:goals?|targets?)|confidential\\w*|(?:outcomes?|objectives?|goals?|results?|targets?) (?:that are |which are |as )?(?:communicated|stated|described|identified|listed|specified|defined|set (?:out|forth)|contained) (?:in|by)|whether (?:the |all |its |any )?(?:\\w+ )?(?:outcomes?|objectives?|goals?|results?|targets?)\\b[^;.]{0,60}?\\b(?:achieved|met|reached|attained))\\b",
);
const AIM =
  "(?:objectives?|goals?|purposes?|aims?|vision|(?:desired |expected |intended |target )?(?:outcomes?|results)|(?:expected|business|intended) benefits|success(?: criteria| factors)?|business (?:needs?|case)|strategic intent|intent|(?:strategic )?rationale|target picture|project targets|targets of the project|business context|statement of objectives)";
/** "Project Objectives", "Background and Goals", "Purpose of this Agreement": an aim and at most three words around it. */
export const HEADING = words(
  `^(?:[a-z-]+ (?:and |& )?){0,3}${AIM}(?: (?:sought|desired|expected|required|pursued)| (?:and|&|of|for)(?: [a-z-]+){1,4})?$`,
);
/** "A. PURPOSE OF THE SYSTEM.": a heading that ran into the text of its section. */
export const LOST_HEADING =
  /\b(?:PURPOSE|OBJECTIVES?|GOALS?|VISION)(?: [A-Z]+){0,4}[.:]\s*$|(?:^|[\n.)]\s*)(?:[A-Z][a-z]+ ){0,2}(?:[Oo]bjectives?|[Gg]oals?|[Aa]ims?|[Oo]utcomes?)(?: (?:of|and|for)(?: [A-Za-z]+){1,4})?[.:]\s*$/;
export const LOOK_BACK = 80;
/** Headings in plain words: "Why we are doing this", "What you want to achieve". */
export const PLAIN_HEADING = words(
  "^why\\b|^what\\b[^.;]{0,40}\\b(?:for$|wants?|achiev\\w+|expects?|gains?|needs?|success|good looks)\\b",
);
/** Headings of words that only lead in. */
export const LEAD_HEADING = words("^\\W*(?:recitals?|background|preamble|introduction|whereas)\\W*$");
/** Headings that name the aims of something smaller. */
export const PART_HEADING = words(
  "\\b(?:meetings?|committee|training|confidential|definition|permitted|audit|test|learning|security|control|processing|data|employees?|personnel|use|recovery|performance|service|sales|availability|limitation)\\b",
);
export const WISHES =
  "(?:(?:is|are) looking (?:for (?:a )?ways?|to)|pursues?|wish(?:es|ing)?|desires?|desiring|wants?|expects?|seeks?|seeking|intends?|aims?|hopes?|plans|would like|(?:is|are) desirous|needs) (?:to|the|that|for|of|an?|its|every|all|each)\\b|(?:wants?|expects?) (?:[\\w-]+ ){1,3}?to (?:reach|be|come|fall|drop|rise|take|go|get)\\b";
export const WISH = words(`^(?:\\w+ )?${WISHES}`);
/** A wish for a case that may come: "if Customer desires to", "may desire". */
export const IF_EVER = words(
  "\\b(?:not|if|should|in the event|when(?:ever)?|where|may|shall|unless|until|upon|any time|from time to time)\\b[^.;:,]{0,60}?\\b(?:wish|desire|want|seek|intend|plan|need)",
);
/** Both sides promise to pull together, for whatever it is worth. */
export const TOGETHER = words(
  `\\b(?:agrees? to|shall|will)\\b[^.;]{0,60}\\b(?:work|co-?operate|collaborate)\\b[^;]{0,160}\\b(?:improv|enhanc|increas|reduc|optimi[sz]|grow)\\w*[^;]{0,80}\\b(?:benefit|success|business|efficien\\w+|value|quality)\\b`,
);
/** "The parties share a vision of …". */
export const SHARED_VISION = words(
  "\\bshares? (?:a|the|one) (?:\\w+ )?(?:vision|ambition|aspiration|commitment|dream)\\b",
);
/** The customer is to be put in a position to do business. */
export const ENABLES = words(
  "\\b(?:enabl(?:e|es|ing)|allow(?:s|ing)?|permit(?:s|ting)?)\\b[^.;]{0,100}\\bto\\b[^.;]{0,60}\\b(?:market|sell|offer|launch|serve|operate|compete|grow|reach|expand|connect)\\b",
);
export const FOR_ITS_BUSINESS = words(
  "\\b(?:for|in connection with|in support of|on behalf of|relating to|regarding)\\b[^.;]{0,120}\\b(?:its|their) (?:\\w+ ){0,3}(?:business(?:es)?|operations|customers?|clients?|members|policies|polic(?:y ?holders|yholders)|products|markets?|patients|subscribers|users|brands?)\\b|\\b(?:marketing|business|sales|commercial) opportunit(?:y|ies)\\b|\\boutsourc\\w+\\b[^.;]{0,80}\\b(?:of|its|their|part|function\\w*|operations|activities|services)\\b|\\bto (?:the )?clients\\b[^.;]{0,60}\\bon behalf of\\b",
);
/** What a deal is to further, without a gain that one could name. */
const FURTHERS =
  "(?:facilitat\\w+|be able to|(?:establish|form|build) an? (?:[\\w-]+,? ){0,4}?(?:relationship|partnership|venture|alliance)|(?:co-?operat\\w+|collaborat\\w+)\\b[^.;]{0,60}? in the (?:marketing|development|sale|provision)|(?:promot|further|advanc|foster)\\w* (?:the )?(?:\\w+ (?:and \\w+ )?)?(?:development|growth|adoption|use|awareness|education|health|enrol\\w*|training|interests?|sales?|business))";
export const FURTHERING = words(`\\b${FURTHERS}\\b`);
/** "The parties enter into this Agreement to promote …". */
export const ENTERED_TO = words(`\\b(?:enter(?:s|ed)? into|made|conclude[sd]?)\\b[^.;]{0,160}?\\bto ${FURTHERS}\\b`);
export const RECITAL = words(
  "\\bwhereas\\b|\\b(?:enter|entered|entering) into\\b|^\\W*(?:recitals?|background|preamble)\\b",
);
export const MEASURE = /\d|%|\b(?:half|third|quarter|double|twice|one|two|three|four|five|ten|twenty|hundred)\b/i;

export const PURPOSE_OF_DEAL = words(
  `\\b(?:whereby|in order to|so that|(?<!\\bfor )the purposes? of (?:this|the) ${CONTRACT})\\b[^.;]{0,200}\\b(?:enabl|allow|permit)\\w*`,
);
export const REACH = 250;
/** A bullet of a word or two names a topic, not an aim. */
export const SHORTEST = 15;
