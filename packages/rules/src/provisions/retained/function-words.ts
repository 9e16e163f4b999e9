import { words } from "../words.js";

/** Words that say that something stays, or is somebody's to do. */
export const KEEPS =
  "(?:(?:solely |fully |operationally |exclusively |primarily )?(?:responsible|accountable) for|responsibility (?:for|of|to)|(?:retains?|keeps?|reserves?|maintains?|requires?|have|has|exercis\\w*) (?:\\w+ ){0,4}?(?:control|responsibility|authority|accountability|operation|decision|direction|management|supervision|discretion)|solely (?:direct|determine|decide|control|manage)|(?:final|sole) (?:approval|decision|say)|(?:sole|own|exclusive) responsibility to|(?:only|sole) (?:\\w+ ){0,8}?(?:authority|power) to|responsible to (?:provide|perform|maintain|operate|obtain|manage))";

/** What every contract puts on both sides; it keeps no function with anybody. */
export const NO_FUNCTION = words(
  "\\bcosts\\b[^;.]{0,100}?\\bresponsibility of\\b|\\b(?:responsible|accountable|responsibility|liable|control|authority)\\b(?: \\w+){0,3}? (?:for|of|over|to)(?: (?:all|any|the|its|their|such|paying|payment of|own|and|or|each|respective|applicable|reasonable|timely))* (?:(?:(?:preparing|preparation|filing|prosecut\\w+|maint\\w+),? (?:and |or |of )?)+(?:\\w+ ){0,2}patents?|pay\\w*|tax\\w*|costs?|expenses?|fees?|charges?|loss\\w*|damages?|claims?|acts?|omissions?|breach\\w*|injur\\w*|liabilit\\w*|obligations?|travel|insurance|amounts?|attorneys?|legal fees|wages|salar\\w*|compensation|defen[cs]e|settlement|personal information of|accuracy|export|obtaining(?! (?:an? |the |its |any )?(?:legal|regulatory|security|privacy|procurement)\\b)|actions?|activit\\w*|use of|compliance with (?:this|the) (?:agreement|terms)|(?:(?:procuring|ensuring|making sure)(?:\\W+(?:and|or))*\\W+)+that (?:it['’]?s |the |their )?(?:agents?|employees|affiliates|personnel|staff|users|officers|representatives)|(?:the )?agreements? of|(?:fulfil\\w*|perform\\w*) (?:the |its |their )?obligations|(?:assist|co-?operat|advis|notif|inform(?!ation)|adher)\\w*)\\b",
);

/** Work of the business, of its systems or of its decisions. */
export const FUNCTION = words(
  "\\b(?:systems?|networks?|hardware|software|equipment|infrastructure|lines?|servers?|hosting|security|passwords?|access|backups?|data|content|materials?|text|graphics|artwork|design|site|support|help ?desk|first[- ]level|level (?:1|one)|customers?|users?|clients|operations?|operational|maintenance|monitoring|licen[cs]\\w*|consents?|strateg\\w*|architecture|roadmap|pric(?:e|es|ing)|marketing|sales|editorial|policy|policies|decisions?|direction|approval|approve|accept\\w*|inspect|reject|compliance|legal requirements|training|configur\\w*|install\\w*|planning|selection|personnel|staff|functions?|services?|legal review|procurement|deliverables|environment|facilit\\w*|hiring|risk|releases?|builds?|accounts?|keys|payroll|pay|overtime|returns|books|advice|litigation|appeals?|investments?|fares|underwriting|claims|regulatory|safety|communications?|prosecut\\w+|discounts?)\\b",
);

/** In front of whoever does it, in the passive. */
export const DONE_BY =
  "(?:handled|managed|performed|carried out|done|administered|operated|maintained|taken care of|looked after|undertaken|run) (?:solely |exclusively |only )?by";

export const NOT_INCLUDED = words(
  "\\b(?:out of scope|outside (?:of )?the scope|not (?:included(?: in)?|part of(?! (?:their|his|her|your) )|within the scope(?: of)?|covered (?:by|under|in) (?:the |these |this |our |its )?(?:\\w+ )?(?:services?|scope|work|support|maintenance|engagement|agreement|contract|sow|order))\\b(?: of| by)?|(?:neither|none|not)(?: of (?:these|them))? forms? (?:any )?part of (?:the|these) (?:scope|services?|work)|(?:is|are) (?:\\w+ly )?excluded(?!\\w)(?! (?:by law|to the)\\b)|no (?:concern|business|part) of (?:the |its )?(?:services|work|\\w+)|excluded (?:from (?:the )?(?:scope|services?|maintenance|support|work)|services)|(?<!\\blicen[cs]es? (?:\\w+ ){0,4})(?:does|do) not include(?! the right)|not include the following|(?<!\\b(?:insurance|polic(?:y|ies)|warrant(?:y|ies)|guarantees?|liability|indemnity|cap|limits?)\\b[^;.,]{0,40})\\b(?:services?|work|scope|undertakings?|engagement|assignment|tasks|duties)\\b[^;.,]{0,40}? (?:does|do|shall|will) (?:\\w+ )?not (?:comprise|extend to|encompass|embrace|cover|stretch to))\\b(?! (?:the |any )?(?:\\w+ )?(?:costs?|fees|charges|expenses|loss(?:es)?|damages?|taxes)\\b)(?![^.;]*\\b(?:outside|holidays?|weekends?|nights?|midnight|hours|before|until|unless|during|more than)\\b)",
);

export const NOT_REQUIRED = words(
  "\\b(?:not|nor)(?: \\w+){0,3}? (?:be )?(?:required|responsible|obligated|obliged)(?: to| for)(?: (?:any|the|either|also))* (?:do (?:the following|any of)|perform\\w*|handl\\w*|provid\\w*|maintain\\w*|support\\w*|configur\\w*|host\\w*|develop\\w*|install\\w*|monitor\\w*|operat\\w*|manag\\w*|enforc\\w*)\\b|\\b(?:under|has|have) no (?:duty|obligation|responsibility) to (?:do (?:so|either|any)|perform|maintain|operate|support|administer|manage|monitor|enforce)\\b|\\bnot have any (?:duty|responsibility|obligation) to (?:either )?(?:monitor|enforce|provide|perform|maintain|operate|support)\\b|(?:\\b(?:will|shall) not|\\bwon['’]t) be (?:doing|handling|providing|performing|building|supporting|hosting|operating|running|managing|maintaining|looking after|taking care of)\\b(?![^.;]*\\b(?:outside|holidays?|weekends?|nights?|hours|before|until|unless|if|during|after|without|more than)\\b)|\\bundertakes to perform\\b[^;.]{0,30}?\\bonly the duties\\b",
);

export const SUPPLIES = words(
  "\\b(?:provide|supply|furnish|obtain|acquire|install|maintain|operate|develop|configure|manage|host|monitor|perform|prepare|conduct|carry out|establish|administer|control)\\b[^;.]{0,140}?\\b(?:systems?|networks?|hardware|software|equipment|infrastructure|lines?|servers?|content|graphics|artwork|text|data|scripts?|support|customer (?:support|care|service)\\w*|help ?desk|licen[cs]es?|training|policy|policies|documentation|specifications|materials|environment|facilities|security|level (?:1|one)|multimedia|sales|files|lists|brochures|prospectus\\w*|catalog\\w*|price (?:data|information))\\b",
);

export const DECIDES = words(
  "\\b(?:shall not|may not|will not|not to|without|only (?:the|with)|prior)\\b[^;.]{0,140}?\\b(?:design|architecture|configuration|locations?|components?|scope|direction|polic(?:y|ies)|pric(?:es|ing)|strategy|product)\\b[^;.]{0,100}?\\b(?:consent|approval|authority|direction)\\b|\\b(?:final|sole) (?:\\w+ )?(?:approval|decision|authority|discretion)\\b|\\bdecision[- ]making\\b|\\b(?:approve|designate and approve|inspect, accept|accept or reject)\\b",
);

export const HANDED_OVER = words(
  "\\b(?:full|sole|exclusive|complete|absolute|unlimited|entire) (?:(?:and|or|,) ?\\w+ )?(?:power|authority|control|discretion|responsibility)(?: and (?:authority|control|discretion|power))? (?:over|to|for|of|with respect to)\\b[^;.]{0,120}?\\b(?:strateg\\w*|architecture|roadmap|pric(?:e|es|ing)|policy|policies|budget\\w*|hiring|customers?|business|operations|management|decisions?|systems?|infrastructure|technology)\\b|\\battorney-in-fact\\b|\\bappoint\\w*\\b[^;.]{0,60}?\\bas its (?:\\w+ )?agent\\b[^;.]{0,80}?\\bfull\\b",
);
