import { CONTRACT, words } from "./words.js";

/** Headings and lead-ins of lists of what is not the provider's. */
export const EXCLUDING = words(
  "\\b(?:security exclusions?|exclu(?:ded|sions?)(?: (?:services|systems|functions|tasks))?|out[- ]of[- ]scope|not in scope|not included|not (?:the )?(?:subject[- ]matter|object|part) of (?:the |these )?(?:services|scope|outsourcing|work)|restricted systems|prohibited activities|retained (?:security )?(?:functions|responsibilities|controls|tasks)|reserved functions|customer[- ]retained \\w+|security boundary|(?:never|not) (?:to be )?(?:outsourced|delegated|handed over)|stays? with (?:the )?(?:customer|client)|not (?:be )?(?:responsible|required|obligated)[^.]{0,60}following)",
);
const WORK = `(?:${CONTRACT}|scope|work|assignment|project|tasks|remit)`;
/** What is left out stands behind these words … */
export const LEAVES_OUT = words(
  `\\b${WORK}\\b[^.;]{0,60}?\\b(?:(?:do|does|shall|will) not (?:include|cover|extend to|comprise|encompass)|excludes?)\\b`,
);
const INSIDE = "(?:part of|within|included in|covered by|(?:the )?subject(?:[ -]matter)? of)";
/** … or before these, or in the list that they lead in to. */
export const IS_LEFT_OUT = words(
  `\\b(?:(?:is|are|be|remains?|falls?|lies?|stays?) (?:\\w+ly )?(?:excluded from|outside|out of|(?:not|no) ${INSIDE})|(?:do|does|shall|will) not (?:\\w+ly )?(?:form |fall |be )?${INSIDE})\\b[^.;]{0,40}\\b${WORK}\\b`,
);
/** "… are no concern of the Supplier", "… are not open to the Supplier". */
export const NO_CONCERN = words(
  "\\b(?:is|are|be) (?:(?:no|not the) (?:concern|business|task|job|responsibility) of|(?:not|never) (?:open|opened|entrusted|handed over) to(?![^;.]*\\b(?:until|before|unless)\\b)) ",
);
/** "Customer does not entrust Supplier with …". */
export const NOT_ENTRUSTED = "(?:does|do|shall|will) not (?:entrust|delegate|outsource|transfer|hand over)\\b";
export const NOT_DELEGATED = words(
  "\\bnothing (?:in|contained in)\\b[^.;]{0,80}\\b(?:delegates?|transfers?|assigns?|passes|gives?|authori[sz]es|permits|allows|entitles)\\b",
);
/** What is done with a system, rather than suffered from it. */
export const OPERATES = words(
  "\\b(?:access\\w*|perform|design|develop|modify|alter|change|manage|administer|operate|configure|monitor|enforce|implement|maintain|store|hold(?! (?:on to|back)\\b|[^.;]{0,60}\\bhostage\\b)|retain|control|grant|handle|provide|approve|deploy|connect|test|create|host|use|copy|open|reset|log ?-?(?:in|on)(?:to)?|sign in|be (?:\\w+ly )?(?:performed|carried out|managed|administered|operated|configured|handled|undertaken) by(?! (?:(?!(?:in|on|of|at|for|to|with|from|within)\\b)[\\w&-]+ ){0,4}?[\\w&-]+['’]s? )(?![^.;]*\\b(?:without|other than|except|before|until|unless|more than)\\b))\\b",
);
const MANAGES =
  "(?:retains?|keeps?|holds?|reserves?|(?:provisions? and )?manages?|administers?|selects?|chooses?|controls?|operates?|performs?|configures?|implements?|maintains?|handles?|approves?|grants?|decides?|sets?|runs?)";
export const KEEPS = words(
  `^(?:[\\W\\d]|\\(\\w+\\)|\\w+ly\\b|at its own \\w+|also|continue to|be)*(?:responsib(?:le|ility)|accountab(?:le|ility)|${MANAGES})\\b`,
);
/** The same in the present tense, behind the customer's name. */
export const DOES_KEEP = `(?:(?:retains|keeps|holds|reserves|manages|administers|selects|chooses|controls|operates|performs|configures|implements|maintains|handles|approves|decides|sets|runs)|(?:(?:shall|will|must) (?:\\w+ly )?(?:continue to )?)?(?:retain|keep|hold|manage|administer|control|operate|configure|maintain|handle|approve|run) (?!and\\b)|(?:is|are|remains?) (?:\\w+ly )?(?:responsible|accountable)|(?:has|have|retains?|bears?) (?:\\w+ ){0,3}?(?:responsibility|control|authority|accountability))\\b`;
/** "Only the Customer may …". */
export const ONLY = words("\\bonly (?:the )?$");
export const MAY =
  "(?:may|shall|can|will|is (?:permitted|allowed|entitled) to|are (?:permitted|allowed|entitled) to)\\b";
/** A refusal behind the provider's name: "does not manage", "shall have no access to". */
export const REFUSED =
  "(?:shall|should|will|may|must|can|does|do|has|have|is|are|needs?|receives?|gets?|gains?)\\b(?: \\w+){0,3}? (?:not|no|never)\\b";
/** Behind a refusal: what the provider must not take away from the customer, which keeps nothing from the provider. */
export const HOLDS_BACK = words(
  "^\\W*(?:\\w+ly |(?:at no )?time |circumstances? |event |case )?(?:withhold|lock|disable|delete|destroy|erase|block|suspend|interrupt|revoke|cut off|deny|refuse|hinder|impede)\\b",
);
/** What the provider need not do, behind a refusal: "be required to handle any of the following: …". */
export const NOT_ASKED = words(
  "^ ?(?:be )?(?:required|asked|expected|obliged|obligated) to\\b(?! continue\\b)(?:[^.;:]{0,60}?\\bfollowing\\b[^.;:]{0,20}:)?",
);
export const ACCESS_WORDS = words("\\b(?:access|rights?|privileges|permissions?|credentials|accounts?)\\b");
/** What is done by somebody, in the passive. */
export const DONE_BY =
  "(?:performed|carried out|done|managed|administered|operated|handled|set|decided|approved|provided|maintained|controlled|held|kept|configured|retained|reserved|run)";
export const REFRAINS = words("\\b(?:refrain\\w* from|avoid\\w*|not to|at no time|under no circumstances)\\b");
/** Duties of care that any user of a service has, and disclaimers of loss: neither keeps a function away from the provider. */
export const USER_CARE = words(
  "\\b(?:confidentiality of|(?:keep|hold|maintain)\\w*\\b[^.;]{0,80}\\b(?:confidential|secret|secure)|secrecy|safeguard\\w*|not (?:to )?(?:share|disclose)|unauthori[sz]ed (?:use|access)|strong passwords?|in (?:an?|the|its) (?:\\w+ )?(?:vault|safe))\\b|\\b(?:actions|activit\\w+|transactions|instructions|liab\\w+|loss|losses|damages?|delays?|breach(?:es)?|failures?|claims?|costs|infring\\w+)\\b",
);
export const UNLESS_AGREED = words(
  "\\b(?:unless|except (?:as|where|when|with)|without|other than (?:as|with)|save (?:as|where))\\b[^.;]{0,120}\\b(?:agree\\w*|instruct\\w*|consents?|approv\\w+|permission|authori[sz]\\w+|request\\w*|direct\\w*|notice)\\b",
);
/** A service that waits for something is not kept from the provider. */
export const FOR_A_TIME = words(
  "\\b(?:until|while|as long as|(?:during|outside) (?:\\w+ )?hours)\\b|^ ?(?:be )?(?:required|asked|expected|obliged|obligated) to continue\\b",
);
export const OWN_SECURITY = words(
  "\\bresponsible\\b[^.;]{0,80}\\b(?:security|protection) (?:of|for|at)\\b[^.;]{0,60}\\b(?:sites?|systems?|servers?|networks?|equipment|premises|links|environment|data)\\b|\\bresponsible\\b[^.;]{0,60}\\b(?:site|system|network|data|information|physical|its own) security\\b",
);
/** Security in general, as an object of its own: neither a system of a kind nor another word that happens to hold it. */
export const SECURITY = words(
  "(?<!\\b(?:social|job|financial|food) )\\bsecurity\\b(?! (?:interests?|deposits?|holders?|agreement|right))",
);
/** What is still to be settled, or no longer holds, is not kept. */
export const OPEN_QUESTION = words(
  "\\b(?:agree|discuss|determine|define|settle)\\b[^.;]{0,40}\\b(?:which|whether|what)\\b|\\b(?:no longer|(?:do|does|shall|will) not) (?:apply|applies)\\b",
);
/** Words in front of a party that make what it does a case and no rule. */
export const SUPPOSED = words("\\b(?:if|where|when|unless|because|once|until|whether|so that|in order)\\b[^.;:,]*$");
