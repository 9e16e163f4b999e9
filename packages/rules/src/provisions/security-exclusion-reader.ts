import { anyCase } from "@clauselint/core";
import type { ContractDocument, PartiesFact, SentenceFact, Statement } from "@clauselint/core";
import { leadAbove } from "./lead-above.js";
import { ownerInRow } from "./owner-in-row.js";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import {
  ACCESS_WORDS,
  DOES_KEEP,
  DONE_BY,
  EXCLUDING,
  FOR_A_TIME,
  HOLDS_BACK,
  IS_LEFT_OUT,
  KEEPS,
  LEAVES_OUT,
  MAY,
  NOT_ASKED,
  NOT_DELEGATED,
  NOT_ENTRUSTED,
  NO_CONCERN,
  ONLY,
  OPEN_QUESTION,
  OPERATES,
  OWN_SECURITY,
  REFRAINS,
  REFUSED,
  SUPPOSED,
  USER_CARE,
} from "./security-exclusion-words.js";
import { sideOfActor } from "./side-of-actor.js";
import { partyOrOwner } from "./side-of-statement.js";

/** How far from the words of exclusion the thing excluded may stand, where it is an ordinary one. */
export const NEAR = 120;

/** What a sentence keeps from the provider. */
export interface Kept {
  /** The words that say what is kept. */
  readonly said: string;
  /** The provider is kept out, or the customer alone answers, rather than the customer only doing its part. */
  readonly excluded: boolean;
}

/** What is kept from the provider; `null` where the sentence does not speak of that. */
export function keptIn(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): Kept | null {
  const { reading } = sentence;
  if (OPEN_QUESTION.test(reading)) return null;
  // "and any work on Customer's control network" in such a list is no duty of the customer to control
  const inList = sentence.statements.length === 0 && listed(sentence, document, parties);
  const kept =
    leadingIn(sentence) ??
    (inList ? { said: reading, excluded: true } : null) ??
    leftOut(reading, parties) ??
    withCustomer(reading, parties) ??
    refused(reading, parties);
  if (kept !== null) return kept;
  for (const statement of sentence.statements) {
    const stated = keptByStatement(statement, reading, parties);
    if (stated !== null) return stated;
  }
  return listed(sentence, document, parties) ? { said: reading, excluded: true } : null;
}

/** "Out of scope: keys, firewalls". */
function leadingIn({ reading, statements }: SentenceFact): Kept | null {
  const colon = reading.indexOf(":");
  if (colon === -1 || statements.length > 0 || !EXCLUDING.test(reading.slice(0, colon))) return null;
  return { said: reading.slice(colon), excluded: true };
}

/** "Keys are excluded from the Services", "The Services do not include keys". */
function leftOut(reading: string, parties: PartiesFact): Kept | null {
  if (isProviders(reading, parties)) return null;
  const concern = NO_CONCERN.exec(reading);
  if (concern !== null && partyOrOwner(reading.slice(concern.index + concern[0].length), parties) === "provider")
    return { said: reading.slice(0, concern.index), excluded: true };
  const before = IS_LEFT_OUT.exec(reading);
  if (before !== null && !/^\W*no\b/i.test(reading)) {
    const behind = reading.slice(before.index + before[0].length);
    const list = /^[^.;]{0,40}:/.test(behind) ? behind : "";
    return { said: reading.slice(Math.max(0, before.index - NEAR), before.index) + list, excluded: true };
  }
  const behind =
    LEAVES_OUT.exec(reading) ??
    NOT_DELEGATED.exec(reading) ??
    partyDoes(parties, "customer", NOT_ENTRUSTED).exec(reading);
  if (behind === null) return null;
  const said = reading.slice(behind.index + behind[0].length);
  return parties.sideOf(said.trimStart()) === "customer" ? null : { said, excluded: true };
}

/** "Supplier's keys are excluded", "keys stay with Supplier and are excluded": nothing of the customer's is kept. */
function isProviders(reading: string, parties: PartiesFact): boolean {
  const owned = partyOrOwner(reading, parties) === "provider" && !ACCESS_WORDS.test(reading.slice(0, NEAR));
  return (owned && /^[^,;.]{1,60}?['’]s?\s/.test(reading)) || staysWith(parties, "provider").test(reading);
}

/** "Customer alone manages the keys", "Only Customer may …", "… is carried out by Customer". */
function withCustomer(reading: string, parties: PartiesFact): Kept | null {
  const whole = { said: reading, excluded: true };
  const does = partyDoes(parties, "customer", DOES_KEEP).exec(reading);
  if (
    does !== null &&
    !SUPPOSED.test(reading.slice(0, does.index)) &&
    !USER_CARE.test(reading.slice(does.index, does.index + 400))
  ) {
    return { said: reading.slice(does.index, does.index + 400), excluded: false };
  }
  const may = partyDoes(parties, "customer", MAY).exec(reading);
  if (may !== null && ONLY.test(reading.slice(0, may.index))) return whole;
  return staysWith(parties, "customer").test(reading) && !USER_CARE.test(reading) ? whole : null;
}

const BY = String.raw`${DONE_BY}\s+(?:(?:only|solely|exclusively)\s+)?by`.replaceAll(" ", String.raw`\s+`);

/** "… remain the sole responsibility of Customer", "… is reserved to Customer", "… is performed by Customer". */
const staysWith = perParties((names) =>
  anyCase(
    String.raw`\b(?:remains?|stays?|is|are|be)\s+(?:\w+\s+){0,4}?(?:responsibility\s+of|reserved\s+(?:to|for)|(?:only|solely|exclusively)\s+by|${BY}|with)\s+(?:the\s+)?${names}|\b(?:remains?|stays?|is|are)\s+(?:(?:solely|exclusively|always)\s+)?${names}\s+(?:(?:sole|exclusive|own)\s+)?(?:responsibility|task|job|duty)\b`,
  ),
);

/** "Supplier does not manage …", "Supplier shall have no access to …". */
function refused(reading: string, parties: PartiesFact): Kept | null {
  const found = partyDoes(parties, "provider", REFUSED).exec(reading);
  if (found === null || SUPPOSED.test(reading.slice(0, found.index))) return null;
  const said = reading.slice(found.index + found[0].length, found.index + 400);
  const list = NOT_ASKED.exec(said);
  if (list !== null) return { said: said.slice(list[0].length), excluded: true };
  if (USER_CARE.test(said) || FOR_A_TIME.test(said) || HOLDS_BACK.test(said)) return null;
  return OPERATES.test(said) || ACCESS_WORDS.test(said) ? { said, excluded: false } : null;
}

/** A line below a heading, or in a list or a table, of what is not the provider's. */
function listed(sentence: SentenceFact, document: ContractDocument, parties: PartiesFact): boolean {
  const { statements } = sentence;
  const provides = statements.some((one) => one.modality === "duty" && sideOfActor(one, parties) === "provider");
  if (provides) return false;
  if (titles(sentence, document).some((title) => EXCLUDING.test(title))) return true;
  if (statements.length > 0) return false;
  return (
    EXCLUDING.test(leadAbove(document, sentence.sentence)) ||
    ownerInRow(document, sentence.sentence, parties) === "customer"
  );
}

/** What stands over a sentence: the nearest heading, and the words in front that title its own clause. */
function titles({ sentence }: SentenceFact, document: ContractDocument): readonly string[] {
  const part = document.at(sentence.start);
  const own = part?.type === "Clause" ? part.heading?.value : undefined;
  return [document.headingPath(sentence.start).at(-1), own].filter((title) => title !== undefined);
}

function keptByStatement(statement: Statement, reading: string, parties: PartiesFact): Kept | null {
  const { start, modality, negated, action } = statement;
  const said = reading.slice(start, start + 400);
  const side = sideOfActor(statement, parties);
  if (side === "customer" && modality === "duty" && OWN_SECURITY.test(said)) return { said, excluded: false };
  if (USER_CARE.test(said)) return null;
  const refrains = modality === "duty" && side === "provider" && REFRAINS.test(action);
  if (modality === "prohibition" || modality === "no-duty" || refrains) {
    return side === "provider" && OPERATES.test(action) && !HOLDS_BACK.test(action) && !FOR_A_TIME.test(said)
      ? { said, excluded: modality === "no-duty" }
      : null;
  }
  const keeps = side === "customer" && !negated && (modality === "duty" || modality === "retention");
  const answers = /\b(?:responsib|accountab)\w+/i.test(said.slice(0, 80)) || modality === "retention";
  return keeps && (answers || KEEPS.test(action)) ? { said, excluded: false } : null;
}
