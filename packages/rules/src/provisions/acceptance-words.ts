import { TIME } from "./service-words.js";
import { NUMBER, PERIOD, words } from "./words.js";

/** What clauses on acceptance are made of. */
const WORK =
  "(?:deliverables?|services?|work(?: products?)?|software|systems?|applications?|apps?|products?|programs?|code|milestones?|waves?|releases?|versions?|equipment|goods|materials?|reports?|documentation|modifications?|enhancements?|changes?|customi[sz]ations?|sites?|websites?|installations?|implementations?|conversions?|configurations?|networks?|files?|updates?|deployments?|results?|phases?|relocation|stages?|items?|units?|solutions?|platforms?|designs?|features?|drafts?|prototypes?|builds?|portals?|interfaces?|models?|(?:user )?stor(?:y|ies)|increments?|modules?|components?|function(?:s|ality|alities)?|scripts?|apis?|art[ei]facts?|(?:payroll|claims?|ledger|asset|pay) registers?|payrolls?|dashboards?|integrations?|migrations?|(?:work )?packages?|what (?:has been|was|is) delivered)";
const ACCEPTING =
  "(?:accept(?:s|ed|ing|ance)?|reject(?:s|ed|ing|ion)?|approv(?:e|es|ed|ing|al)|sign(?:s|ed)?(?: (?:it|them))?[ -]off|certif(?:y|ies|ied|ication|icates?)|refus(?:e|es|ed|al)(?! to)|taken over|take[- ]over)";
/** What is not as it was asked for. */
const DIFFERS = "(?:(?:does|do|did|is|are)(?: not|n['’]t)|differs?|depart(?:s|ure)?|deviat\\w+|falls? short|fails? to)";
/** Papers that say what work has to do. */
const PAPERS =
  "(?:specifications?|requirements?|documentation|acceptance (?:criteria|tests?|conditions)|criteria|order|statement of work|sows?|(?:agreed |functional |technical |service |product |system )+descriptions?|test (?:plan|cases|scripts)|(?:functional |technical )designs?|drawings|(?:feature|function|parts) lists?|(?:technical|data) sheets?|story ?boards?|(?:approved |agreed |reference |control )samples?|tor|codes|user stories|check-?lists?|brief|terms of reference|definition of done|performance work statement|pws|what (?:was|is|has been) (?:agreed|ordered)|(?:guaranteed|agreed|promised) (?:figures?|values?|results?|performance|functions?|throughput))";
const TESTING =
  "(?:tests?|tested|testing|inspects?|inspected|inspection|reviews?|reviewed|evaluates?|evaluated|evaluation|examines?|examined|verif(?:y|ies|ied|ication)|assess(?:es|ed)?|checks?|checked|trials?|try|walk-?throughs?|demonstrat\\w+|commissioning|uat|validat\\w+|look(?:s|ed|ing)? (?:over|at|through)|exercis(?:es?|ed)|trial runs?|side by side|scrutin\\w+|try(?:ing)? out|compar(?:e|es|ed|ing)|back-?test\\w*|hold (?:[\\w’']+ ){1,4}against)";
const AGAINST = "(?:against|by reference to|(?:measured|judged|assessed) by|by comparison with)";

export const ABOUT_ACCEPTANCE = words(
  `\\b(?:${ACCEPTING}|${TESTING})\\b[^.;]{0,160}\\b${WORK}\\b|\\b${WORK}\\b[^;]{0,200}\\b(?:${ACCEPTING}|${TESTING})\\b|\\bacceptance (?:tests?|testing|criteria|period|procedures?|plan|certificates?)\\b|\\b(?:taking[ -]over|completion) certificates?\\b[^.;]{0,80}\\bacceptance|^[^a-z]*(?:the )?acceptance (?:\\w+ ){0,2}(?:occurs?|takes? place|happens?)\\b|\\b(?:non-?conform\\w+|deficienc(?:y|ies)|defects?)\\b[^.;]{0,200}\\b(?:correct\\w*|re-?deliver\\w*|re-?submit\\w*|reject\\w*|re-?perform\\w*)\\b`,
);
/** The same words about other things. */
export const OTHER_SENSE = words(
  "\\b(?:(?:continu\\w+|carr(?:y|ying) on|keep(?:ing)?(?: on)?) (?:to use|use|using|the use)\\b(?![^.;]{0,40}\\b(?:deliverables?|releases?|software|work products?|after (?:delivery|installation)|in production)\\b)[^.;]{0,80}?\\baccept\\w*|accept(?:s|ed|ance|ing)? (?:(?:of|such|this|the|its|said|any|all|that|an?|no|by \\w+ of) ){0,3}(?:appointments?|agreement|contract|engagement|terms|offers?|orders?|purchase orders?|(?:sales|change|job|work) orders?|proposals?|quot\\w+|payments?|liability|responsib\\w+|service of process|jurisdiction|assignment|returns?|invoices?|checks?|credit cards?|applications? for|deposits?|risks?|delegation|resignation|subscription|calls?)|generally accepted|commonly accepted|accepted accounting|accepted (?:industry|professional|practices|standards)|accept\\w* (?:and agree|requests?)|acceptance of (?:and \\w+ to )?(?:an?|the|any|each|such) (?:\\w+ )?order forms?|approved for release by [^.;]{1,40}? without restriction|(?:combin\\w+|operat\\w+|used?)\\b[^.;]{0,60}?\\bwith\\b[^.;]{0,60}?\\bnot approved\\b|not use\\b[^.;]{0,120}?\\bwithout\\b[^.;]{0,40}?\\b(?:approval|consent)|public relations|publicity|acknowledges?\\b[^;]{0,120}?\\bhad (?:an? |the )?(?:\\w+ )?opportunity|certif\\w* (?:verifying )?that [^.;]{1,60}?\\b(?:being used|(?:is|are) using)|reject (?:an?|any|the|such) (?:\\w+ ){0,3}?requests?|accepts? (?:that|to)|(?:audits?|auditors?|books|accounts|insurance|background|drug|policies|premises|facilities|records)\\b[^.;]{0,80}\\b(?:inspect\\w*|review\\w*|examin\\w*|verif\\w*)|(?:inspect\\w*|review\\w*|examin\\w*|verif\\w*)\\b[^.;]{0,80}\\b(?:books|accounts|records|policies|premises|facilities|advertis\\w+|press releases?|marketing|trademarks?)|clinical|approv\\w* (?:by|of) the (?:board|jsc|(?:\\w+ ){0,2}committee|shareholders)|(?:purchase )?orders? (?:\\w+ ){0,2}accepted|offerors?|bidders?|tenderers?|solicitation|(?:any|no) waivers?\\b[^.;]{0,80}\\b(?:signed|accepted)|legal counsel|consent\\b[^.;]{0,40}?\\brefus\\w+(?! (?:(?:its|the) )?accept)|refus\\w+\\b[^.;]{0,20}?\\bconsent|source code escrow|(?<!\\baccept\\w*\\b[^;]{0,200})deposits?\\b[^.;]{0,200}?\\b(?:escrow|certif\\w+)|(?:amounts?|invoices?)\\b[^.;]{0,30}\\b(?:deemed|is|are|be|been) accept\\w*|accept\\w*\\b[^.;]{0,160}\\b(?:instructions|subscriptions|applications from|transactions|shipments from)|(?:accept|reject)\\w*\\b[^.;]{0,60}\\b(?:(?:annuity|insurance|loan|credit|membership|program|contract)\\b[^.;]{0,20}\\bapplications?|for transportation)|(?:payments?|price (?:increase|change)s?)\\b[^.;]{0,30}\\breject\\w*|reject\\w*\\b[^.;]{0,20}\\bprice (?:increase|change)s?|(?:annuity|insurance|loan|membership)\\b[^.;]{0,20}\\bapplications?|accepted (?:the |such |these )?(?:changes|amendments)|hereby accepts?|patents?|executory|bankruptcy|insolvent|(?:news|press) releases?|publicity|logos?|advertis\\w+|marketing materials?|promotional)\\b",
);
export const CORE = words(
  `\\baccept(?:ance)? (?:tests?|testing|criteria|period|procedures?|plan|certificates?)\\b|\\bevidence of (?:\\w+ )?acceptance\\b|\\b(?:accepted|taken over) only (?:when|if|once|upon|after)\\b|\\b${WORK}\\b[^;]{0,160}\\b(?:accept(?:ed|s|ance|ability)?|reject(?:ed|s|ion)?)\\b|\\b(?:accept(?:ed|s|ance)?|reject(?:ed|s|ion)?)\\b[^.;]{0,120}\\b${WORK}\\b`,
);
/** Without a word of acceptance, approval counts only of what is delivered. */
export const DELIVERED = words(
  "\\b(?:what (?:has been|was|is) delivered|deliverables?|work products?|milestones?|phases?|stages?|releases?|prototypes?|builds?|drafts?|(?:completed|finished|delivered) (?:work|configurations?|versions?|results?)|(?:user )?stor(?:y|ies)|increments?)\\b",
);
/** Headings under which a sentence need not name the work again. */
export const HEADING = words(
  "\\b(?:acceptance|accepting|sign[ -]off|uat|definition of done|taking[ -]over|inspection|(?:review|approval)s? (?:of|and)|approvals?|(?:system|user|functional) tests?|testing|tests?$|check(?:s|ing)?|hand-?over|quality gates?|reviews?|going live|completion|completion criteria|validation|snagging|commissioning)\\b",
);
/** Headings on acceptance of something else, or on tests that do not decide on work. */
export const OTHER_HEADING = words(
  "\\b(?:(?:acceptance|approvals?|reviews?) of (?:these |the |this )?(?:terms|agreement|orders?|offers?|quotations?|appointment|risks?|invoices?|expenses)|management|business|quarterly|annual|performance|security|penetration|recovery|restore|disaster|backup|background|audits?|regulatory|price|salary|governance)\\b",
);
/** Tests that have nothing to do with whether work is as promised. */
const OTHER_TEST =
  "(?:regulator\\w*|recovery|restor\\w+|disaster|back-?ups?|continuity|penetration|vulnerability|drug|background|exam\\w*|medical|stress|fire)";
export const OTHER_TESTS = words(`\\b${OTHER_TEST}\\b[^.;]{0,30}\\btest|\\btest\\w*\\b[^.;]{0,30}\\b${OTHER_TEST}\\b`);
export const ACCEPTANCE_WORD = words(
  "\\b(?:accept(?:s|ed|ing|ance|ability)?|reject(?:s|ed|ing|ion)?|sign(?:s|ed)?(?: (?:it|them))?[ -]off|uat|non-?conform\\w*|refus(?:e|es|ed|al)(?! to)|tak(?:e|es|en)[ -]over|taking[ -]over|(?:completion|delivery|hand-?over) certificates?|issues? (?:\\w+ ){0,3}approval|found wanting|(?:approved|agreed) in writing by)\\b",
);
/** A test for what was promised is an acceptance test by another name. */
export const CONFORMITY = words(
  `\\b${TESTING}\\b[^.;]{0,120}\\b(?:conform\\w*|compl(?:y|ies|iance)|fitness|against|meets?|satisf(?:y|ies)|accordance|fulfil\\w*)\\b[^.;]{0,60}\\b${PAPERS}\\b|\\b${TESTING}\\b[^.;]{0,80}\\b${AGAINST}\\b`,
);
/** Time to look at something that is no bill: "has fifteen days from the notice to inspect". */
export const HAS_TIME = words(
  `\\b(?:has|have|got|is given|gets?|is allowed|takes?)\\b[^.;]{0,60}?${PERIOD}(?![^.;]*\\b(?:invoices?|bills?|disput\\w+|books|records|audits?)\\b)[^.;]{0,80}?\\bto (?:\\w+ ){0,2}(?:${TESTING}|${ACCEPTING})\\b`,
);
/** Nothing is used or paid before somebody has put his name to it. */
export const LOCKED = words(
  `\\b(?:go(?:es)? live|(?:put|moved|promoted|released) (?:in)?to (?:\\w+ )?(?:production|use|operation)|deployed|released)\\b[^.;]{0,40}\\b(?:without|until|unless|before|only)\\b[^.;]{0,60}\\b(?:${ACCEPTING}|signature|passed|confirm\\w*)\\b`,
);
/** What is signed off was named in the sentence before. */
export const SIGNS_OFF = words(
  "\\b(?:signs?|signed) (?:it|them|each|every one) off\\b|\\b(?:signs?|signed) off (?:on )?(?:it|them)\\b",
);
/** Somebody says where the work is not what was asked for. */
export const COMPLAINS = words(
  `\\b(?:tells?|telling|informs?|notif(?:y|ies)|let(?:s|ting)?|reports?|points? out|complains?|returns?|sends?|comments?|finds?|discovers?|lists?)\\b[^.;]{0,100}\\b${DIFFERS}\\b[^.;]{0,60}\\b${PAPERS}`,
);
export const PASSED = words(
  "\\b(?:pass(?:es|ed)?|successful(?:ly)? (?:completion|complet\\w+)(?: of)?)\\b[^.;]{0,40}\\b(?:tests?|testing|validation|inspection)\\b|\\bpass (?:or|/) ?fail\\b|\\b(?:tests?|testing)\\b[^.;]{0,40}\\b(?:passed|successful\\w*)\\b|\\bsubject to (?:\\w+ ){0,2}(?:inspection|testing|review) by\\b",
);
/** Work goes to somebody who may say something about it, if no more than that. */
export const FOR_COMMENT = words(
  `\\b(?:submits?|sends?|presents?|circulates?|shares?|shows?)\\b[^.;]{0,40}\\b(?:its work|drafts?|deliverables?|designs?|prototypes?|work products?)\\b[^.;]{0,60}\\bfor (?:[\\w’']+ ){0,3}(?:approval|comments?|review|feedback|sign-?off)\\b`,
);
/** A review that leads to something: "may review the services and ask for corrections". */
export const REVIEW = words(
  `\\b${TESTING}\\b[^.;]{0,80}\\b(?:services?|work|deliverables?)\\b[^.;]{0,120}\\b(?:suggest\\w*|correct\\w*|improve\\w*|comments?)\\b`,
);
export const MODAL = words("\\b(?:shall|will|must|may|is|are|be|has|have|agrees?)\\b");
/** Longer runs of words without a verb are the cells of a lost table. */
export const LONGEST_ROW = 400;
const SPECS = `(?:${PAPERS}|functional(?:ity)?|standards?|definition of done|quality (?:assurance|acceptance) plan|designs?|agreed tests?|(?:the |its )descriptions?)`;
export const CRITERIA = words(
  `\\b(?:conform\\w*|compl(?:y|ies|iance|iant)|meets?|met|satisf(?:y|ies|ied)|accord(?:ance|ing)|against|fulfil\\w*|using|follows?|with reference to|based (?:up)?on|consistent with|substantially|per|${DIFFERS}|contradict\\w*|fitness with|what)\\b[^.;]{0,120}\\b${SPECS}\\b|\\b${SPECS}\\b[^.;]{0,60}\\b(?:(?:is|are|be|been) (?:not )?(?:met|satisfied|fulfilled))\\b|\\b(?:acceptance (?:criteria|tests?|testing)|tests? (?:described|set out|set forth|laid down|contained|defined|specified|listed|agreed|in)|(?:agreed|specified|test) tests?|test (?:cases|scripts|plan)|all tests|quality checks|checks? (?:listed|set out|in)|suite|(?:good|complete|accepted|approved|passed)(?: in writing)? (?:only )?(?:if|when|once)\\b[^.;]{0,80}\\d)\\b|\\b${TESTING}\\b[^.;]{0,80}\\b${AGAINST}\\b|\\b${AGAINST}\\b[^.;]{0,40}\\b(?:exhibits?|annex|appendix|schedules?|tables?)\\b|\\b(?:material(?:ly)? )?(?:non-?conform\\w+|defects?|bugs?|errors?|faults?|failures?|findings|shortcomings|deviations?|deficienc(?:y|ies))\\b`,
);
export const TEST = words(`\\b${TESTING}\\b`);
export const DECISION = words(
  "\\b(?:accept(?:s|ed|ance)?(?: or |/| and/or )(?:reject|rejection|decline)\\w*|subject to (?:[\\w’']+ ){0,6}acceptance|written (?:notice of )?acceptance|acceptance (?:in writing|certificate)|(?:be|been|is|are) (?:\\w+ ){0,3}(?:accepted|approved) by|(?:inspect|test|review)\\w*,? (?:\\w+,? ){0,4}(?:and|or) accept\\w*|(?:shall|will|may|must) (?:[\\w’'-]+ ){0,10}(?:accept|approve|sign off|reject)|reviewed,? (?:\\(?[\\w ]+\\)?,? ){0,3}and accepted|upon (?:\\w+ ){0,6}acceptance|acceptance by|(?:following|after|until) (?:\\w+ ){0,4}acceptance|accept or decline|(?:subject to|requires?|without|until|after|for) (?:[\\w’']+ ){0,4}approval|(?:confirm|declare)(?:s|ed)? (?:\\w+ ){0,5}in writing|(?:has|have) (?:\\w+ ){0,3}(?:accepted|approved|signed)\\b|decid\\w+ (?:on|about) (?:the )?(?:acceptance|approval)|(?:upon|after|following|on|without) (?:[\\w’']+ ){0,4}(?:sign-?off|signature)|signs? (?:only )?when|(?:accepted|approved|signed(?: off)?) by|(?:issue[sd]?|sign(?:s|ed)?|give)\\b[^.;]{0,40}\\b(?:written approval|certificates?|protocol|acceptance|record)|sign(?:s|ed)? (?:it |them )?off|accepts? or rejects?|approv(?:es?|ed) (?:\\w+ ){0,5}in writing|(?:approves?|accepts?) (?:the|each|all|every|any) (?:[\\w]+ ){0,2}(?:deliverables?|work|results?|milestones?))\\b",
);
/** What the work is measured against is still to come. */
export const LATER = words(
  "\\b(?:acceptance|completion|test) (?:criteria|tests?|procedures?|plan|standards?)\\b[^.;]{0,60}\\b(?:(?:will|shall|to|must) be (?:\\w+ ){0,2}(?:agreed|defined|determined|established|developed|negotiated)|mutually agreed?|agree (?:on|upon)|(?:yet|still) to be)\\b|\\b(?:will|shall|to|must) (?:\\w+ )?agree\\b[^.;]{0,40}\\b(?:acceptance|completion) (?:criteria|tests?|procedures?|plan|standards?)\\b",
);
/** A warranty speaks of tests and specifications too. */
export const WARRANTS = words("\\b(?:warrants?|warranty|warranties|represents?)\\b");
/** Nothing goes on, or is paid, before the customer has said so. */
export const GATE = words(
  `\\b(?:until|unless|only (?:after|when|if|upon|once|by)|(?:done|complete|taken over|finished|accepted|passed) (?:only )?(?:when|once|if))\\b[^.;]{0,160}\\b(?:${ACCEPTING}|confirm(?:s|ed)?|sign(?:s|ed)?|signature|certificates?|passed|written notice|in writing)\\b|\\b(?:accepted|approved|taken over) only (?:when|if|once|upon|after|on)\\b|\\b(?:sole|only|conclusive) evidence of (?:\\w+ )?acceptance\\b|\\bonly pays? for\\b[^.;]{0,40}\\b(?:signed|accepted|approved)|\\b(?:due|payable|paid|pays?|invoiced?|owed)\\b[^.;]{0,40}\\b(?:when|once|after|upon|if)\\b[^.;]{0,80}\\b(?:${ACCEPTING}|good|verif(?:y|ies|ied)|confirm(?:s|ed)?)\\b|\\bacceptance\\b[^.;]{0,20}\\b(?:takes place|occurs|requires?|is (?:given|effected|made))\\b[^.;]{0,60}\\b(?:written|certificates?|sign\\w*)\\b`,
);
/** The provider finds that its own work is good enough. */
export const DETERMINES = words(
  `^[^.;]{0,60}\\b(?:determines?|decides?|certif(?:y|ies)|judges?|establish(?:es)?)\\b[^.;]{0,40}\\b(?:whether|if|when|that)\\b[^.;]{0,80}\\b${WORK}\\b[^.;]{0,80}\\b(?:complete|completed|accept\\w*|meets?|conforms?|compl(?:y|ies)|satisf(?:y|ies)|${SPECS})\\b`,
);
export const ITS_SATISFACTION = words(
  `\\b${WORK}\\b[^.;]{0,120}\\bto (?:the )?(?:[\\w’']+ ){0,4}satisfaction\\b|\\b${WORK}\\b[^.;]{0,60}\\b(?:must|shall|will) be (?:\\w+ )?(?:acceptable|satisfactory) to\\b|\\b${WORK}\\b[^.;]{0,40}\\b(?:complete|completed|finished|accepted) (?:when|once|if) (?:the )?\\w+ is satisfied\\b|\\b${WORK}\\b[^.;]{0,40}\\b(?:meets?|match(?:es)?|live up to)\\b[^.;]{0,40}\\bexpectations?\\b`,
);
export const REJECTION = words(
  "\\b(?:reject(?:s|ed|ing|ion)?|refus(?:e|es|ed|al)(?! to)|withh(?:old|olds|eld)\\b[^.;]{0,30}\\b(?:accept\\w*|approv\\w*|certificate|sign-off)|turn(?:s|ed)? (?:it |them )?down|declin(?:e|es|ed)|unsatisfactory|unacceptable|complain\\w*|(?:record|log|list|report|raise|note)s? (?:\\w+ ){0,4}(?:findings?|defects?|faults?|failures?|errors?|issues?|snags?|deviations?|bugs?|shortcomings?)|(?:tells?|informs?|let(?:s|ting)?|notif(?:y|ies)|points? out)\\b[^.;]{0,60}\\b(?:(?:does|do|is|are)(?: not|n['’]t)|wrong|missing)|returns? (?:it|them)\\b|(?:does not|do not|fails? to) (?:\\w+ )?(?:conform|comply|meet|match|satisfy)\\b[^.;]{0,80}\\b(?:give|send|notice|return)|(?:tells?|informs?|notif(?:y|ies))\\b[^.;]{0,80}\\bnot satisfied|rescind|(?:lists?|states?|describes?|sets? out) (?:the )?(?:respects|points|ways|reasons|defects|faults|shortcomings)|(?:sends?|sent|goes?|hand(?:s|ed)?) (?:it |them |the \\w+ )?back|found (?:wanting|defective|deficient|faulty)|return (?:it|them) for|tell (?:us|\\w+)\\b[^.;]{0,30}\\bwhy|not approved|(?:what|where) (?:[\\w’']+ )?(?:does(?: not|n['’]t)|departs?|deviates?|differs?)|unqualified|object(?:s|ed|ion)?|not accept\\w*|notif(?:y|ies|ied)\\b[^.;]{0,160}\\b(?:non-?conform\\w*|defects?|deficien\\w+|does not|do not|fail\\w*|errors?|problems?)|(?:notice|list|description|statement) of\\b[^.;]{0,60}\\b(?:non-?conform\\w*|defects?|deficien\\w+|rejection|errors?)|non-?conform\\w* notice|fails? (?:the |any |such |an? |to (?:pass|meet|conform|satisfy))|(?:tests?|criteria|conditions|requirements) (?:is|are) not (?:passed|met|fulfilled|satisfied)|tests? fails?|accept(?:ance)?(?: or |/)(?:reject|decline)\\w*)\\b",
);
export const CORRECTION = words(
  "\\b(?:correct(?:s|ed|ion|ions|ing|ive)?|re-?perform\\w*|cured?|remed(?:y|ied)|modif(?:y|ied)|revis(?:e|ed)|repair\\w*|re-?submi\\w+|re-?deliver\\w*|re-?test\\w*|replace[sd]?|resolve[sd]?|re-?work\\w*|fix(?:ed|es)?|re-?do|re-?present\\w*|(?:put|putting|puts) (?:it |them )?right|present (?:it|them) again|made good|make good|rectif\\w+|repeat(?:s|ed)?|at (?:[\\w’']+ ){1,3}(?:cost|expense)|(?:free of|without|at no) (?:\\w+ )?(?:charge|cost)|remov(?:e|es|ed|al)|eliminat\\w+|in order\\b(?! to| that| for)|(?:make|makes) (?:those|these|the|any|such|all) (?:\\w+ ){0,2}(?:changes|amendments)|(?:deliver|present|submit|hand|offer|provide)\\w*\\b[^.;]{0,40}\\b(?:again|anew))\\b",
);
export const TIMED = words(
  `(?:\\b(?:within|inside|in|got|gets?|over|lasts?|takes?|during|for|of|period|after|following|have|has|than|until)\\b[^.;]{0,60}?(?:${TIME}|${PERIOD}|${NUMBER} \\w+ (?:days|weeks))|\\b(?:acceptance|review|test(?:ing)?|rejection|evaluation|inspection) period\\b|\\b(?:prior to|before|at|by) (?:the )?(?:\\w+ ){0,3}(?:end|conclusion|close|completion) of\\b|\\bprior to \\w+ conclusion\\b|\\[\\*{2,4}\\] (?:after|following|of|from)\\b)`,
);
/** Events that show nothing about the work. */
const MOMENT =
  "(?:deliver(?:y|ed)|hand(?:ed)?[ -]?over|receipt|received|used?|production|go(?:es)?[ -]?live|pa(?:yment|id)|install(?:ation|ed)|deploy(?:ment|ed)|upload(?:ed)?|live|transmi(?:ssion|tted)|sending|sent|(?:completion|delivery) notice|notice of (?:completion|delivery|readiness))";
const AT = "(?:upon|on|by|when(?:ever)?|as soon as|once|at|the moment)";
/** No word of anybody who looks at it first. */
const UNSEEN =
  "(?![^.;]*\\b(?:tests?|tested|testing|confirm\\w*|sign\\w*|certificates?|written|in writing|pass\\w*|approv\\w*|verif\\w*|criteria|review\\w*|inspect\\w*)\\b)";
/** "is accepted when it is first switched on": nobody has looked at it. */
const WHEN_MADE =
  "\\b(?:is|are|be|becomes?|stands?) accepted (?:when|once|as soon as|the moment) (?:(?:it|they) (?:(?:is|are|has been|have been) )?|the \\w+ (?:is|are|has been|have been) )?(?:first )?(?:activated|switched on|turned on|delivered|installed|deployed|made available|provisioned|enabled|performed|downloaded|uploaded|handed over|invoiced|paid for)\\b(?! by (?:its |the |an? )?(?:\\w+ )?(?:users?|holders?|visitors?|guests?|shoppers?)\\b)(?![^.;]{0,80}\\b(?:tests?|tested|inspect\\w*|approv\\w*|sign\\w*|confirm\\w*|unless|reject\\w*))";
export const DEEMED = words(
  `${WHEN_MADE}|\\b(?:taken (?:to be|as)|held to be|assumed|means?|implies|amounts? to|deemed|considered|presumed|constitutes?|regarded|counts?|treated)\\b[^.;]{0,80}\\b(?:accept(?:ed|ance)?|approved|approval)\\b|\\b(?:acceptance|approval)\\b[^.;]{0,60}\\bdeemed\\b|\\b(?:(?:automatically|conclusively|finally|irrevocably) accepted|accepted (?:conclusively|finally|irrevocably)|accepted automatically|acceptance (?:\\w+ ){0,2}(?:occurs?|takes? place|happens?) automatically)\\b|\\bby us(?:e|ing)\\b[^.;]{0,60}\\baccepts?\\b|\\b${AT}\\b${UNSEEN}[^.;]{0,60}\\b${MOMENT}\\b[^.;]{0,80}(?:\\b(?:has|have)|[’']ve) (?:\\w+ )?accepted\\b|\\b(?:is|are|be|becomes?|stands?) accepted (?:by (?:the )?\\w+ )?${AT}\\b${UNSEEN}[^.;]{0,60}\\b${MOMENT}\\b|\\bacceptance (?:\\w+ ){0,6}?(?:occurs?|takes? place|happens?|is given)\\b[^.;]{0,20}\\b${AT}\\b${UNSEEN}[^.;]{0,60}\\b${MOMENT}\\b`,
);
export const AT_ONCE = words(
  `${WHEN_MADE}|\\b${AT}\\b[^.;]{0,60}\\b${MOMENT}\\b|\\b(?:first|any|productive|production|operational|commercial|live) (?:\\w+ ){0,2}use\\b|\\bby using\\b|\\bas soon as\\b[^.;]{0,20}\\bdelivers\\b|^(?:[\\W\\d])*(?:(?:any|the|first) )?(?:payment|use|delivery|receipt|installation|deployment)\\b[^.;]{0,60}\\b(?:constitutes?|counts?|means|amounts?|(?:is|be) (?:deemed|considered|treated))\\b`,
);
/** Silence, as against use or delivery. */
export const SILENCE = words(
  "\\b(?:unless|if|within|where|fail\\w*|absence|in the event|should|silence)\\b[^.;]{0,120}\\b(?:reject\\w*|object\\w*|notif\\w+|notice|respon\\w+|repl(?:y|ies)|silen\\w+|(?:days?|weeks?)|fail\\w*)\\b",
);
export const DENIED = words(
  "\\b(?:no right to (?:\\w+ ){0,3}(?:reject|refuse)|(?:shall|may|will|can) not (?:\\w+ ){0,3}(?:reject|refuse)|(?:shall|may|will|can) not (?:test|inspect|examine)|waives? (?:\\w+ ){0,4}right (?:to|of) (?:reject\\w*|refus\\w*|inspect\\w*|test\\w*)|no (?:acceptance )?(?:tests?|testing|procedures?) (?:of|by|will|shall|takes?|is|are)|no acceptance (?:tests?|testing|procedures?)|not (?:be )?subject to (?:any )?(?:acceptance|tests?|testing|inspection)|not (?:be )?entitled to (?:\\w+ ){0,2}(?:reject|refuse))\\b",
);
export const REFUND = words(
  "\\b(?:refund\\w*|terminat\\w+|reimburs\\w+|repay\\w*|return (?:of )?(?:all )?(?:fees|payments)|recover (?:what|the (?:fees?|price))|rescind|cancel\\w*)\\b",
);
export const PAYMENT = words("\\b(?:pay(?:s|able|ment|ments)?|paid|invoic\\w+)\\b");
export const OPTIONAL = words(
  "\\b(?:if|where|when|to the extent)\\b[^.;]{0,60}\\b(?:sow|statement of work|order form|order|cover page|schedule)\\b[^.;]{0,60}\\b(?:provides?|requires?|specif\\w+|includes?|states?|calls? for|indicates?|says|subject to)\\b",
);
