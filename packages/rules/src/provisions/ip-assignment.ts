import { matchesOf, defineProvision } from "@clauselint/core";
import { words } from "./words.js";

/** What is made under the contract. */
const MADE =
  "(?:work product|deliverables?|developments?|inventions?|improvements?|enhancements?|modifications?|discover(?:y|ies)|works?(?![ -]in[ -])|materials?|intellectual property|copyrights?|patents?|know-how|derivative works?|results|designs?|reports?|documentation|source code|software|content|ideas|foreground|developed|created|conceived|invented|authored|prepared)";
/** Words that say by themselves that something is newly made. */
const NEWLY_MADE =
  "(?:work product|deliverables?|developments|inventions?|improvements?|discover(?:y|ies)|works? made|results of|developed|created|conceived|invented|authored|prepared|produced|made by|suggestions)";
const ALL_RIGHTS =
  "(?:right,? title|rights,? titles?|ownership|title and interest|entire right|all (?:of )?(?:(?:its|his|her|their) )?rights?|intellectual property|copyrights?|patents?)";

const MAKER =
  /\b(?:made|developed|created|conceived|invented|prepared|discovered)\s+(?:\w+ly\s+)?by\s+(?:or\s+for\s+)?(?:(?:the\s+)?(?:employees|personnel|staff)\s+of\s+)?(?:the\s+)?([\w&-]+)/gi;
const OWNER =
  /\b(?:property\s+of|owned\s+(?:\w+ly\s+)?by|vests?\s+in|belongs?\s+(?:\w+ly\s+)?to)\s+(?:the\s+)?([\w&-]+)/gi;

/** "What Supplier makes is owned by Supplier" moves nothing. */
function keepsItsOwn(reading: string): boolean {
  const makers = matchesOf(MAKER, reading).map((match) => match[1]?.toLowerCase());
  const owners = matchesOf(OWNER, reading).map((match) => match[1]?.toLowerCase());
  return makers.length > 0 && owners.length > 0 && new Set([...makers, ...owners]).size === new Set(owners).size;
}

export const ipAssignment = defineProvision({
  type: "ip-assignment",
  description: "What one party makes becomes the property of the other.",
  anchors: [
    "assign",
    "work made for hire",
    "works made for hire",
    "work-for-hire",
    "work for hire",
    "works for hire",
    "property of",
    "shall own",
    "will own",
    "owned by",
    "owns",
    "vest",
    "transfer",
    "convey",
    "pass to",
    "passes to",
    "belong",
  ],
  patterns: [
    words(
      `\\b(?:hereby|does|do|irrevocably|agrees? to|shall|will|to)\\b[^;]{0,60}\\b(?:assign|transfer|convey|quitclaim)s?\\b[^;]{0,200}\\b${ALL_RIGHTS}\\b[^;]{0,260}\\b${MADE}\\b`,
    ),
    words(
      `\\bassigns?\\b[^;]{0,60}\\b(?:to)\\b[^;]{0,100}\\b(?:all|any|its|his|entire)\\b[^;]{0,60}\\b${ALL_RIGHTS}\\b`,
    ),
    words(
      "\\b(?:hereby|irrevocably|agrees? to|shall|will)\\b[^;]{0,100}\\bassigns?\\b[^;]{0,160}\\b(?:such|any|all|all of its) rights?\\b[^;]{0,160}\\b(?:trademarks?|marks?|brand|goodwill)\\b",
    ),
    words(
      "\\bcauses? (?:any |such |all |the )[^;]{0,80}?\\bto be (?:assigned|transferred)\\b|\\bright,? title,? and interest\\b[^;]{0,80}\\b(?:shall|will) (?:\\w+ )?(?:transfer to|vest in|pass to)\\b",
    ),
    words(
      "\\b(?:copyrights?|intellectual property|ownership|title)\\b[^;]{0,30}\\b(?:in|to|of)\\b[^;]{0,60}\\b(?:work product|deliverables?|works?|inventions?|developments|improvements?|results)\\b[^;]{0,60}\\b(?:vests?|pass(?:es)?|belongs?)(?: (?:in|to|with))\\b",
    ),
    words("\\bowns?\\b[^;]{0,80}\\bintellectual property\\b[^;]{0,160}\\b(?:created|developed|made) by\\b"),
    words(
      "\\b(?:hereby|does|do|irrevocably|agrees? to|shall|will)\\b[^;]{0,60}\\b(?:assign|transfer|convey)s?\\b[^;]{0,100}\\b(?:right,? title,? and interest|rights,? titles? and interests?|entire right)\\b",
    ),
    words('(?<!\\bnot (?:be (?:\\w+ )?)?(?:an? )?["“]?)\\bworks?[ -](?:made[ -])?for[ -]hire\\b'),
    words(
      `\\b${NEWLY_MADE}\\b[^;]{0,300}\\b(?:shall|will|are|is|be|become)\\b[^;]{0,60}\\b(?:sole |exclusive |and |absolute |the ){0,5}property of\\b`,
    ),
    words(
      `\\b(?:developed|created|conceived|invented|authored|made|produced|reduced to practice|prepared|discovered)\\b[^;]{0,260}\\b(?:(?:shall|will) (?:\\w+ )?(?:be (?:\\w+ )?owned (?:\\w+ )?by|belong|vest|become)|(?:is|are) (?:\\w+ )?owned by|belongs? (?:\\w+ly )?to|vests? in)\\b`,
    ),
    words(
      `\\b(?:sole|exclusive) owner of\\b[^;]{0,120}\\b(?:work product|deliverables?|inventions?|improvements?|enhancements|developed|created|conceived)\\b`,
    ),
    words(
      `\\bintellectual property\\b[^;]{0,120}\\b(?:is|are|shall be|will be) (?:\\w+ )?owned by\\b[^;]{0,120}\\b(?:turned over|delivered|assigned|developed|created|deliver)`,
    ),
    words(
      `\\b(?:shall|will) (?:\\w+ )?own\\b(?! all rights to its\\b)[^;]{0,200}\\b(?:work product|deliverables?|inventions?|improvements?|developed|created|conceived|prepared)\\b`,
    ),
  ],
  unless: [
    words(
      "\\b(?:confidential|proprietary) property of\\b|\\breceivables\\b|\\b(?:made|developed|conceived)\\b[^;]{0,40}\\bprior to this\\b",
    ),
    words(
      "\\b(?:retains?|retain|reserves?|remains?|remain)\\b[^;]{0,120}\\bproperty of\\b|\\bremains? the\\b[^;]{0,40}\\bproperty\\b",
    ),
    words(
      "\\b(?:not|nor|no(?! (?:\\w+ )?(?:expense|cost|charge|consideration)\\b)|nothing)\\b[^;]{0,40}\\b(?:convey|transfer|assign|grant)s?\\b|\\bjoint(?:ly)? own|\\btitle,? and interest (?:in|to|under)[^;]{0,30}\\b(?:lease|this agreement)\\b",
    ),
    words(
      "\\bthis agreement\\b[^;]{0,40}\\bmay (?:not )?be assigned\\b|\\b(?:neither party|may not|shall not|without the)\\b[^;]{0,80}\\bassign\\b[^;]{0,80}\\bthis agreement\\b",
    ),
  ],
  refine: ({ sentence }) => (keepsItsOwn(sentence.reading) ? null : {}),
  examples: {
    yes: [
      "Contractor hereby assigns to Customer all right, title and interest in the Work Product.",
      "The Deliverables are works made for hire.",
      "All inventions conceived by Consultant shall be the sole property of the Client.",
      "Customer shall own all improvements created under a Statement of Work.",
      "Licensee shall assign to Licensor any rights it may acquire in the trademarks.",
      "If Agent acquires rights in the marks, it will at no cost to Licensor assign such rights and all goodwill to Licensor.",
      "Licensee agrees to cause all such applications to be transferred to Licensor.",
      "All films produced with the footage are wholly owned by the Studio.",
      "Customer owns all intellectual property in the improvements, whether created by Customer or by Supplier.",
      "Contractor agrees to assign, and does hereby assign, to Company all its rights in the Inventions.",
      "Title to the deliverables passes to Customer upon payment.",
      "Inventions made by Supplier under a work order belong exclusively to Customer.",
    ],
    no: [
      "Neither party may assign this Agreement.",
      "The services of Supplier shall not be deemed a work for hire.",
      "Upon payment the stock and all work in process shall become the property of Customer.",
      "All works created by Supplier shall be the property of Supplier.",
      "The trademarks remain the property of Supplier.",
      "Supplier shall assign qualified staff to the project.",
      "The manuals are the confidential property of Supplier.",
      "Inventions made by Supplier prior to this Agreement shall be the property of Customer's licensor.",
      "Seller assigns to the Trust all of its right, title and interest in the receivables.",
      "Inventions made solely by employees of Supplier shall belong solely to Supplier.",
    ],
  },
});
