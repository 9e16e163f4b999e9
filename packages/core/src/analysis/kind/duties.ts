import {
  bindingWords,
  contractParties,
  contractPayment,
  dutyOfSomebody,
  namedDuty,
  presentDuty,
} from "../lexicon/kinds.js";

/** Duties a text must state to be a contract at all rather than a list or a read-me. */
const LEAST_DUTIES = 3;
/** Enough where the title says what it is and the parties or a price are there: a short amendment or order. */
const LEAST_DUTIES_TITLED = 2;

/**
 * True when a text states enough duties to be a contract.
 *
 * A page about software says "will" and "provides" of programs and people all the time. So duties in the present tense and
 * of bare names count only where a title, the parties or a price show that the text is an agreement.
 */
export function statesDuties(text: string, titled: boolean): boolean {
  if (countUpTo(LEAST_DUTIES, titled ? bindingWords : dutyOfSomebody, text) === LEAST_DUTIES) return true;
  const agreed = contractParties.some((pattern) => pattern.test(text)) || contractPayment.test(text);
  const least = titled && agreed ? LEAST_DUTIES_TITLED : LEAST_DUTIES;
  if (!titled && !agreed) return false;
  let missing = least;
  for (const [pattern, words] of [
    [dutyOfSomebody, text],
    [namedDuty, text],
    [presentDuty, text.toLowerCase()],
  ] as const) {
    missing -= countUpTo(missing, pattern, words);
    if (missing === 0) return true;
  }
  return false;
}

function countUpTo(most: number, pattern: RegExp, text: string): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (found < most && pattern.test(text)) found += 1;
  return found;
}
