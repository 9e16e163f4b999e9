import type { ContractDocument, Facts, Sentence, Span } from "@clauselint/core";
import { readAcceptance, readNextToAcceptance, type AcceptanceReading } from "../provisions/acceptance-reader.js";
import { acceptanceCells } from "./acceptance-tables.js";
import { sentencesIn } from "../support/sentences-in.js";

/** What the sentences on acceptance in one part of a document say together. */
export interface AcceptanceClause {
  readonly said: readonly AcceptanceReading[];
  readonly evidence: readonly Span[];
  /** What sentences right next to them add, which do not name acceptance themselves. */
  readonly beside: readonly AcceptanceReading[];
  /** Where those sentences stand. */
  readonly nearby: readonly Span[];
}

/** Sentences this far from each other, in characters, are not one clause, even where a file has lost its headings. */
const FAR = 4000;
/** What follows a sentence on acceptance may finish it; what stands further off is about something else. */
const NEXT = 600;

interface OpenClause {
  readonly said: AcceptanceReading[];
  readonly evidence: Sentence[];
  readonly beside: Map<Sentence, AcceptanceReading>;
  readonly part: Span | null;
}

/**
 * The clauses on acceptance of a document: sentences that follow each other in the same part of it, with those right next to them. What
 * a table gives as criteria holds for each of them, and is a clause of its own where it says who decides.
 */
export function acceptanceClauses(document: ContractDocument, facts: Facts): readonly AcceptanceClause[] {
  const cells = acceptanceCells(document, facts);
  const inCells = cells.map(({ reading }) => reading);
  const clauses = openClauses(document, facts).map(({ said, evidence, beside }) => {
    const others = [...beside].filter(([sentence]) => !evidence.includes(sentence));
    const nearby = others.map(([sentence]) => sentence);
    return { said, evidence, nearby, beside: [...others.map(([, reading]) => reading), ...inCells] };
  });
  const tables =
    cells.length === 0
      ? []
      : [{ said: inCells, evidence: cells.map(({ evidence }) => evidence), nearby: [], beside: [] }];
  return [...clauses, ...tables];
}

function openClauses(document: ContractDocument, facts: Facts): readonly OpenClause[] {
  const clauses: OpenClause[] = [];
  for (const sentence of stated(document, facts)) {
    const reading = readAcceptance(facts.sentence(sentence), document, facts.parties);
    if (reading === null) continue;
    const clause = clauseFor(clauses.at(-1), sentence, partOf(document, sentence));
    if (clause !== clauses.at(-1)) clauses.push(clause);
    clause.said.push(reading);
    clause.evidence.push(sentence);
    for (const [next, said] of nextTo(document, facts, sentence, clause.part)) clause.beside.set(next, said);
  }
  return clauses;
}

/** The operative sentences that state something on acceptance. */
function stated(document: ContractDocument, facts: Facts): readonly Sentence[] {
  return facts
    .provisions("acceptance")
    .flatMap(({ evidence }) => evidence)
    .flatMap((span) => sentencesIn(document, span))
    .filter((sentence) => facts.weight(sentence) === 1);
}

/** The clause before, where a sentence goes on with it; else a new one. */
function clauseFor(before: OpenClause | undefined, sentence: Sentence, part: Span | null): OpenClause {
  const last = before?.evidence.at(-1);
  const goesOn = before !== undefined && last !== undefined && before.part === part && sentence.start - last.end < FAR;
  return goesOn ? before : { said: [], evidence: [], beside: new Map(), part };
}

/** Sentences around one on acceptance, in the same part, that say more about the test or its end. */
function nextTo(
  document: ContractDocument,
  facts: Facts,
  sentence: Sentence,
  part: Span | null,
): readonly (readonly [Sentence, AcceptanceReading])[] {
  const start = Math.max(part?.start ?? 0, sentence.start - NEXT);
  const end = Math.min(part?.end ?? document.text.length, sentence.end + NEXT);
  return sentencesIn(document, { start, end }).flatMap((next) => {
    const said = facts.weight(next) === 1 ? readNextToAcceptance(facts.sentence(next), facts.parties) : null;
    return said === null || next === sentence ? [] : [[next, said] as const];
  });
}

/** The part with a heading of its own that is nearest to the top: `5. Acceptance` for `5.2(a)`. */
function partOf(document: ContractDocument, sentence: Sentence): Span | null {
  return (
    document.ancestors(sentence).find((node) => node.type === "Section" && node.label?.noun !== "attachment") ?? null
  );
}
