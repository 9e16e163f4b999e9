import { DATA_NOUN, MATERIAL_NOUN } from "./data-words.js";
import { words } from "./words.js";

/** These say that something goes back to where it came from, or is handed over for good. */
export const RETURN =
  "(?:return(?:ed|s|ing)?|hand(?:ed|s)? (?:over|back)|(?<!\\b(?:the|an?|of|for|during|and|orderly|smooth|before|after|at) )handover(?= (?:all|any|the|its|every|each|such|to)\\b)|turn(?:ed|s)? over|surrender(?:ed|s)?|deliver(?:s|ed)? (?:up|back)|giv(?:es?|en)(?= (?:[^.;]{1,60} )?back\\b)|hands? (?:you|us|them|the \\w+|customer|client) (?:back )?(?:an?|all|every|the|its|your)|sen[dt]s?(?= (?:[^.;]{1,60} )?back\\b)|giv(?:es?|en) up|hand(?:s|ed)? in|lets?(?= [^.;]{1,60} back\\b)|relinquish(?:ed|es)?)";
/** These do so only at the end of things; before that they are how the work is done. */
export const DELIVER =
  "(?:(?<!\\bexecute and )deliver(?:ed|ing|s)?|giv(?:es?|en)(?! (?:\\w+ ){0,3}?(?:notice|effect|rise|access|reasons?)\\b)|transfer(?:red|s)?(?= (?:to|all|any|the|such|its|back|copies|[a-z]+['’]s)\\b)|provide(?! that\\b)|furnish|(?<=\\b(?:be|is|are) )(?:provided(?! (?:for|in|by|under)\\b)|furnished)|makes?(?= (?:[^.;]{1,80} )?available\\b)|(?<=\\b(?:be|is|are) )made available|receive|(?:export|download|extract)(?:ed|s)?|retriev(?:ed?|es|al)|transmit(?:s|ted)?|pass(?:es|ed)? on|pull(?:s|ed)?(?= [^.;]{1,40} out\\b)|migrated?)";
export const DESTROY =
  "(?:destroy(?:ed|s)?|destruction|delet(?:e[ds]?|ion)|eras(?:e[ds]?|ure)|purge[ds]?|wipe[ds]?|saniti[sz]e[ds]?|shred(?:ded|s)?|disposed? of|overwrit(?:es?|ten)|expunged?|disposition|(?<!\\bat (?:its|their|the) )disposal)";
export const THING = `(?:${DATA_NOUN}|confidential|proprietary|personal|books|archives?|administration|history|what (?:you|it|the \\w+) (?:gives?|sends?)|what(?: is|['’]s) left|${MATERIAL_NOUN})`;
const END =
  "(?:terminat\\w+|expir\\w+|determination(?! (?:that|by|as|whether|of (?!(?:this|the) (?:agreement|contract)))\\b)|at the end(?= ?[,.;]| each| the)|cancell?ation|cessation|ending of (?:this|the) (?:agreement|contract|term|engagement|services?|sow)\\b|(?:end|close) of (?:(?:an?|the|this|any|its|each|your|our) )?(?:provision of (?:the )?)?(?:term|agreement|contract|services?|engagement|project|relationship|processing|retention|period|assignment|sow|(?:statement of )?work|(?:work |purchase )?order|call-off|subscription|account)\\b|(?<!\\b(?:its|their) )completion(?! thereof)|conclusion|close-?out|exit|disengagement|no longer (?:needed|required|necessary)|wind-?down|decommission\\w+|discontinu\\w+|(?:you|it|they|customer|client|party) leaves?\\b|last day\\b|(?:agreement|contract|work|assignment|services?|accounts?|subscription|engagement|relationship|term|project|sow|order) (?:ends?|ended|lapses?|closes?|(?:comes?|has come) to an end|(?:is|are|has been) (?:closed|ended|finished|completed|done|over|cancell?ed)))";
const REQUEST = "(?:request(?:s|ed)?|demand|direct(?:s|ion|ed)|instruct(?:s|ion|ed)|written notice)";

export const SAYS_RETURN = words(`\\b${RETURN}\\b`);
export const SAYS_DELIVER = words(`\\b${DELIVER}\\b`);
export const SAYS_DESTROY = words(`\\b${DESTROY}\\b`);
export const NAMES_DATA = words(
  `\\b(?:${DATA_NOUN}|confidential|proprietary|personal|information|records|property|source code|customer materials?)\\b`,
);
export const NAMES_THING = words(`\\b${THING}\\b`);
/** All of something, or things that are the customer's, rather than a plan or a report. */
export const NAMES_OWN = words(
  `\\b(?:all|any|such|the|its|[a-z]+['’]s?|customer|client) (?:[a-z,'’/-]+ ){0,6}?${THING}\\b|\\b${DATA_NOUN}\\b`,
);
/** The provider deletes when its own habits say so, not when the contract ends. */
export const OWN_POLICY = words(
  "\\b(?:its|our|internal|standard|usual|normal|own) (?:[a-z-]+ ){0,3}?(?:polic(?:y|ies)|schedules?|practices?|procedures?|cycles?)\\b",
);
export const PLAN = /\b(?:plan|report|list|notice|invoices?|training|assistance)\b/i;
/** The customer may fetch its data whenever it likes. */
export const ANY_TIME =
  /\b(?:export|download|extract|retriev|transfer|tak(?:e|en) (?:away|out))\w*\b[^.;]{1,80}\b(?:at any time|whenever|at all times)\b|\b(?:at any time|whenever|at all times)\b[^.;]{1,80}\b(?:export|download|extract|retriev|transfer|tak(?:e|en) (?:away|out))\w*\b/i;
/** What was given back comes before what is deleted. */
export const AFTER_RETURN =
  /\b(?:thereafter|afterwards)\b|\b(?:after|once|following|upon)\b[^.;]{1,60}\b(?:confirm\w*|receipt|receiv\w+|return\w*|export\w*|retriev\w+|hand-?over)\b/i;
export const WHEN = words(`\\b(?:${END}|${REQUEST})\\b`);
export const AT_END = words(`\\b${END}\\b`);
export const CERTIFIES = /\bcertif\w+|\bwritten confirmation\b|\bconfirm(?:s|ed)?(?: \w+){0,3} in writing\b/i;
export const BACKUPS =
  /\bback-?ups?\b|\barchiv\w+|\ball copies\b|\b(?:every|each|any) (?:other |remaining )?cop(?:y|ies)\b|\bretain(?:ing)? no copies\b|\bno copies\b/i;
/** The customer has to pay, or be in order otherwise, before it gets its own back. */
export const PAYS =
  /\b(?:subject to|upon|after|following|provided|conditioned on|until|unless|if|once|as soon as)\b[^.;]{1,60}\b(?:pay(?:s|ment)?|paid|undisputed|outstanding|settled)\b|\b(?:then-current|standard|prevailing|applicable) (?:\w+ )?(?:prices?|rates?|fees?|charges?)\b|\bshall pay\b[^.;]{1,80}\b(?:data|return|prepar\w+|information)\b|\bin advance of\b|\bagainst (?:the )?(?:payment|reimbursement)\b/i;
/** The data is a pledge for money. */
export const WITHHOLDS = words(
  "\\b(?:retain|keep|withhold|hold|refuse to (?:return|release|give back))\\b[^.;]{0,120}\\b(?:until|unless|pending|(?:as|so) long as|while)\\b[^.;]{0,100}\\b(?:(?:un)?paid|unsettled|pays?|payment|(?:fees|amounts?|invoices?|sums?) (?:\\w+ ){0,2}?(?:due|owed|outstanding|open))\\b",
);
export const OWN_ENDS =
  /\b(?:for (?:its|our|any) (?:own )?(?:\w+ )?(?:purposes?|use|business|products?|benefit|research|marketing|analytics)|without (?:\w+ )?(?:liability|notice)|(?:no|not)\s+(?:\w+\s+)?(?:liable|liability|responsib\w+)|at any time|immediately|indefinitely|perpetual|without (?:any )?(?:limit\w*|restriction)|for whatever (?:\w+ )?purposes?)/i;
/** What a law or a backup routine forces a party to keep is a usual exception. */
export const FORCED =
  /\b(?:law|legal|regulat\w+|complian\w+|back-?up|archiv\w+|record-?keeping|audit|infeasible|(?:not|neither|nor)\b[^.;]{1,40}\bfeasible|retention polic\w+)\b/i;
export const KEEPS = /^(?:\w+ly\s+|to\s+)?(?:retain|keep|continue\s+to\s+(?:use|hold|store))\b/i;
export const KEEPS_COPY =
  /^(?:\w+ly\s+|also\s+|nevertheless\s+)?(?:retain|keep)\s+(?:for\s+\w+\s+\w+,?\s+)?(?:one|an?|two|single|some|any|a\s+reasonable\s+number\s+of)\s+(?:(?!certificate|invoice)[\w-]+\s+){0,3}?cop(?:y|ies)\b(?!\s+of\b(?!\s+(?:(?!(?:own|source|and|for|with|to|in|on|by|from|as)\s)[\w'’-]+\s+){0,4}?(?:data|information|materials?|content|it|them|same|foregoing)\b))/i;
/** A copy that a law, a regulator, a routine of backups or a proof of what was done asks for. */
export const FORCED_COPY =
  /\b(?:laws?|legal(?:ly)?|statut\w+|regulat\w+|complian\w+|comply|back-?ups?|audit\w*|automatic\w*|routine\w*|record-?keeping|infeasible|retention|professional\s+(?:rules?|dut(?:y|ies)|obligations?|standards?)|evidenc\w+|proof|prove|verify\w*|determin\w+|disputes?|until|licen[cs]e)\b/i;
export const ONLY_AS_LONG =
  /\b(?:no longer than|(?:only )?(?:for )?as long as|only to the extent and)\b[^.;]{1,60}\b(?:necessary|needed|required)\b/i;
/** "each Recipient": both sides give each other information, whoever goes by that word elsewhere. */
export const RECIPIENT = /^(?:(?:each|either|any|the|such|a)\s+)?(?:recipient|receiver|receiving\s+party)\b/i;
export const INSTRUCTS = /^(?:\w+ly\s+)?(?:instruct|direct|(?:give|provide)\b.{1,60}\b(?:instructions|directions))\b/i;
/** The duty holds for one way to end the contract and leaves the others open. */
export const ONE_CAUSE =
  /\bterminat(?:es?|ed|ion)\b[^.;,]{1,60}?\b(?:by (?:the )?\w+ (?:pursuant|under|for)|for cause|for breach|on account of|due to|as a result of|prior to|before)\b/i;
export const ANY_CAUSE =
  /\b(?:for any reason|whatever|for whatever|regardless|howsoever|either expiration|whether by)\b/i;
/** Goods, money and notices travel back and forth without being data. */
export const OTHER_THINGS =
  /\breturn (?:receipt|call|on)\b|\breturn the (?:\w+ or )?(?:computer|workstation|equipment|hardware)\b|\b(?:defective|non-?conforming|unsold|warrant\w+|spare|stock|inventory|shipp\w+|goods|purchase price|deposit|premium|tax|insurance|coverage|collateral|lenders?)\b/i;
/** Who asks for a return is the one that things go back to. */
export const TAKES_BACK =
  /\b(?:require|demand|request|accept)(?:s|ed)?\s+(?:the\s+)?(?:prompt\s+|immediate\s+)?return\s+of\b/i;
/** "(iv) will return …": the letter of an item is nobody's name. */
export const LIST_LABEL = /^\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})\)$/i;
/** Duties in the present tense: "Supplier deletes". */
export const PRESENT =
  "(?:returns|gives|hands|turns|surrenders|sends|delivers|transfers|exports|provides|destroys|deletes|erases|purges|wipes|saniti[sz]es|removes)";
export const WE_PRESENT =
  "(?:return|give|hand|turn|surrender|send|deliver|transfer|export|provide|destroy|delete|erase|purge|wipe|saniti[sz]e|remove)";
export const HOLDS = /\b(?:keep|retain|store|maintain|preserve|hold)\b/i;
