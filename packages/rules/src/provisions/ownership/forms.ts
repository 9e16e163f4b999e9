import { words } from "../words.js";

/** How a sentence says whose something is. */
export type OwnershipForm =
  | "assignment" // "hereby assigns": title moves with these words
  | "promise" // "shall assign": title moves later, if at all
  | "declaration" // "is the property of", "shall own", "vests in"
  | "retention" // "retains all right, title and interest"
  | "no-transfer" // "acquires no right in"
  | "work-for-hire";

/** One way to say it. */
export interface FormOfWords {
  readonly form: OwnershipForm;
  /** Lower-case substrings, one of which must occur for the pattern to be tried. */
  readonly anchors: readonly string[];
  /** The words; a group `owner` where the owner stands behind them. */
  readonly pattern: RegExp;
  /** Where what is owned stands: in front of the words, behind them, or on either side. */
  readonly object: "before" | "behind" | "around";
  /** Who owns it: the subject, the other side than the subject, the party in the group `owner`, or the other side than that. */
  readonly owner: "subject" | "other" | "named" | "not-named";
}

const KIND =
  "(?:(?:sole|exclusive|absolute|full|entire|confidential|proprietary|beneficial|legal|true|lawful|rightful|valuable|and)(?:, | )){0,6}";
const TITLE =
  "(?:right|rights|title|titles|ownership|interest|interests|property|proprietary|intellectual property|copyrights?)";
const BE =
  "(?:be|is|are|remains?|stays?|becomes?|constitutes?|deemed|considered)(?: (?:and|shall|will|at all times|always|continue|to|be|remains?|stays?|deemed|considered|becomes?)){0,6}";
/** What `TITLE` cannot do without. */
const OF_TITLE = ["right", "title", "owner", "interest", "propert", "propriet"];
/** What is denied when nothing passes. */
const ACQUIRE =
  "(?:acquir(?:es?|ing)|obtains?|has|have|gains?|gets?|takes?|assigns?|claims?|receives?|transfer(?:s|ring)?|convey(?:s|ing)?|grant(?:s|ing|ed)?|confer(?:s|ring)?|gives?|vests?)";
const NAMED = "(?<owner>[^;:]{1,90})";
/** How title comes to be with somebody. */
const COMES =
  "(?:(?:vest|rest|reside|remain|stay|lie|belong|transfer|accrue|pertain)s?|pass(?:es)?|vested|transferred|due)(?: \\w+ly)? (?:in|with|to)|(?:be|is|are) (?:\\w+ly )?(?:held|owned|retained) by";

/** "no liability for a claim of copyright infringement" gives nobody a copyright. */
const NO_DUTY = "(?! (?:liab\\w+|responsib\\w+|obligat\\w+|duty|in (?:breach|default))\\b)";
/** "no right to sublicense" is about what may be done, and not about title. */
const NOT_TO_ACT =
  "(?! to (?:sub-?licen[cs]|use|sell|copy|disclos|assign|transfer|terminat|modif|access|withhold|grant|receiv|requir)\\w*)";

/** Ways to say whose something is. Each is linear: no two neighbouring parts can match the same words without bound. */
export const FORMS: readonly FormOfWords[] = (
  [
    [
      "declaration",
      ["own"],
      "(?<!(?:\\b(?:its|their|his|her|your|our|whose|the|of)|['’]s?) )\\bowns?\\b(?! (?:or|and) (?:operate|control|risk|cost))",
      "behind",
      "subject",
    ],
    [
      "retention",
      ["retain", "reserv", "keep", "hold"],
      `\\b(?:retains?|reserves?|retaining|reserving|keeps?|holds?)\\b(?! as\\b)(?: [\\w,]+){0,8}? ${TITLE}\\b(?! to\\b(?! the\\b))`,
      "around",
      "subject",
    ],
    [
      "declaration",
      ["title", "ownership", "property", "proprietary"],
      `\\b(?:has|have)\\b(?! (?:no|not)\\b)(?: [\\w,]+){0,5}? (?:title|ownership|property|proprietary rights)\\b`,
      "behind",
      "subject",
    ],
    ["declaration", ["owner"], `\\b(?:${BE}|as) (?:the )?${KIND}owners? (?:of|in)\\b`, "behind", "subject"],
    [
      "declaration",
      ["property"],
      `\\b${BE} (?:the )?${KIND}property(?:, [^,;.]{1,50},)? of ${NAMED}`,
      "before",
      "named",
    ],
    [
      "declaration",
      ["property"],
      `\\b${BE} (?:the )?(?<owner>[^;:.,]{1,60}?)['’]s? (?:own )?${KIND}property\\b`,
      "before",
      "named",
    ],
    [
      "declaration",
      ["owned", "retained"],
      `\\b(?:be|is|are|remain|remains) (?:and (?:shall |will )?remain )?(?:\\w+ly )?(?:and \\w+ly )?(?:owned|retained)(?: \\w+ly)?(?: and controlled)? by ${NAMED}`,
      "before",
      "named",
    ],
    ["declaration", OF_TITLE, `\\b${TITLE}\\b[^;:.]{0,240}?\\b(?:${COMES}) ${NAMED}`, "around", "named"],
    [
      "declaration",
      ["belong"],
      `\\bbelongs?(?: \\w+ly)? (?:and (?:vests? in|pass(?:es)? to) )?to ${NAMED}`,
      "before",
      "named",
    ],
    [
      "declaration",
      ["confidential", "proprietary"],
      "\\b(?:be|is|are|deemed|considered) (?:to be )?(?:the )?(?<owner>[\\w&.-]{1,40}(?: [\\w&.-]{1,20}){0,2}?)(?:['’]s?)? (?:confidential|proprietary) (?:information|materials)\\b",
      "around",
      "named",
    ],
    ["declaration", ["vest"], `\\bvests?(?: \\w+ly)? (?:in|with) ${NAMED}`, "before", "named"],
    [
      "declaration",
      ["'", "yours", "ours"],
      `\\b${BE} (?:\\w+ly )?(?:the )?(?<owner>[^;:.,]{1,40}?)(?:['’]s?|(?<=\\byou)rs|(?<=\\bour)s)(?: (?:alone|only|exclusively|solely|own))?(?=$|[,.;]| (?:and|as|from|when|upon|at)\\b)`,
      "before",
      "named",
    ],
    ["declaration", ["trust"], `\\bheld (?:\\w+ )?(?:on|in) trust for ${NAMED}`, "before", "named"],
    [
      "declaration",
      ["cease"],
      "\\b(?:never|not) ceases? to be (?:the )?(?<owner>[^;:.,]{1,40}?)['’]s?(?=$|[,.;]| property)",
      "before",
      "named",
    ],
    [
      "assignment",
      ["hereby", "irrevocably", "absolutely", "unconditionally"],
      `\\b(?:hereby|irrevocably|absolutely|unconditionally)\\b(?:, [^,;.]{1,100},)?(?: [\\w,]+){0,8}? (?:assign(?:s|ing)?|transfer(?:s|ring)?|convey(?:s|ing)?|cedes?|quitclaims?|(?<!\\bto )sells?)\\b(?:[^;.]{0,60}?\\bto ${NAMED})?`,
      "around",
      "other",
    ],
    [
      "assignment",
      ["assigns"],
      `(?<!\\b(?:its|their|the|such|any|successors? (?:and|or)|permitted) )\\bassigns\\b(?= (?:all|to|any|each|every|such|its|the|it|them|these|those|(?:and|or) (?:\\w+s|shall|will))\\b| \\(|, by\\b)(?:[^;.]{0,60}?\\bto ${NAMED})?`,
      "around",
      "other",
    ],
    [
      "assignment",
      ["hereby"],
      `\\b(?:is|are|be) hereby (?:\\w+ly )?(?:assigned|transferred|conveyed)\\b[^;.]{0,60}?\\bto ${NAMED}`,
      "around",
      "named",
    ],
    [
      "assignment",
      ["assigned", "transferred", "conveyed"],
      `\\b${TITLE}\\b[^;:.]{0,200}?(?<!\\b(?:that|which) )\\b(?:is|are) (?:\\w+ly )?(?:assigned|transferred|conveyed)\\b[^;.]{0,60}?\\bto ${NAMED}`,
      "around",
      "named",
    ],
    [
      "assignment",
      ["assignment"],
      `\\b(?:constitutes?|operates? as) (?:an? )?(?:\\w+ )?(?:present )?assignment\\b[^;.]{0,60}?\\bto ${NAMED}`,
      "around",
      "named",
    ],
    [
      "promise",
      ["assign", "transfer", "convey", "turn"],
      "\\b(?:shall|will|must|agrees? to|undertakes? to|covenants? to|to|is (?:obligated|obliged|required) to)(?:, [^,;.]{1,80},)?(?: (?:and|or|execute|cause|promptly|then|also|irrevocably|further|be|sell|convey|grant|transfer|agree|to),?){0,4} (?:assign|transfer|convey|turned over|turn over|assigned|transferred)\\b",
      "around",
      "other",
    ],
    [
      "promise",
      ["assignment"],
      "\\b(?:shall|will|must|agrees? to|undertakes? to)(?:, [^,;.]{1,80},| (?:up)?on (?:[\\w'’]+ ){0,3}?(?:request|demand))? (?:\\w+ly )?(?:execute|sign|give|grant|make|enter into)(?: and deliver)? (?:an?|the|such|any|all|written|formal|further|necessary|deeds? of|and|or| ){1,6}assignments? (?:of|in respect of)\\b",
      "around",
      "other",
    ],
    [
      "no-transfer",
      OF_TITLE,
      `\\b(?:(?:not|no|never|neither|nor|nothing)\\b${NO_DUTY}(?: [\\w,]+){0,10}? ${ACQUIRE}\\b(?: [\\w,]+){0,6}? ${TITLE}|${ACQUIRE}(?: \\w+){0,2}? no\\b${NO_DUTY}(?: [\\w,]+){0,5}? ${TITLE})\\b${NOT_TO_ACT}`,
      "behind",
      "other",
    ],
    [
      "no-transfer",
      OF_TITLE,
      `\\bno (?:\\w+,? ){0,3}?${TITLE}\\b[^;:.]{0,200}?\\b(?:${COMES}) ${NAMED}`,
      "around",
      "not-named",
    ],
    [
      "no-transfer",
      OF_TITLE,
      `\\b${TITLE}\\b[^;:.]{0,200}?\\b(?:not|never) (?:\\w+ly )?(?:be )?(?:assigned to|${COMES}) ${NAMED}`,
      "around",
      "not-named",
    ],
    [
      "work-for-hire",
      ["hire"],
      "\\b(?:works?[ -](?:made[ -])?for[ -]hire|(?:produced|made|created|prepared) for hire)\\b",
      "around",
      "other",
    ],
  ] as const
).map(([form, anchors, source, object, owner]) => ({
  form,
  anchors,
  pattern: words(source, "g"),
  object,
  owner,
}));
