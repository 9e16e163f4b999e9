import { words } from "./words.js";

const VERBS =
  "provide perform deliver supply develop design build create host operate run maintain support process manage administer install configure implement migrate integrate test train print send monitor collect produce prepare conduct handle answer repair replace clean remove inspect transport store manufacture assemble distribute publish write translate analyse analyze update upgrade customise customize connect sell market promote scan archive restore procure furnish render redesign document study research assess advise evaluate broadcast route convert set digitise digitize modernise modernize launch transfer establish serve dispatch schedule pack deploy engineer offer make attend calculate compute enrol enroll enter file post index copy author edit rebuild renovate overhaul service supervise guard patrol recruit staff label validate verify reconcile match resolve respond check calibrate sample measure map compare model forecast optimise optimize tune patch harden decommission recycle coordinate lead facilitate teach coach fit undertake execute arrange organise organize negotiate keep act record register despatch fix harvest interview survey draft plan review work issue adjust pursue inventory digitalise refer moderate paint repaint sand weld plant mow cook cater diagnose screen bill appraise film shoot mix proofread subtitle transcribe tag ingest cleanse visit examine tow unload mount erect excavate demolish rewrite refactor port shred escort wash rent trace mail dig hire voice audit dismantle photograph catalogue number weigh draw compile track search collate move redact";
const PRESENT = VERBS.split(" ")
  .map((verb) =>
    /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:[sxz]|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`,
  )
  .join("|");
const INFINITIVE = VERBS.replaceAll(" ", "|");

/** The beginning of an action that is a service. */
export const PERFORMS = words(
  `^(?:,? ?(?:on|for|in|at) (?:[\\w’'-]+[:,]? ){1,5}?)?(?:\\w+ly |[,:] ?)*(?:be responsible for|carry out|back up|set up|${INFINITIVE})\\b`,
);
/** A service behind another action: "spend time with your teams, map the process and write a report". */
export const PERFORMS_ALSO = words(
  `(?:, |\\band )(?:${INFINITIVE}) (?:the|an?|your|its|their|each|all|any|our|how|with)\\b`,
);
/** The same in the present tense, behind the name of a party. */
export const PERFORMS_NOW = `(?:keeps? (?:\\w+ )?backups?|carr(?:y|ies) out|backs? up|sets? up|${INFINITIVE}|${PRESENT})(?! forth\\b)`;

/** "The Customer requires the Supplier to operate its network". */
export const ASKS = `(?:requires?|engages?|appoints?|retains?|commissions?|hires?|instructs?) (?:[\\w’']+ ){1,4}?to (?:\\w+ly )?(?:${INFINITIVE})\\b`;

/** "It falls to the Supplier to issue policies": NAMES stands for the names of the provider. */
export const CHARGED_WITH = `(?:it (?:falls to|is (?:for|up to|the (?:task|job|duty|role) of)) (?:the )?NAMES|(?:entrusts?|charges|tasks|mandates|commissions) (?:the )?NAMES(?: with)?|NAMES[’']s? (?:task|job|role|duties|assignment) (?:is|are)|NAMES (?:is|are) (?:tasked|charged|entrusted|mandated|commissioned|engaged|hired|retained|appointed)(?: by [\\w ]{1,40}?)?(?: with)?) (?:to )?(?:\\w+ly )?(?:the )?(?:${INFINITIVE}|\\w+ing|\\w+(?:ment|tion|sion|ance))\\b`;

/** What any provider has to provide, whatever it is hired for. */
const ANCILLARY =
  "insurance|intellectual property|patents?|trademarks?|feedback|records?|books|accounts|notices?|notifications?|evidence|certificates?|proof|invoices?|cop(?:y|ies)|access|information|confidential\\w*|personnel|employees|staff|background|safeguards?|security measures|reports?|assistance|cooperation|co-operation|care|taxes|licen[cs]es?|permits|consents?|approvals?|obligations|duties|transition|termination|indemni\\w+|audits?|facilities to|resources|representatives?|managers?|offices?|space|claim|defen[cs]e|assurances?|opportunit\\w+|compliance|control over|payments?|equipment|tools|instructions|quotes?|estimates?|warrant\\w+|prompt|written|reasonable|itself|such";
const SERVICES =
  "(?:the |all |its |such |any |each |these |those |said |other |certain )*(?:of the )?(?:services?|work|deliverables?|obligations|duties|tasks|functions|responsibilities)\\b(?: (?:and|or) \\w+)?(?! (?:of|for|to|consist|as follows|below|listed below|relat|in connection|with respect|necessary|which include|includ))(?!:)";
/** An action that says nothing of what is bought. */
export const IN_GENERAL = words(
  `^\\w+(?: \\S+){0,7}? (?:${ANCILLARY})\\b|^(?:\\w+ly )?\\w+ (?:to [\\w']+ )?${SERVICES}|\\bas is\\b`,
);

/** Services that are owed only when somebody asks for them or agrees on them. */
export const ON_REQUEST = words(
  "\\b(?:services?|assistance|work|support|tasks|help|duties|hours)\\b[^;.]{0,80}?\\b(?:as (?:(?:may be|are|it may|the parties may|otherwise|reasonably|\\w+ may reasonably|\\w+ may|(?:the )?\\w+ needs may|(?:the )?\\w+[’']s? (?:needs|business|wishes) (?:may )?) ?)?(?:request\\w*|requires?|required|needed|agree[ds]?|directed|assigned|instructed|necessary)|parties (?:may|will) agree|from time to time|(?:may|are) (?:be )?(?:mutually )?agreed|to be agreed)\\b|\\bhelps? (?:as|when) needed\\b|\\bsuch (?:\\w+ )?(?:services|assistance|support|work) as\\b|\\b(?:anything|whatever|any other (?:work|tasks?|matters?|topics?|business))(?: else)?\\b[^.;]{0,40}\\b(?:useful|agree|like|needs?|wants?|asks?|decides?|thinks?|helpful|sensible|appropriate|comes up|arises)\\b",
);

/** What is bought stands in another document: "the Services described in Exhibit A". */
export const ELSEWHERE = words(
  "\\b(?:services?|work|deliverables|hosting),?(?: (?!fees|charges|rates|rendered)\\w+){0,3}? (?:described|set (?:forth|out)|detailed|specified|listed|defined|identified|stated)\\b[^;.]{0,40}?\\b(?:exhibit|schedule|attachment|appendix|annex|statements? of work|sows?|orders?|order forms?|work orders?|task orders?)\\b",
);

/** "The Services consist of …". */
export const CONSISTS = words(
  "\\b(?:services?|scope(?: of (?:the )?(?:work|services))?|work|deliverables|tasks|activities (?:of [^:]{1,30})?|functions (?:of [^:]{1,30})?|(?:the )?following (?:services?|work|tasks|deliverables)|(?:subject(?: matter)?|object) of (?:the|this) (?:contract|agreement|order)|(?:the )?following(?= (?:is|are|shall|will|work|services|functions|tasks|activities))|included in (?:your|the) \\w+)[”\"’']?(?: (?:to be )?(?:provided|performed|rendered|supplied|undertaken|carried out|done|by|and no other|under (?:this|the))[^;.:]{0,60}?)?(?: (?:shall|will|also|hereunder|are|is|to|be|provided|performed|carried out))*(?::| (?:consists?|comprises?|comprised|composed|includes?|means?|mean)(?: of)?(?: the following)?:?) (?=\\S+ \\S+ \\S+ \\S+)(?!(?:the|all|any) (?:\\w+ )?(?:services|work|deliverables)\\b)|^\\W*(?:the )?(?:system|solution|software|project) (?:(?:shall|will) )?(?:consists?|comprises?|includes?)(?: of)? (?=\\S+ \\S+ \\S+)|\\b(?:deliverables|services|outputs|items)(?: (?:to be delivered|under (?:this|the) [\\w.]+(?: no\\.? ?\\d+)?|of (?:this|the) \\w+))* are (?=(?:an?|the|\\d+|one|two|three|four|five|six)\\b (?!same\\b)[^;.]{4,120}?(?:,|\\band\\b))",
);
/** Promises about what is, not about what will be done. */
export const PROMISES = words("\\brepresents?(?:,| and) warrants?\\b|\\brepresentations? and warrant\\w+");
/** Words for what is bought as a whole; a sentence with them speaks of it rather than of a detail. */
export const SERVICE_WORDS = words("\\b(?:services?|deliverables?|tasks|following|scope|functions)\\b");
/** Who makes the contract, for how long, and what a document is about: nothing of what is bought. */
export const NOT_ITEM = words(
  "\\b(?:entered into|by and between|describes? the|terms? of|tel(?:ephone)?:|e-?mail:|page \\d+|section \\d+|registered office|principal place of business)|\\b\\d+ weeks from\\b",
);

const CHANGE =
  "(?:change|modify|alter|amend|vary|reduce|add, change|discontinue|remove|withdraw|replace|adjust|re-?define|define|determine|narrow|re-?shape|drop|curtail)";
const OF_SCOPE = "(?:services?|scope|features?|specifications?|functionality|functions|deliverables)";
/** What stands between the change and the scope: a part of it or its extent, and nothing that has a place of its own. */
const DETERMINER =
  "(?:the|an?|any|all|some|its|our|such|each|this|these|those|certain|one|or|and|more|of|(?:parts?|portions?|aspects?|elements?|extent|range|content|details?|description)(?= of\\b|,| or\\b| and\\b))";
const ADJECTIVE =
  "(?!(?:the|and|or|from|used|for|how|what|who|which|that|of|to|in|on|with|by|under|personnel|staff|employees|people|engineers?|consultants?|workers?|persons?|individuals?|members?)\\b)[\\w'’()/-]+";
/** The provider changes what it does by itself. */
export const CHANGES = words(
  `\\b(?:may|reserves? the rights? to|(?:is|are) (?:entitled|free) to|can)\\b(?! (?:\\w+ly )?(?:request|ask|require|direct|instruct|order|propose|suggest|recommend)\\b)[^;.]{0,80}?\\b${CHANGE}\\b(?:(?:,| or| and| and/or){1,2} \\w+){0,3}(?:,[^;.,]{1,60},| at any time| from time to time)?(?:,? ${DETERMINER}){0,8}(?: ${ADJECTIVE}){0,2} ${OF_SCOPE}\\b(?! (?:options?|levels?|attachments?|fees?|charges?|credits?|rates?|prices?|providers?)\\b)`,
);
/** A case that the provider is free to choose is none. */
const AT_WILL =
  "at any time|whenever (?:we|it|they|he|she)|discretion|sees? fit|likes|wishes|chooses|pleases|(?:we|they) (?:like|wish|choose|please)|even (?:if|when|where)";
/** What the provider may do in one case only leaves the rest as it was agreed. */
export const IN_ONE_CASE = words(
  `^(?![\\s\\S]*\\b(?:${AT_WILL})\\b)[\\s\\S]*\\b(?:if|when|where|in (?:the|that) event|in case)\\b|^\\W*(?:\\d[\\d.]*\\W+)?should\\b|\\b(?:(?:as )?required by|by law|laws?|regulat\\w+|non-?payment|emergenc\\w+|to (?:avoid|comply|prevent|protect))\\b`,
);
/** The same in the passive; who changes it comes behind "by". */
export const CHANGED_BY = words(
  `\\b${OF_SCOPE}\\b[^;.]{0,30}?\\b(?:may|can)\\b[^;.]{0,30}?\\bbe\\b[^;.]{0,30}?\\b(?:${CHANGE}e?d|modified|varied|adjusted|withdrawn|dropped)\\b[^;.]{0,40}?\\bby (?:the )?`,
);
/** What makes a change a matter for both. */
export const BY_CONSENT = words(
  "(?<!\\bwithout (?:(?:the|any|prior|written|its|further) ){0,3}(?:\\w+[’']s? )?(?:prior |written )*)\\b(?:consent|approval|agree(?:ment|d|s)?|written notice|mutual\\w*|change (?:order|control|request)|change (?:request )?procedure|provided that|so long as|does not (?:reduce|degrade|affect))\\b",
);
/** Words under which anything or nothing may be meant. */
export const IN_ANY_SENSE = words(
  "\\b(?:general (?:\\w+ ){0,2}(?:support|assistance|advice|services|help|consult\\w+)|(?:related|similar|various|miscellaneous|ad hoc|general) (?:\\w+ )?(?:tasks|services|matters|work|issues|duties|topics|activities)|(?:a )?(?:range|variety|number) of (?:\\w+ ){0,2}(?:issues|matters|topics|questions|services|subjects)|make (?:it|them|him|her)sel(?:f|ves) available|(?:customary|customarily|usually|normally|typically) (?:services|provided|rendered|performed|supplied|offered))\\b|\\bincluding,? (?:but not|without) limit(?:ed to|ation,?) \\S+(?: \\S+){0,3}\\W*$",
);
export const NOT_OWED = words(
  "\\b(?:not|nothing)\\b[^;.,]{0,80}?\\b(?:oblige|obliges|obligate|obligates|require|requires|commit|commits)\\b[^;.]{0,40}?\\b(?:to )?(?:perform|provide|render|deliver)\\b[^;.]{0,20}?\\b(?:any )?(?:services?|work)\\b",
);

export const SCOPE_HEADING =
  /\b(?:scope|services|statement of work|tasks?|work (?:to be|requirements|description)|deliverables?|work product|specifications?|requirements|responsibilities of (?:the )?(?:provider|supplier|vendor|contractor)|project description|objectives and scope|what['’]s in|what (?:we|you)(?:['’]ll| will)? (?:do|deliver|provide)|subject(?: matter)? of the (?:contract|agreement)|duties of the|service catalogue|outputs?|assignment$)\b/i;
export const NOT_SCOPE_HEADING =
  /\b(?:out of scope|exclu\w+|assumptions|customer responsibilit\w+|government furnished|service levels?|payment|fees|insurance|security|acceptance|warrant\w+|term|ownership|submission|evaluation|proposal|definitions)\b/i;
export const OUT_OF_SCOPE = words(
  "\\b(?:out of scope|outside (?:of )?the scope|not (?:included|part of the services)|excluded (?:from|services)|do not include)\\b",
);

/** Tasks in front of words that say what they are: "these together are the Services". */
export const ARE_SERVICES = words(
  "\\b(?:these|those|the (?:above|foregoing))\\b[^;.:]{0,30}?\\b(?:are|form|make up|constitute|is) (?:the |all the )?(?:services|deliverables|scope|work)\\b",
);
/** "Task 1: …", "SR-02 …", "In: …": an item by its label, whatever it ends with. */
export const LABELLED = words(
  "^\\W*(?:(?:task|deliverable|item|output|work ?package|service|step|part|lot|module|function|requirement) (?:\\d+|[a-z])(?:\\.\\d+)? ?[:.)–-]|[a-z]{1,4}-?\\d{1,3} ?[:.)–-]|in(?:cluded| scope)?:) ?\\S+(?: \\S+){2,}",
);
/** An item of a numbered list that ends like a sentence. */
export const NUMBERED = words("^\\W*\\(?\\d{1,2}[.)] ?(?:\\S+ ){1,12}\\S+$");
export const LIST_HEADING =
  /\b(?:deliverables|tasks|list of|outputs|work packages|in and out|what['’]s (?:in|included))\b/i;
