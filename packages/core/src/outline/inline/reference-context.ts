/** What the words around a reference say about where it points. */
export interface ReferenceContext {
  readonly external: boolean;
  readonly within?: string;
}

const law =
  "U\\.?\\s?S\\.?\\s?C(?:ode)?\\b|C\\.?\\s?F\\.?\\s?R\\b|U\\.?C\\.?C\\b|USC|CFR|UCC|GDPR|DSGVO|DORA|HIPAA|FAR|DFARS|ERISA|CCPA|FINRA|EU|Treas|Fed\\. R|Stat\\.";
const enactment =
  "Act|Code|Codes|Law|Laws|Statutes?|Regulations?|Regs?|Rules?|Directives?|Ordinances?|Treaty|Convention|Constitution|Decree|Order|Circular|Bulletin|Restatement|Incoterms|Clauses";
const instrument =
  "Agreements?|Contracts?|Lease|Plan|Polic(?:y|ies)|Terms|Conditions|MSA|PSA|DPA|CSA|SOW|RFP|RFQ|PWS|IFB|Certificate|Charter|Bylaws|By-laws|Articles of [A-Z]\\w+|Guidelines|Manual|Handbook|Indenture|Note|Warrant|Statement of Work|Statements of Work|Order Form|Purchase Order|Work Order|Proposal|License|Licence|Prospectus|Standards?|Protocol|Addendum|Amendment|Framework|Letter|Form";

const number = "(?:\\([^()]{1,6}\\)|[\\w.-]{1,12})";
const attachmentWord =
  "(?:[Ee]xhibit|[Ss]chedule|[Aa]nnex(?:ure)?|[Aa]ppendix|[Aa]ttachment|[Rr]ider|EXHIBIT|SCHEDULE|ANNEX|APPENDIX|ATTACHMENT)";

/** "of Exhibit B", "in Part 2 of Schedule 3". */
const inAttachment = new RegExp(
  `^(?:\\s*\\([A-Z][^()]{0,80}\\))?,?\\s+(?:of|in|to)\\s+(?:(?:the|this|that|paragraph|[Pp]art)\\s+(?:${number}\\s+of\\s+)?)?(${attachmentWord}\\s+(?:No\\.?\\s+)?["“]?[A-Z0-9][\\w.-]{0,7})`,
);
/** "in Exhibit C, Section 7(a)". */
const leftAttachment = new RegExp(
  `\\b(${attachmentWord}\\s+(?:No\\.?\\s+)?["“]?[A-Z0-9][\\w.-]{0,7}["”]?),?\\s+(?:at\\s+)?$`,
);
/** Skips what may stand between a number and "of": a caption, "et seq.", "as amended", "or any successor provision". */
const between =
  "(?:\\s*\\([^()]{0,80}\\))?(?:,\\s(?:respectively|inclusive|as (?:applicable|amended)))?(?:,?\\s+(?:et\\.?\\s+seq\\.?|thereof|and\\s+following))?,?";
const own =
  /^\s+(?:of|in|to|under|within)\s+(?:this|the\s+present)\b|^\s+(?:of|in|to|under|within)\s+(?:the\s+)?(?:Agreement|Contract|AGREEMENT|CONTRACT)\b(?!\s+(?:of|dated|between|by and)\b)|^\s+(?:hereof|herein|hereto|above|below)\b/;
const rightLaw = new RegExp(
  `^${between}\\s*(?:(?:of|under|to|in|from)\\s+(?:the\\s+|that\\s+)?)?(?:\\d+\\s+)?(?:${law})`,
);
/** "et seq." and numbers behind numbers belong to citations of law; "thereof" points back to another document named before. */
const rightElsewhere =
  /^\s\d{3,5}\s?\([A-Z]\)|^(?:\s*\([^()]{0,40}\))?,?\s+(?:et\.?\s?seq|thereof\b|thereunder\b|Township\b|Block\b)/;
/** "of the Bankruptcy Code", "of Title 11", "of that certain Credit Agreement", "of the California Civil Code". */
const rightNamed = new RegExp(
  `^${between}\\s+(?:of|under|in|to|from|within|contained in|set forth in),?\\s+(?:(?:the|that|such|said|its|any|a|an|certain|applicable|then-current|Company’s|Company's|[Cc]hapter|[Pp]art|[Ss]ubpart|[Ss]ubchapter|[Dd]ivision|[Tt]itle)\\s+){0,3}(?:[A-Z0-9][\\w’'&./-]*,?\\s+(?:(?:of|and|for|the|on)\\s+){0,2}){0,9}?(?:${enactment}|${instrument})\\b`,
);
/** Whatever carries a name of its own holds its own sections: "of Title 11", "of Regulation (EU) 2016/679", "of Customer's Handbook". */
const rightName =
  /^(?:\s*\([^()]{0,80}\))?,?\s+of\s+(?:the\s+|that\s+|such\s+)?(?:certain\s+)?(?!(?:Section|Article|Clause|Paragraph|Agreement|Contract|Part|Schedule|Exhibit|Annex|Appendix|Attachment)s?\b)[A-Z][\w’'&.-]+/;
const rightLower =
  /^(?:\s*\([^()]{0,40}\))?,?\s+(?:of|under)\s+(?:the|that|such|said|any)\s+(?:[a-z-]+\s+){0,4}?(?:act|code|law|statute|regulations?|rules|directive|bylaws|treaty|policy|lease|plan)\b/;

const leftLaw = new RegExp(
  `(?:${law}|\\b(?:${enactment}))(?:\\s+of\\s+\\d{4})?(?:\\s*\\([^()]{1,60}\\))?,?\\s*(?:\\(?as amended\\)?,?\\s*)?(?:Title\\s+\\d+,?\\s*)?(?:at\\s+)?$`,
);
const leftCitation =
  /\b\d{1,3}\s+(?:U\.?\s?S\.?\s?C\.?|C\.?\s?F\.?\s?R\.?|[A-Z][\w.]*\s+Stat\.?)(?:A\.?)?(?:\s+[Pp]arts?\s+\d+)?,?\s*$/;
const leftInstrument =
  /\b(?!(?:this|the|This|The) (?:Agreement|Contract))(?:[A-Z][\w’'&-]* ){1,5}(?:Agreement|Contract|Lease|Plan|Tariff|MSA|DPA|RFP|SOW)(?:,| at| in)? $/;

/**
 * Reads what stands right and left of a reference (or a list of them) in the same sentence.
 * `right` starts behind the last number, `left` ends before the noun.
 */
export function readContext(left: string, right: string): ReferenceContext {
  const within = inAttachment.exec(right)?.[1] ?? leftAttachment.exec(left)?.[1];
  if (within !== undefined) return { external: false, within: within.replace(/["“”]/g, "").replace(/[.-]+$/, "") };
  if (rightLaw.test(right) || rightElsewhere.test(right)) return { external: true };
  if (own.test(right)) return { external: false };
  if (rightNamed.test(right) || rightName.test(right) || rightLower.test(right)) return { external: true };
  return { external: leftCitation.test(left) || leftLaw.test(left) || leftInstrument.test(left) };
}
