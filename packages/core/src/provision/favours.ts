import type { Modality, SentenceFact, Side, Statement } from "../analysis/types.js";

/** What the acting side gives away: the other side gains. */
const GIVES: ReadonlySet<Modality> = new Set(["duty", "prohibition", "transfer", "promise", "declaration"]);
const OTHER: Readonly<Record<Side, Side>> = {
  customer: "provider",
  provider: "customer",
  both: "both",
  third: "unknown",
  unknown: "unknown",
};

/** The side that gains from the statement at an offset of the reading. */
export function favoursAt(sentence: SentenceFact, offset: number): Side {
  const { statements } = sentence;
  const statement = statements.findLast((one) => one.start <= offset && offset < one.end) ?? statements[0];
  return statement === undefined ? "unknown" : favoured(statement);
}

function favoured(statement: Statement): Side {
  if (statement.side === null) return "unknown";
  if (statement.modality === "none") return "unknown";
  return GIVES.has(statement.modality) ? OTHER[statement.side] : statement.side;
}
