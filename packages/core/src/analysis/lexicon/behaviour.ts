import type { Cue } from "./cue.js";
import { RESELLERS } from "./reselling.js";

const WORK_WORDS =
  "services?|support|deliverables?|maintenance|studies|study|trials?|software|hosting|work(?:\\s+product)?|solution|platform|training|systems?\\s+development|application|products|consultancy|consulting|assistance|personnel|resources|functions|updates|upgrades|hotline|labou?r|goods";

/** What a provider does or delivers. */
export const WORK = `(?:${WORK_WORDS})`;

const NEAR = "[^.;]{1,70}?\\b";

const MAKES_GOOD =
  "notif(?:y|ies)|indemnif(?:y|ies)|remed(?:y|ies)|corrects?|rectif(?:y|ies)|hands?\\s+over|returns?|purges?|erases?|deletes?|encrypts?|backs?\\s+up|restores?|resumes?|submits?|reports?|publish(?:es)?|compl(?:y|ies)\\s+with|answers?\\s+for|tells?|informs?";

const WORKS =
  "performs?|manages?|compiles?|completes?|conducts?|prepares?|delivers?|suppl(?:y|ies)|installs?|maintains?|monitors?|dispatch(?:es)?|stores?|receives?,|trains?|trained|assists?|helps?|keeps?\\s+(?:operating|running)|processes|operates?|carr(?:y|ies)\\s+out|replaces?|repairs?|staffs?|works?|acts?\\s+as";

/**
 * What a party does as the subject of a sentence; matched at the start of the words behind its name, once modal verbs
 * and adverbs are taken away.
 */
export const subjectCues: readonly Cue[] = [
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern: new RegExp(
      `^(?:(?:desires?|wish(?:es)?|wants?|intends?|agrees?)\\s+to\\s+(?:engage|appoint|retain|authori[sz]e|designate)|engages?|appoints?|authori[sz]es?|designates?)\\s+(?:[^.;]{1,60}?\\s)??(?:${RESELLERS})\\b`,
      "i",
    ),
  },
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:(?:desires?|wish(?:es)?|wants?|intends?|agrees?)\s+to\s+)?grants?\b[^.;]{1,60}?\bright\s+to\s+(?:distribute|sell|resell|market|promote)\b/i,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:provides?|gives?|pays?)\s+(?:[\w-]+\s+){0,4}?sponsorship\b|^(?:is|be|act|serve|provide[^.;]{1,60})\s+(?:as\s+)?(?:an?|the|its)\s+(?:[\w-]+\s+){0,2}?(?:official|exclusive|presenting|title|naming|major|associate|primary|sole|founding)\s+(?:[\w-]+\s+)?sponsor\b/i,
  },
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|wants?|agrees?|is\s+willing)\s+to\s+(?:be\s+(?:so\s+)?(?:engaged|retained|appointed|hired)|accept\s+(?:the|such|this|that)\s+(?:engagement|appointment))\b/i,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|wants?|agrees?)\s+to\s+(?:sponsor|advertise|serve\s+as\s+(?:\w+\s+){0,3}sponsor|be(?:come)?\s+(?:\w+\s+){0,4}?(?:sponsor|distributor|reseller|dealer|franchisee))\b/i,
  },
  {
    side: "customer",
    weight: 3,
    pattern:
      /^pays?\b(?!\s+(?:(?:in\s+total\s+)?more\s+than|(?:\w+\s+){0,3}(?:damages|credit|costs\s+of|losses|judg|settlement|penalt|taxes|royalt|commission|its\s+own)))/i,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:compensates?|remunerates?|outsources?|hires?|engages?|appoints?|entrusts?|commissions?|mandates?)\s(?!in\b|any|sub|a\s+sub|third)/i,
  },
  {
    side: "customer",
    weight: 3,
    pattern:
      /^retains?\s+(?:the\s+services|the\s+\p{Lu}|\p{Lu}|.{1,30}\bas\s+(?:its|an?)\b|.{1,40}\bto\s+(?:provide|perform))/u,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|wants?|seeks?|intends?|requires?)\s+(?:to\s+)?(?:obtain|engage|retain|receive|outsource|purchase|procure|have\b|contract\s+with|acquire|appoint|hire|subscribe|access|use\b|utili[sz]e\b|license\s+(?:[^.;]{1,40}?\s)?from\b|avail|employ)/i,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|wants?|requests?|asks?|requires?)\s+(?:that\s+|for\s+)?(?:the\s+)?\p{Lu}[^.;]{1,60}?\b(?:provide|perform|render|develop|host|supply|assist|service|manufacture|produce|build|operate|maintain|deliver)\b/u,
  },
  {
    side: "customer",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|wants?|intends?|aims?|plans?)\s+to\s+(?:concentrate|focus|have\s+[^.;]{1,60}?\b(?:looked\s+after|run|operated|handled|managed|maintained|done))\b/i,
  },
  {
    side: "provider",
    weight: 2,
    pattern: /^(?:deposits?|places?|lodges?)\b[^.;]{1,40}?\bsource\s+code\b/i,
  },
  {
    side: "customer",
    weight: 2,
    pattern:
      /^(?:purchases?|procures?(?=\s+(?:the\s+|any\s+|all\s+)?(?:services|goods|products))|buys?|orders?|subscribes?)\b/i,
  },
  {
    side: "customer",
    weight: 2,
    pattern:
      /^(?:receives?|uses?|accepts?|rejects?|reviews?\s+and\s+accepts?|approves?|(?:acceptance[\s-])?tests?)\s+(?:the\s+|any\s+|all\s+|each\s+)?(?:services|deliverables?|work\s+product|products)\b/i,
  },
  { side: "customer", weight: 1, pattern: /^reimburses?\b/i },
  {
    side: "provider",
    weight: 2,
    pattern: new RegExp(
      `^(?:provides?|performs?|delivers?|suppl(?:y|ies)|renders?|furnish(?:es)?|makes?\\s+available|offers?|sells?|undertakes?)\\b${NEAR}${WORK}\\b`,
      "i",
    ),
  },
  {
    side: "provider",
    weight: 2,
    pattern: new RegExp(
      `^(?:hosts?|builds?|develops?|designs?|installs?|keeps?\\s+running|handles?|migrates?|runs?|processes|process|manufactures?|produces?|completes?|carr(?:y|ies)\\s+out|maintains?|supports?|implements?|repairs?|corrects?|fix(?:es)?|operates?|configures?)\\b${NEAR}(?:${WORK_WORDS}|errors?|defects?|problems?|faults?|site|website|system|portal|books|payroll|calls|claims|contacts|enquir(?:y|ies)|records)\\b`,
      "i",
    ),
  },
  {
    side: "provider",
    weight: 2,
    pattern:
      /^(?:subcontracts?\b|(?:uses?|engages?|appoints?)\s+(?:an?\s+|any\s+)?subcontractors?\b|(?:meets?|achieves?)\b[^.;]{1,40}?\bservice\s+levels?\b)/i,
  },
  {
    side: "provider",
    weight: 3,
    pattern:
      /^(?:(?:is|are|be)\s+(?:\w+ly\s+)?(?:paid|compensated|remunerated)\b|forfeits?\b|(?:acts?|serves?)\s+as\s+(?:\w+\s+){0,3}?(?:record[\s-]?keeper|administrator|processor|contractor|consultant|provider|servicer)\b|accepts?\s+(?:the|such|this|that)\s+(?:engagement|appointment|mandate|retention)\b)/i,
  },
  {
    side: "provider",
    weight: 3,
    pattern: /^(?:invoices?|bills?|charges?|submits?\s+(?:an?\s+|its\s+|all\s+|monthly\s+|proper\s+)*invoices?)\b/i,
  },
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern:
      /^is\s+(?:engaged\s+)?in\s+the\s+business\s+of\s+(?:providing|developing|supplying|designing|offering|selling|manufacturing|processing|delivering)\b/i,
  },
  {
    side: "provider",
    weight: 3,
    purpose: true,
    pattern:
      /^(?:desires?|wish(?:es)?|is\s+(?:willing|prepared|able|qualified|interested)|has\s+agreed|is\s+desirous)\s+(?:and\s+able\s+)?(?:to|of|in)\s+(?:provid|perform|render|suppl|develop|host|licen[sc]|grant|sell|manufactur|offer|deliver|furnish|accept\s+such)/i,
  },
  {
    side: "provider",
    weight: 2,
    pattern:
      /^(?:has|possess(?:es)?|represents?\s+that\s+it\s+(?:has|possesses))\s[^.;]{1,50}?\b(?:experience|expertise|skills?|qualifications)\b/i,
  },
  {
    side: "provider",
    weight: 2,
    pattern: new RegExp(`^(?:represents?,?\\s+(?:and\\s+)?)?warrants?\\b${NEAR}${WORK}\\b`, "i"),
  },
  {
    side: "provider",
    weight: 2,
    pattern:
      /^(?:grants?|licen[sc]es?)\b[^.;]{1,90}?\b(?:licen[sc]e|right\s+to\s+use|right\s+to\s+access|sublicen[sc]e)\b/i,
  },
  // What follows shows little by itself, and much when all of it points one way.
  {
    side: "provider",
    weight: 1,
    hint: true,
    pattern: new RegExp(
      `^(?:${MAKES_GOOD}|not\\s+(?:engage|use|employ|sub-?contract|delegate|pass)|(?:assigns?|names?|provides?)\\s+(?:an?|its)\\s+(?:\\w+\\s+){0,3}?(?:team|manager|lead)|${WORKS})\\b`,
      "i",
    ),
  },
  {
    side: "customer",
    weight: 1,
    hint: true,
    pattern:
      /^(?:audits?|inspects?|withholds?|deducts?|sets?\s+off|rejects?|requires?|decides?|determines?|approves?|designates?|directs?|selects?|retains?|keeps?\s+(?:control|responsibility)|(?:reduces?|adjusts?)\s+the\s+(?:charges|fees)|(?:furnish(?:es)?|provides?|gives?)\s+(?:access|instructions|information|data|workspace)|uses?\s+(?:it|them)|data\s+(?:is|are|shall|will|must))\b/i,
  },
];
