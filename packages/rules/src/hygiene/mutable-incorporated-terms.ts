import {
  anyCase,
  defineRule,
  nameInUse,
  type AbsentDocument,
  type ContractDocument,
  type Facts,
  type Span,
} from "@clauselint/core";
import { sentencesIn } from "../support/sentences-in.js";

const PAPER =
  "(?:terms(?: and conditions| of (?:service|use|sale))?|polic(?:y|ies)|documentation|guidelines?|procedures?|manuals?|handbooks?|rules|standards|requirements|price lists?|pricing|rate (?:card|schedule)s?|rates|fees|service descriptions?|slas?|service level agreements?|support (?:plan|program|services))";
/** Words that say that a paper is whatever it will be. */
const CURRENT = "(?:then|most)[- ](?:current|applicable|recent)(?:ly applicable)?";
const BEHIND =
  "(?:,?\\s\\(?(?:as|which|that)\\b[^.;]{0,50}?\\b(?:amended|updated|modified|revised|changed|published|posted|issued|established|adopted|promulgated|in effect|in force|exist(?:s|ing)?)\\b[^.;]{0,50}?\\bfrom time to time|\\s(?:[^.;]{0,40}\\s)?(?:in effect|in force|published|posted|issued|established|adopted) (?:by [^.;]{1,40} )?from time to time)";
const BINDS =
  /\b(?:compl(?:y|ies|iance)|subject to|accordance with|govern(?:ed|s)?|incorporat\w+|bound|adher\w+|abid\w+|pursuant to|set (?:forth|out) in|under|conform\w*|agree\w*|observe)\b/i;
/** A fixed version, or a say for the customer, or a floor. */
const SETTLED =
  /\b(?:as of|on|at) the (?:effective|execution|signing|commencement) date\b|\bversion \d|\b(?:dated|of) \d{1,2} \w+ \d{4}\b|\b(?:mutual\w*|consent|agreed (?:in writing|by)|written approval|approved by)\b|\b(?:not|no|without)\b[^.;]{1,90}\b(?:reduc|degrad|diminish|decreas|advers|impair|lessen|detriment)/i;
/** Policies of an insurer are no terms of the contract. */
const OTHER = /\binsurance\b/i;
/** What public bodies publish binds whether or not a contract says so. */
const PUBLIC = /\.(?:gov|mil|int)(?:\.\w\w)?$|\beuropa\.eu$/i;
const VERSIONED = /(?:\bv|\/|version[-=/]?)\d+(?:\.\d+)*(?:[/.-]|$)|\b20\d\d\b/i;

/** Reports terms the customer is bound to that the provider can change, and terms at addresses whose contents can change. */
export default defineRule({
  meta: {
    id: "hygiene/mutable-incorporated-terms",
    severity: "warning",
    docs: {
      summary: "Terms that are part of the contract but stand elsewhere cannot be changed by the provider.",
      why: "What is incorporated as it stands “from time to time” is whatever the provider writes next; nobody agreed to it and nobody can prove later what it said.",
      fix: "Attach the terms or name a fixed version, and let a new one hold only once both sides have signed it or where it takes nothing away.",
    },
    schema: {
      type: "object",
      properties: {
        allowVersionedUrl: { type: "boolean" },
        allowedHosts: { type: "array", items: { type: "string", minLength: 1 } },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowVersionedUrl: true, allowedHosts: [] },
    messages: {
      changing: "“{{quote}}” is whatever {{provider}} makes it: the words bind to terms that can change.",
      address:
        "The terms at {{address}} are part of the contract, but what stands there can change; no version is named.",
    },
  },
  create: ({ document, facts, options, report }) => ({
    "Contract:exit"() {
      const owner = facts.parties.pattern("provider");
      const possessed = anyCase(
        `(?<![’']s\\s)(?:(?:${owner})(?:[’']s?)?|\\bour)\\s(?:[\\w-]+,?\\s){0,4}?(?:${CURRENT}\\s(?:[\\w-]+,?\\s){0,5}?${PAPER}\\b|(?:[\\w-]+\\s){0,3}?${PAPER}\\b${BEHIND})|\\b${PAPER}\\b[^.;]{0,30}\\b(?:published|posted|issued|established|adopted|set|determined|provided|made available|amended|updated|modified|revised|changed) by (?:the )?(?:${owner})[^.;]{0,30}\\bfrom time to time`,
      );
      const provider = nameInUse("provider", document, facts);
      for (const { sentence, reading } of facts.evidence) {
        const match = possessed.exec(document.quote(sentence));
        if (match === null || OTHER.test(match[0]) || !BINDS.test(reading) || SETTLED.test(reading)) continue;
        const start = sentence.start + match.index;
        const span: Span = { start, end: start + match[0].length };
        report({
          messageId: "changing",
          at: span,
          evidence: [span],
          data: { quote: document.quote(span).replace(/\s+/g, " "), provider },
        });
      }
      for (const { start, end, name } of addresses(document, facts, options)) {
        report({ messageId: "address", at: { start, end }, evidence: [{ start, end }], data: { address: name } });
      }
    },
  }),
});

function addresses(
  document: ContractDocument,
  facts: Facts,
  options: { readonly allowVersionedUrl: boolean; readonly allowedHosts: readonly string[] },
): readonly AbsentDocument[] {
  return facts.incorporation.absent.filter(({ kind, name, ...span }) => {
    if (kind !== "address") return false;
    const host = hostOf(name);
    const isAllowed = options.allowedHosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
    if (isAllowed || PUBLIC.test(host) || (options.allowVersionedUrl && VERSIONED.test(name))) return false;
    const [sentence] = sentencesIn(document, span);
    if (sentence === undefined || facts.weight(sentence) === 0) return false;
    const words = document.quote(sentence);
    return BINDS.test(words) && !SETTLED.test(words);
  });
}

const hostOf = (address: string): string => /^(?:https?:\/\/)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? "";
