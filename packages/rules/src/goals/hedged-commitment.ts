import { defineRule, nameInUse, type Facts, type SentenceFact, type Span, type Statement } from "@clauselint/core";
import { sideOfStatement } from "../provisions/side-of-statement.js";
import { words } from "../provisions/words.js";
import { coreCommitments, type CoreCommitment } from "./core-commitments.js";

/** A reader looks at a few places, not at all of them. */
const MOST_EVIDENCE = 5;
/** The verb that a hedge is about stands close to it. */
const NEAR = 140;
const EFFORT = words(
  "\\b(?:efforts?|endeavou?rs?|attempts?|seeks?|aims?|strives?|intends?|hopes?|expects?|targets?|work towards?|objective)\\b",
);
/** What takes the force out of the words in front of it as well. */
const WHERE_POSSIBLE = words("\\b(?:practicable|possible|feasible|subject to availability)\\b");
/** Nobody can promise what others do. */
const OF_OTHERS = words(
  "\\b(?:cause|procure|obtain|induce|encourage|persuade|negotiate|pass (?:through|on)|enforce)\\b|\\bensure that (?:any|its|the|all) (?:third|subcontractors?|licensors?|vendors?|carriers?)\\b",
);
/** How much an effort promises, from much to little. How far the rungs differ depends on the law of the contract. */
const RUNGS = ["best", "all-reasonable", "reasonable", "commercially-reasonable"] as const;
type Rung = (typeof RUNGS)[number];
const RUNG_WORDS: readonly (readonly [RegExp, Rung])[] = [
  [/\bcommercially\b/i, "commercially-reasonable"],
  [/\ball\b/i, "all-reasonable"],
  [/\bbest\b/i, "best"],
];
const ids = coreCommitments.map(({ id }) => id);

interface Hedged {
  readonly place: Span;
  readonly hedge: string;
}

/** Reports core duties of the provider that are owed with efforts only, once for each kind of duty. */
export default defineRule({
  meta: {
    id: "goals/hedged-commitment",
    severity: "warning",
    docs: {
      summary: "What the provider owes at the core is owed, not only tried.",
      why: "Whoever promises an effort has kept the promise when the effort fails; the customer must prove that more could have been done.",
      fix: "Say what is owed without a hedge, and name what excuses the provider; or give the effort an outer limit that holds in any event.",
    },
    schema: {
      type: "object",
      properties: {
        allowFor: { type: "array", items: { enum: ids }, uniqueItems: true },
        ladder: { type: "string", enum: RUNGS },
      },
      additionalProperties: false,
    },
    defaultOptions: { allowFor: [], ladder: "best" },
    messages: {
      hedged: "{{provider}} promises only “{{hedge}}” where it is to {{commitment}}{{times}}.",
    },
  },
  create({ document, facts, options, report }) {
    return {
      "Contract:exit"() {
        if (!facts.kind.outsourcing) return;
        for (const [commitment, places] of hedgedIn(facts, options.ladder)) {
          const [first] = places;
          if (first === undefined || options.allowFor.includes(commitment.id)) continue;
          report({
            messageId: "hedged",
            evidence: places.slice(0, MOST_EVIDENCE).map(({ place }) => place),
            data: {
              provider: nameInUse("provider", document, facts),
              hedge: first.hedge.replace(/\s+/g, " ").replace(/^(?:its|their) /i, ""),
              commitment: commitment.inWords,
              times: places.length === 1 ? "" : ` (${String(places.length)} times)`,
            },
          });
        }
      },
    };
  },
});

/** The hedged duties of each core commitment, in document order. */
function hedgedIn(facts: Facts, from: Rung): ReadonlyMap<CoreCommitment, readonly Hedged[]> {
  const found = new Map<CoreCommitment, Hedged[]>();
  for (const sentence of facts.evidence) {
    if (facts.weight(sentence.sentence) !== 1) continue;
    const hedged = hedgedCommitment(sentence, facts);
    if (hedged === null || RUNGS.indexOf(rungOf(hedged.hedge)) < RUNGS.indexOf(from)) continue;
    const places = found.get(hedged.commitment) ?? [];
    places.push({ place: sentence.sentence, hedge: hedged.hedge });
    found.set(hedged.commitment, places);
  }
  return found;
}

/** The rung of an effort; what makes no more than a wish of a duty stands on the lowest. */
function rungOf(hedge: string): Rung {
  if (!/\b(?:efforts?|endeavou?rs?)\b/i.test(hedge)) return "commercially-reasonable";
  return RUNG_WORDS.find(([pattern]) => pattern.test(hedge))?.[1] ?? "reasonable";
}

function hedgedCommitment(
  sentence: SentenceFact,
  facts: Facts,
): { readonly commitment: CoreCommitment; readonly hedge: string } | null {
  for (const statement of sentence.statements) {
    const { hedge, modality } = statement;
    if (hedge === null || modality !== "duty" || sideOfStatement(statement, facts.parties) !== "provider") continue;
    const about = wordsAround(sentence.reading, statement, hedge);
    if (about === null || OF_OTHERS.test(about)) continue;
    const commitment = coreCommitments.find(
      ({ provision, verb, named }) =>
        named?.test(about) === true || (verb.test(about) && (provision === null || states(provision, sentence, facts))),
    );
    if (commitment !== undefined) return { commitment, hedge };
  }
  return null;
}

/** What a hedge takes the force out of: the words behind an effort, and those on both sides of "where practicable". */
function wordsAround(reading: string, { start, end }: Statement, hedge: string): string | null {
  const at = reading.indexOf(hedge, start);
  if (at < 0 || at > end) return null;
  const behind = reading.slice(at + hedge.length, Math.min(end, at + hedge.length + NEAR)).split(";", 1)[0] ?? "";
  if (EFFORT.test(hedge)) return behind;
  return WHERE_POSSIBLE.test(hedge) ? `${reading.slice(Math.max(start, at - NEAR), at)} ${behind}` : null;
}

function states(type: string, { sentence }: SentenceFact, facts: Facts): boolean {
  return facts
    .provisions(type)
    .some(({ evidence }) => evidence.some(({ start, end }) => start < sentence.end && sentence.start < end));
}
