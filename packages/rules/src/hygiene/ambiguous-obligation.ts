import { type ContractDocument, defineRule, type SentenceFact, type Span } from "@clauselint/core";

/** Where it matters most who has to do it. */
const HEADINGS =
  /\b(?:securit(?:y|ies)|safeguards?|data protection|privacy|personal data|customer data|back-?ups?|escrow|source code|service levels?|availability|disaster|continuity|recovery|incidents?|access control|monitoring|encryption)\b/i;
/** No securities, deposits of money or support of other kinds. */
const OTHER_HEADINGS = /\bsecurity deposit\b|\bsecurities\b|\bsocial security\b/i;
/** Work that somebody has to do, as a participle. */
const WORK =
  /^be\s(?:\w+ly\s|also\s|then\s)*(?:backed up|encrypted|tested|monitored|logged|patched|reported|measured|deposited|updated|verified|stored|deleted|destroyed|reviewed|restored|scanned|audited|screened|retained|kept|maintained|recorded|notified|informed|revoked|rotated|installed|documented|checked|assessed|investigated|remedied|corrected|escalated)\b/i;
/** Somebody is named after all. */
const BY_SOMEBODY = /\bby\s(?:the\s|each\s|an?\s|its\s|our\s)?(?!\w+ing\b|means\b|default\b|e-?mail\b|\d)\p{L}/iu;

/** A row with a cell behind the first shows itself within so many characters. */
const LONGEST_ROW = 300;

/** Reports duties of security, data, escrow and service levels that nobody is named to perform. */
export default defineRule({
  meta: {
    id: "hygiene/ambiguous-obligation",
    severity: "info",
    docs: {
      summary: "Duties of security, data, escrow and service levels say who has to perform them.",
      why: "“Data shall be backed up daily” binds nobody: after the loss each side will say that it was the other's task.",
      fix: "Make the party that has to do it the subject of the sentence.",
    },
    schema: {
      type: "object",
      properties: { andOr: { type: "boolean" } },
      additionalProperties: false,
    },
    defaultOptions: { andOr: false },
    messages: {
      nobody: "Nobody is named who has to do this: “{{quote}}”.",
      andOr: "“and/or” leaves open whether both are owed or one of them.",
    },
  },
  create: ({ document, facts, options, report }) => ({
    "Contract:exit"() {
      const somebody = new RegExp(
        `(?<![\\p{L}])(?:part(?:y|ies)|${facts.parties.pattern("either")})(?![\\p{L}])`,
        "iu",
      );
      for (const fact of facts.evidence) {
        const { sentence, reading } = fact;
        if (facts.weight(sentence) !== 1 || !isAboutSafety(document, fact)) continue;
        const at = { start: sentence.start, end: sentence.end };
        if (
          isAgentless(fact) &&
          !leadsInToTable(document, at) &&
          !somebody.test(reading) &&
          !BY_SOMEBODY.test(reading)
        ) {
          report({
            messageId: "nobody",
            at,
            evidence: [at],
            data: { quote: document.quote(at).replace(/\s+/g, " ") },
          });
        }
        const slash = options.andOr ? document.quote(at).indexOf("and/or") : -1;
        if (slash !== -1 && bindsSomebody(fact)) {
          const span = { start: at.start + slash, end: at.start + slash + "and/or".length };
          report({ messageId: "andOr", at: span, evidence: [span] });
        }
      }
    },
  }),
});

function isAboutSafety(document: ContractDocument, { sentence }: SentenceFact): boolean {
  const headings = document.headingPath(sentence.start).join(" / ");
  return HEADINGS.test(headings) && !OTHER_HEADINGS.test(headings);
}

/** "The following shall be measured:" in front of a table, whose rows say how and by whom; a full stop may stand there. */
const leadsInToTable = ({ text }: ContractDocument, { start, end }: Span): boolean => {
  const [behind = ""] = text
    .slice(end, end + LONGEST_ROW)
    .trimStart()
    .split("\n", 1);
  return /:$|\bfollowing\b/i.test(text.slice(start, end).trimEnd()) && behind.includes("\t");
};

const isAgentless = ({ statements }: SentenceFact): boolean =>
  statements.some(
    ({ actor, modality, negated, action }) => actor === null && modality === "duty" && !negated && WORK.test(action),
  );

const bindsSomebody = ({ statements }: SentenceFact): boolean =>
  statements.some(({ modality }) => modality === "duty" || modality === "prohibition");
