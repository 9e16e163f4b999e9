import type { ContractDocument, PartiesFact, ProvisionMatch, SentenceFact } from "@clauselint/core";
import { sideEndingAt, sideOfSubject } from "../side-of-statement.js";
import {
  CALLED_RESERVED,
  CORE_MATTER,
  DECIDES_NOT,
  GIVES_AWAY,
  IN_AN_EVENT,
  IN_HOUSE,
  KEEPS_NOTHING,
  LEFT_OPEN,
  NOT_TRANSFERRED,
} from "./core-matters.js";
import { keeperIn } from "./keeper.js";
import { rowKeptByCustomer } from "./responsibility-row.js";

/** Who keeps what is a business's own to decide; `null` where the sentence does not say. */
export function coreMatter(
  sentence: SentenceFact,
  document: ContractDocument,
  parties: PartiesFact,
): ProvisionMatch | null {
  const { reading } = sentence;
  if (KEEPS_NOTHING.test(reading)) return { favours: "customer", facts: { denied: true } };
  if (GIVES_AWAY.test(reading)) return { favours: "provider", facts: { handedOver: true } };
  if (CALLED_RESERVED.test(reading) && CORE_MATTER.test(reading))
    return { favours: "customer", facts: { function: true } };
  if (IN_AN_EVENT.test(reading)) return null;
  if (IN_HOUSE.test(reading) && CORE_MATTER.test(reading) && sideOfSubject(sentence, parties) !== "provider")
    return { favours: "customer", facts: { function: true } };
  const row = rowKeptByCustomer(sentence, document, parties);
  if (row) return { favours: "customer", facts: { function: true } };
  if (NOT_TRANSFERRED.test(reading) && CORE_MATTER.test(reading) && sideOfSubject(sentence, parties) === "customer")
    return { favours: "customer", facts: { function: true } };
  const keeper = keeperIn(sentence, parties);
  const barred = DECIDES_NOT.exec(reading);
  if (LEFT_OPEN.test(reading))
    return keeper?.side === "customer" ? { favours: "customer", facts: { open: true } } : null;
  if (keeper?.side === "customer") return { favours: "customer", facts: { function: true } };
  if (barred !== null && CORE_MATTER.test(reading) && isBarred(sentence, barred.index, parties))
    return { favours: "customer", facts: { function: true, excluded: true } };
  if (keeper?.side === "provider" && keeper.strategic && barred === null)
    return { favours: "provider", facts: { handedOver: true } };
  return null;
}

function isBarred({ reading, statements }: SentenceFact, at: number, parties: PartiesFact): boolean {
  return (
    statements.some(({ side, modality }) => side === "provider" && modality === "prohibition") ||
    sideEndingAt(
      reading.slice(0, at).replace(/[\s,]+(?:shall|will|must|may|has|have|does|do)[\s,]*$/i, ""),
      at,
      parties,
    ) === "provider"
  );
}
