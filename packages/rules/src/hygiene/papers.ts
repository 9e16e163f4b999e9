/** A paper beside the main text. */
export type Element = "attachments" | "work" | "orders" | "data";

/** How a contract names papers beside its main text; which of them a sentence is about. */
export const PAPERS: Readonly<Record<Element, RegExp>> = {
  attachments: /\b(?:schedules?|exhibits?|annex(?:es|ures?)?|append(?:ix|ices)|attachments?)\b/gi,
  work: /\b(?:SOWs?|(?:[Ss]tatements?|STATEMENTS?) (?:[Oo]f|OF) (?:[Ww]ork|WORK)|(?:Work|Task) Orders?|Call-?[Oo]ffs?)\b/g,
  orders:
    /\b(?:Order Forms?|Purchase Orders?|(?<!\b(?:[Cc]hange|[Ww]ork|[Tt]ask|[Cc]ourt)\s)Orders|purchase orders?|order forms?)\b/g,
  data: /\b(?:DPA|(?:Data Processing|Data Protection) (?:Agreement|Addendum)|Standard Contractual Clauses)\b/gi,
};

/** What is ranked: the papers, and the main text among them. */
export const RANKED = {
  ...PAPERS,
  agreement:
    /\b(?:[Tt]his|[Tt]he [Mm]ain|[Mm]aster)\s(?:[Ss]ervices\s)?(?:[Aa]greement|AGREEMENT|[Cc]ontract)\b|\b(?:clauses|articles|sections|these terms)\b/g,
};

/** What a finding calls them. */
export const IN_WORDS: Readonly<Record<keyof typeof RANKED, string>> = {
  data: "the data processing terms",
  agreement: "the main agreement",
  attachments: "the schedules",
  work: "statements of work",
  orders: "orders",
};

/** "Annex 4 (Data Processing Agreement)", "7 Data processing agreement": they rank with the schedules where they are one. */
export const DATA_AS_SCHEDULE =
  /\b(?:schedules?|exhibits?|annex(?:es|ures?)?|appendix|appendices|attachments?)[,:]?\s(?:[^.\n]{0,200}\W)?(?:[A-Z]|\d{1,2}|[IVX]{1,4})[\s:–—(-]{1,4}(?:the\s)?(?:DPA\b|[Dd]ata\s(?:[Pp]rocessing|[Pp]rotection)\s(?:[Aa]greement|[Aa]ddendum|[Tt]erms))/;
