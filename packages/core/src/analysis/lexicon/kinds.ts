import type { DocumentKind } from "../types.js";
import { PERFORMANCE_VERBS, PERFORMANCE_VERBS_PRESENT } from "./performance.js";
import { roleWords } from "./roles.js";

/** Words of a title that tell what a document is. */
export interface KindCue {
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
}

/**
 * What titles and preambles call each kind. Stand-alone agreements for services of any sort (hosting, maintenance,
 * development, licence with services) are read like a master agreement: they have to hold every protection themselves.
 * The first that fits a title wins, so the narrower stands before the wider.
 */
export const kindCues: readonly KindCue[] = [
  {
    kind: "amendment",
    pattern:
      /^(?:form\s+of\s+)?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))\s+)?(?:amendment|modification|change\s+order|side\s+letter)\b|\bamendment\s+(?:no\.?|number|#|\d|one|two|three|four|five|to)\b|\bchange\s+order\b/i,
  },
  // "Support and Service Level Agreement", "Consulting and Confidentiality Agreement": the protection is only half of it.
  {
    kind: "msa",
    pattern:
      /\b(?:servic(?:es|ing)|maintenance|support|consult(?:ing|ancy)|development|managed\s+services|outsourcing|hosting|software|licen[sc]e)(?:\s*,\s*|\s+(?:and|&)\s+)(?:\w+\s+)?(?:service[\s-]+levels?|confidentiality|non[\s-]?disclosure|data\s+(?:processing|protection)|escrow)\b|\b(?:service[\s-]+levels?|confidentiality|non[\s-]?disclosure|data\s+(?:processing|protection)|escrow)\s+(?:and|&)\s+(?:\w+\s+)?(?:services|maintenance|support|consult(?:ing|ancy)|development|outsourcing|hosting)\b/i,
  },
  {
    kind: "escrow",
    pattern:
      /^(?:[\w-]+\s+){0,3}escrow$|\bescrow\s+(?:agreement|contract|deed|terms|instructions)\b|\bescrow\s+services\b/i,
  },
  {
    kind: "dpa",
    pattern:
      /\bdata\s+(?:processing|protection|privacy|processor|sharing|transfer)\s+(?:and\s+\w+\s+)?(?:agreement|addendum|terms|schedule|amendment|annex)\b|\b(?:commissioned|order)\s+(?:data\s+)?processing\b|\bbusiness\s+associate\s+(?:agreement|addendum|contract)\b|\bstandard\s+contractual\s+clauses\b|\bdpa\b|\bbaa\b/i,
  },
  {
    kind: "sla",
    pattern:
      /\bservice[\s-]+levels?$|\bavailability\s+(?:undertaking|agreement|guarantee|commitment)\b|\bservice[\s-]+levels?\s+(?:agreement|schedule|terms|addendum|exhibit)?\b|\bquality\s+assurance\s+(?:surveillance\s+)?plan\b|\bqasp\b|\bslas?\b/i,
  },
  {
    kind: "nda",
    pattern:
      /\b(?:non[\s-]?disclosure|confidentiality|confidential\s+disclosure)\s+(?:and\s+[\w\s-]{1,40})?(?:agreement|undertaking|deed|terms|statement|form|letter)\b|\bm?nda\b|\bnon[\s-]?disclosure\b/i,
  },
  {
    kind: "sow",
    pattern:
      /\b(?:agency|design|digital|project|consult(?:ing|ancy))\s+engagement\b|\bstatements?\s+of\s+(?:work|objectives|needs?|requirements)\b|\b(?:project|work)\s+assignment\b|\bperformance\s+work\s+statement\b|\b(?:sow|pws|soo)\b|\b(?:work|task|delivery|call)\s+orders?\b|\bcall[\s-]off\b|\bproject\s+charter\b|\brequests?\s+for\s+(?:proposals?|quotations?|quotes?|tenders?)\b|\b(?:rfp|rfq|rfi)\b|\bscope\s+of\s+work\b|(?<!\bnon[\s-]{0,2})\bsolicitation\b|\bspecification\s+of\s+services\b/i,
  },
  {
    kind: "order-form",
    pattern:
      /^order(?:\s+(?:no\.?\s*)?[a-z-]{0,10}\d[\w-]*)?$|\b(?:order|subscription|service\s+order)\s+form\b|\bpurchase\s+order\b|\bservice\s+order\b|\bcover\s+page\b/i,
  },
  {
    kind: "msa",
    pattern:
      /\b(?:outsourc|host|co-?host)\w*\b(?=.{1,60}\b(?:agreement|agmt|contract|terms)\b)|\b(?:servic(?:e|es|ing)|(?<!\b(?:capital|yield|worth)\s)maintenance|support|consult(?:ing|ancy|ant)|development|managed|software|saas|cloud|(?<!\b(?:trade\s*mark|trade\s+name|brand|content|patent|music|likeness)\s(?:sub)?)licen[sc](?:e|ing)|subscription|reseller|design|integration|implementation|application|information\s+technology|technology|website|web\s+site|administration|contractor|framework|telecommunications|network|processing|transition|technical|pilot|freelanc(?:e|er)|(?:software|web(?:\s?site)?|application|independent|contract)\s+developer|programmer|logistics|fulfil?lment|warehousing|facilities|catering|cleaning|research|staffing|recruitment|payroll|help\s?desk|bookkeeping|accounting|monitoring|security|hosting|business\s+process|programming|blanket\s+purchase)\b(?=.{1,60}\b(?:agreement|agmt|contract|terms|standard\s+terms)\b)|\b(?:agreement|contract|terms)\s+(?:for|of)\b.{1,40}\b(?:services|maintenance|hosting|support|outsourcing|development|programming|software|operations|advice|(?:implementation|integration|migration|configuration|customi[sz]ation)\s+of\b.{1,40}?\b(?:systems?|software|platform|data|databases?|applications?|apps?|sites?|tools?|servers?|networks?|lists?|registers?|crm|erp))\b|\bsoftware\s+licen[sc]e\b|^(?:[\w&-]+\s+){0,2}framework$|\b(?:monitoring|security|support|consulting|managed)\s+engagement\b|\b(?:engagement|mandate)\s+(?:letter|agreement|terms|contract)\b|\bletter\s+of\s+engagement\b|\bterms\s+of\s+(?:service|engagement|business)\b|\b(?:outsourcing|hosting|business\s+process|bookkeeping|call\s+cent(?:re|er)|website\s+development)\b|\b(?:it|cloud|managed|consult(?:ing|ancy)|cent(?:re|er)|support|maintenance|monitoring)\s+(?:services?|operations)\b/i,
  },
];

/** "Mortgage Origination System Agreement": what a lender, an employer or a landlord works with is bought from somebody. */
const TOOLS = /\b(?:software|platforms?|systems?|saas|cloud|applications?|apps?|portals?)\b/i;

/** Titles and preambles of documents that are not about services, however often the word stands in them. */
export const foreignTitles: readonly { readonly what: string; readonly pattern: RegExp; readonly unless?: RegExp }[] = [
  {
    what: "employment",
    unless: TOOLS,
    pattern:
      /\bemployment\b|\bapprentice(?:ship)?\b|\bemployee\b(?!.{1,30}(?:confidential|disclosure))|\bexecutive\b|\bseverance\b|\bseparation\b|\bchange\s+(?:in|of)\s+control\b|\bretention\s+(?:bonus|agreement)|\bretirement\b|\bdeferred\s+compensation\b|\bincentive\s+plan\b|\bsplit[\s-]dollar\b|\bcompensation\s+plan\b/i,
  },
  {
    what: "credit",
    unless: TOOLS,
    pattern:
      /\bloans?\b(?!\s+(?:servic|process|administ))|\bfacility\s+(?:letter|agreement)\b|\boverdraft\b|\bcredit\s+(?:agreement|facility|contract)\b|\bpromissory\b|\bindenture\b|\bguarant(?:y|ee)\b(?!.{1,20}maximum)|\bpledge\b|\bsecurity\s+agreement\b|\bdeed\s+of\s+trust\b|\bmortgage\b|\bnote\s+purchase\b|\brevolving\b|\bforbearance\b|\bintercreditor\b|\btrust\s+receipt\b|\b(?:capital|yield|net\s+worth)\s+maintenance\b|\bdisbursing\b|\bfinancing\b|\bsubordination\b/i,
  },
  {
    what: "construction",
    pattern:
      /\bconstruction\b|\bbuilding\s+(?:contract|agreement|works?)\b|\b(?:ground|civil)\s+works\b|\bfoundations?\s+(?:contract|works?)\b|\bengineering,?\s+procurement\b|\bepc\b|\bguaranteed?\s+maximum\s+price\b|\bturnkey\b|\bowner\s+and\s+contractor\b|\barchitect\b|\baia\b|\bbuilders?\b|\bconstruct\b|\bdesign[\s-]build\w*\b|\bpower\s+plant\b/i,
  },
  {
    what: "real estate",
    unless: TOOLS,
    pattern: /\blease\b|\btenancy\b|\brental\b|\bsublease\b|\breal\s+(?:estate|property)\b|\beasement\b|\bland\b/i,
  },
  {
    what: "company law or securities",
    pattern:
      /\b(?:stock|share|asset|securities|unit|membership\s+interest|equity)\s+(?:purchase|sale|option|exchange|subscription|transfer)\b|\bmerger\b|\bstockholders?\b|\bshareholders?\b|\bregistration\s+rights\b|\bunderwriting\b|\bvoting\s+agreement\b|\boperating\s+agreement\b|\bjoint\s+(?:venture|filing)\b|\b(?:limited|general)\s+partnership\s+agreement\b|\bwarrants?\s+(?:agreement|to\s+purchase)\b|\brights\s+agreement\b|\bform\s+(?:10-?[kq]|8-?k|s-?\d)\b|\b(?:annual|quarterly)\s+report\b|\bcooperation\s+agreement\b(?!\s+(?:on|for|in|regarding)\b)|\bstandstill\b|\binvestment\s+agreement\b|\btrust\s+agreement\b|\bintellectual\s+property\s+(?:matters\s+|rights\s+)?(?:agreement|assignment|cross[\s-]?licen[sc]e)\b|\bagency\s+agreement\b|\bpower\s+of\s+attorney\b/i,
  },
  {
    what: "marketing or distribution",
    pattern:
      /\bendorsement\b|\bsponsorship\b|\bfranchise\b|\bdistribut(?:ion|or|orship)\b(?!.{1,60}\b(?:services?|maintenance|support)\b)|\bco-?branding\b|\bpromotion\b|\badvertising\b|\baffiliate\s+agreement\b|\bmarketing\b(?!\s+(?:automation|technology|platform|software|services)\b)|\bstrategic\s+alliance\b|\bcollaboration\b/i,
  },
  {
    what: "goods",
    pattern:
      /\b(?:supply|manufacturing|purchase|transportation(?:\s+services?)?|charter|throughput)\s+(?:agreement|contract)\b|^(?:purchase|sale)\s+of\b/i,
  },
  {
    what: "brand or content licence",
    pattern:
      /\b(?:trade\s*mark|trade\s+name|brand|content|patent|music|merchandis\w+|likeness)\s+(?:and\s+\w+\s+)?(?:sub)?licen[sc]\w*\b/i,
  },
  {
    what: "licence of a compound or product",
    pattern: /\b(?:compound|clinical(?!.{1,60}\b(?:services|outsourcing)\b)|drug|vaccine|commerciali[sz]ation)\b/i,
  },
];

/** What a contract of its own is called, when it is annexed to another. */
export const contractNoun =
  /\b(?:agreement|addendum|deed|undertaking|contract|statement\s+of\s+work|(?:work|task)\s+order|order\s+form|nda|dpa|sow)\b/i;

/** Titles of texts about software and services that bind nobody. */
export const notAContract =
  /\b(?:minutes|meeting|notes|read[\s-]?me|changelog|tutorial|guide|handbook|manual|newsletter|faq|agenda|retrospective|(?:market|user)\s+research|findings|kick-?off|stand-?up|workshop|roadmap|backlog|how\s+(?:to|we))\b|^(?:install|getting\s+started)/i;

/** A processing agreement is about personal data where these stand in it. */
export const personalDataRoles = [/\bcontrollers?\b/i, /\bprocessors?\b/i] as const;

/** Words of the body, weighed by how often they stand in a thousand words. */
export const bodyTerms = {
  services:
    /\b(?:services|deliverables?|statements?\s+of\s+work|software|service\s+levels?|hosting|source\s+code|acceptance\s+test(?:ing|s)?|milestones?|contractor|vendor|supplier|customer\s+data|personal\s+data|support|maintenance|specifications|uptime|confidential\s+information|offerors?|help\s?desk|data\s+cent(?:re|er)|outsourc\w+|processors?|programming\s+(?:works?|services)|programmers?|tickets?|consult(?:ant|ants|ing)|workshops?|incidents?|services?\s+providers?|(?:develops?|hosts?|maintains?|supports?|operates?|runs?|watch(?:es)?|monitors?)\s(?:an?|the|its)\s[^.;\n]{1,30}?\b(?:systems?|software|sites?|networks?|platform|applications?|apps?)|(?:re)?(?:build|design)s?\s(?:an?|the|your|our|its)\s[^.;\n]{0,30}?\b(?:software|web\s?(?:sites?|shops?|stores?)|(?:online|digital|web|cloud|data|booking|ordering|payment|sales|learning|customer|client|member|e-?commerce)\s(?:platform|portal)|applications?|apps?)|licensed\s+materials)\b/gi,
  foreign:
    /\b(?:lenders?|borrowers?|loans?|the\s+executive|employment|base\s+salary|severance|landlord|tenant|premises|leased?|mortgag\w+|stockholders?|shareholders?|shares|indebtedness|collateral|guarantors?|architect|construction|buildings|(?:the|each|an?|any|such|said|entire)\s+building(?!\s+block)|retainage|mechanics'?\s+liens?|patients?|clinical|compounds?|royalt(?:y|ies)|dividends?|gaap|fiscal\s+quarter|overdraft|tenancy|lessors?|lessees?|shippers?|crude|barrels?|demurrage|dekatherms?|drilling|apprentice|repayments?|salary|dwelling)\b/gi,
} as const;

/** Words that bind, whoever they bind; enough in a document whose title says what it is. */
export const bindingWords = /\b(?:shall|will|must|agrees?|hereby|required\s+to|responsible\s+for|may\s+not)\b/gi;

const ROLES = [
  ...roleWords.customer,
  ...roleWords.provider,
  ...roleWords.leaning.customer,
  ...roleWords.leaning.provider,
  "company",
  "agent",
  "principal",
  "city",
  "university",
  "part(?:y|ies)",
]
  .map((word) => word.replace(/ /g, "\\s"))
  .join("|");
const ASIDE = "(?:\\s(?:also|\\w{2,14}ly))?";
const DOES = PERFORMANCE_VERBS_PRESENT.join("|");

/** A duty somebody has: what a contract is made of. */
export const dutyOfSomebody =
  /\b(?:part(?:y|ies)|i|we|you|undersigned|agreement|contract|contractor|customer|client|provider|supplier|vendor|government|offerors?|consultant|licensee|licensor|recipient|company|agent|employee|personnel|developer|services|fees?|processor|controller)\b[^.;\n]{1,40}?\b(?:shall|will|must|may\s+not|agrees?\s+(?:to|that)|is\s+required\s+to|undertakes\s+to)\b/gi;

/**
 * What a party does under the contract, told in the present tense: "The Contractor delivers". It is looked for in lower
 * case: so many words take ten times as long to get ready where case is left to the pattern.
 */
export const presentDuty = new RegExp(
  `\\b(?:we|you)['’]ll\\s\\w+|\\b(?:${ROLES})${ASIDE}\\s(?:${DOES}|guarantees|is\\sbound|wants|seeks|(?:does\\snot|doesn['’]t|won['’]t)\\s\\w+)\\b|\\bparties\\s(?:amend|${PERFORMANCE_VERBS.join("|")})\\b|\\b(?:we|you)${ASIDE}\\s(?:do\\snot|don['’]t|won['’]t|aren['’]t|${PERFORMANCE_VERBS.join("|")})\\b`,
  "g",
);

/** A duty of somebody called by name: "Northwind shall", "Oskar Bits delivers". */
export const namedDuty = new RegExp(
  `\\b(?!(?:It|This|That|There|These|Those|He|She|They|Each|The|We|You|If|And)\\b)\\p{Lu}[\\p{L}\\d&]{1,30}\\s(?:shall|will|must|(?:\\p{Ll}{2,14}ly\\s)?(?:${DOES}))\\b`,
  "gu",
);

const DEFINED_ROLES = (words: readonly string[]): string =>
  words.map((word) => word.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()).replace(/ /g, "\\s")).join("|");

/** Signs that a text names the parties of an agreement. */
export const contractParties: readonly RegExp[] = [
  /\b(?:Client|Customer|Buyer|Principal):\s\p{Lu}[^\n:]{2,80}\s(?:Agency|Studio|Supplier|Provider|Contractor|Consultant|Vendor):\s\p{Lu}/u,
  /\bbetween\s+you\s+and\b|\byou\s+(?:accept|agree\s+to)\s+(?:these|the|our)\s+terms\b/i,
  /\b(?:between|among)\b[^.\n]{3,200}?\band\b[^.\n]{3,200}?\((?:the\s|hereinafter\s)?["“]?\p{Lu}/iu,
  /["“]\p{Lu}[\p{L} &]{1,40}["”]\)[\s\S]{1,400}?["“]\p{Lu}[\p{L} &]{1,40}["”]\)/u,
  new RegExp(
    `\\b(?:${DEFINED_ROLES([...roleWords.customer, "principal", "licensee"])})\\b[\\s\\S]{1,600}?\\b(?:${DEFINED_ROLES([...roleWords.provider, "licensor"])})\\b`,
  ),
  new RegExp(
    `\\b(?:${DEFINED_ROLES([...roleWords.provider, "licensor"])})\\b[\\s\\S]{1,600}?\\b(?:${DEFINED_ROLES([...roleWords.customer, "principal", "licensee"])})\\b`,
  ),
];

/** A price for what is done. */
export const contractPayment =
  /\b(?:pays?|shall\s+pay|will\s+pay|fees?\s+(?:is|are))\b[^.\n]{1,60}?(?:\d|\b(?:fees?|price|rate|charges?|remuneration|invoices?|month(?:ly)?|half|per)\b)|\binvoices?\s+(?:are|is)\s+(?:payable|due)\b/i;
