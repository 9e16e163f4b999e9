import { type AbsentDocument, type ContractDocument, defineRule, type Facts, type Span } from "@clauselint/core";
import { listed } from "../support/listed.js";
import { sentencesIn } from "../support/sentences-in.js";

/** Where more than this are not there, the attachments as a whole were left out. */
const MANY = 4;
const MOST_RELATED = 5;
/** How far words may stand from a mention to be about it. */
const NEAR = 150;
/** What stands behind the name of an attachment that has a place of its own or is still to come. */
const ELSEWHERE =
  /^[^;]{0,80}?(?:https?:|www\.|\b(?:available|published|posted|downloaded|accessible)\s(?:at|on|from|online|upon request)\b|\bunder separate cover\b|\b(?:in|as) an? separate (?:document|file|agreement|instrument)\b|\bseparately\b)|^[^.;]{0,40}?\b(?:to|shall|will|must|may)\s(?:then\s|later\s)?be\s(?:mutually\s)?(?:agreed|attached|added|annexed|appended|prepared|developed|drawn up|determined|completed|finali[sz]ed|delivered|provided|supplied|issued)\b/i;
/** The same in front of it. */
const STILL_TO_COME =
  /\b(?:to|shall|will|may)\s(?:then\s|later\s)?be\s(?:attached|added|annexed|appended)\s(?:hereto\s|to\s[^.;]{1,40}\s)?(?:as|in)\s(?:a\s|an\s|the\s|new\s)?$/i;
/** In a paper made under another one, words that say that an attachment is its own; others may be the parent's, which weighs less. */
const OWN =
  /\b(?:attached|annexed|appended|hereto|hereof|herein|this (?:SOW|Statement of Work|Order|DPA|Addendum|Agreement|Schedule|document))\b/i;
/** Terms without which nobody can price, measure or secure the services. */
const WEIGHTY: readonly (readonly [string, RegExp])[] = [
  ["the price", /\b(?:fees?|charges?|prices?|pricing|rates?|rate card|compensation|remuneration)\b/i],
  ["the service levels", /\b(?:service levels?|SLAs?|service credits?|performance (?:standards?|levels?))\b/i],
  [
    "the security of data",
    /\b(?:(?:information|data|IT) security|security (?:requirements?|measures?|policy|policies|standards?|controls?)|personal data|data (?:processing|protection)|technical and organi[sz]ational measures)\b/i,
  ],
];

/** Reports attachments that the text relies on and that the file does not hold, or holds as an empty page. */
export default defineRule({
  meta: {
    id: "hygiene/missing-attachment",
    severity: "error",
    docs: {
      summary: "Schedules, exhibits and annexes that the text relies on are in the file and say something.",
      why: "Prices, service levels and security measures mostly stand in attachments; if one is not there when the contract is signed, what it was to say is not agreed.",
      fix: "Attach it, or take the reference out. Where it stands in a file of its own, name that file and its version in the text.",
    },
    schema: {
      type: "object",
      properties: { ignore: { type: "array", items: { type: "string", minLength: 1 } } },
      additionalProperties: false,
    },
    defaultOptions: { ignore: [] },
    messages: {
      absent: "{{name}} is relied on{{carries}}{{times}}, but it is not in this file.",
      empty: "{{name}} is relied on{{carries}}{{times}}, but nothing stands under its heading.",
      many: "{{count}} attachments that the text relies on{{carries}} are not in this file or are empty: {{names}}.",
    },
  },
  create: ({ document, facts, options, report }) => ({
    "Contract:exit"() {
      const ignored = new Set(options.ignore.map(keyOf));
      const gaps = gapsIn(document, facts).filter(({ absent }) => !ignored.has(keyOf(absent.name)));
      const [first, ...rest] = gaps;
      if (first !== undefined && gaps.length > MANY) {
        const carries = [...new Set(gaps.flatMap((gap) => gap.carries))];
        const data = { count: gaps.length, carries: forWhat(carries), names: namesOf(gaps) };
        const related = rest.map(({ absent }) => ({ ...spanOf(absent), message: `${absent.name} is relied on here` }));
        report({
          messageId: "many",
          at: spanOf(first.absent),
          evidence: [spanOf(first.absent)],
          related,
          data,
          ...step(carries),
        });
        return;
      }
      for (const { absent, mentions, carries } of gaps) {
        const others = mentions.filter(({ start }) => start !== absent.start && !startsSentence(start, document));
        report({
          messageId: absent.heading === undefined ? "absent" : "empty",
          at: absent.heading ?? spanOf(absent),
          evidence: [spanOf(absent)],
          related: others.slice(0, MOST_RELATED).map((span) => ({ ...span, message: "also relied on here" })),
          data: { name: absent.name, carries: forWhat(carries), times: times(others.length + 1) },
          ...step(carries),
        });
      }
    },
  }),
});

/** An attachment that is not there. */
interface Gap {
  readonly absent: AbsentDocument;
  readonly mentions: readonly Span[];
  /** Which weighty terms it was to hold. */
  readonly carries: readonly string[];
}

function gapsIn(document: ContractDocument, facts: Facts): readonly Gap[] {
  if (facts.kind.kind === "amendment") return [];
  return facts.incorporation.absent
    .filter(({ kind }) => kind === "attachment")
    .map((absent) => gapOf(absent, document, facts))
    .filter((gap) => gap !== null);
}

function gapOf(absent: AbsentDocument, document: ContractDocument, facts: Facts): Gap | null {
  const key = keyOf(absent.name);
  const mentions = facts.references
    .filter(({ node }) => node.kind === "attachment" && keyOf(`${node.noun} ${node.target}`) === key)
    .map(({ node }) => node);
  const around = mentions.map((mention) => wordsAround(document, mention));
  if (around.some(isElsewhere)) return null;
  const own = facts.incorporation.parent === null || around.some(({ before, behind }) => OWN.test(before + behind));
  if (!own) return { absent, mentions, carries: [] };
  const carries = WEIGHTY.filter(([, words]) => around.some(({ before, behind }) => words.test(before + behind)));
  return { absent, mentions, carries: carries.map(([name]) => name) };
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** What its sentence says near a mention, on both sides. */
function wordsAround(document: ContractDocument, { start, end }: Span): Around {
  const sentence = sentencesIn(document, { start, end })[0] ?? { start, end };
  return {
    before: document.text.slice(Math.max(sentence.start, start - NEAR), start),
    behind: document.text.slice(end, Math.max(end, Math.min(sentence.end, end + NEAR))),
  };
}

/** An entry of a list of attachments. */
const startsSentence = (at: number, document: ContractDocument): boolean =>
  sentencesIn(document, { start: at, end: at + 1 })[0]?.start === at;

const isElsewhere = ({ before, behind }: Around): boolean => ELSEWHERE.test(behind) || STILL_TO_COME.test(before);
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/["“”'‘’]/g, "")
    .replace(/\s+/g, " ");
const spanOf = ({ start, end }: Span): Span => ({ start, end });
const step = (carries: readonly string[]): { readonly severity?: "lower" } =>
  carries.length === 0 ? { severity: "lower" } : {};
const forWhat = (carries: readonly string[]): string => (carries.length === 0 ? "" : ` for ${listed(carries)}`);
const times = (count: number): string => (count === 1 ? "" : ` in ${count} places`);
const namesOf = (gaps: readonly Gap[]): string => listed(gaps.map(({ absent }) => absent.name));
