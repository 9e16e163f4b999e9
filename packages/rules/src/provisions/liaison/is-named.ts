import { matchesOf } from "@clauselint/core";
import { LED_BY, NAME_OF, TITLES_AND_PEOPLE } from "./words.js";

/** "Kim Lee is Customer's", in front of a title. */
const NAME_BEFORE =
  /\p{Lu}[\p{L}'’-]+\s+(?!(?:Managers?|Officers?|Personnel|Representatives?|Team|Leads?|Directors?)\b)\p{Lu}[\p{L}'’-]+(?:\s+\([^()]{1,60}\))?,?\s+(?:who\s+)?(?:is|acts\s+as|serves\s+as)\s+(?=the\s|an?\s|its\s|our\s|your\s|\p{Lu})[^;.:]{1,40}$/u;

/** "… shall be Kim Lee", "…: Kim Lee", "… is [name]", and blanks that wait for a name. */
const NAME_BEHIND =
  /^[^;.:]{0,40}?(?:\b(?:shall|will)\s+(?:initially\s+)?be:?|\bis:?|:)\s*(?:(?:currently|presently|initially)\s+)?(?:\[|_{3}|(?:(?:the|its|our|your)\s+[^;.:()]{3,60}\((?:[^()]{1,50},\s+)?)?(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s+\p{Lu})/u;

/** "Customer's head of claims, Kim Lee (kim@…), and", "its head of claims, currently Kim Lee". */
const NAME_BESIDE =
  /^[^;.:,()]{0,50},\s+(?:(?:currently|presently|initially|at\s+present)\s+)?(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+(?:\s+\(|,)/u;

/** Whether the words give a name, and not a title alone. */
export function isNamed(reading: string): boolean {
  const titles = matchesOf(TITLES_AND_PEOPLE, reading);
  return (
    LED_BY.test(reading) ||
    matchesOf(NAME_OF, reading).length > 0 ||
    titles.some(
      ({ 0: title, index }) =>
        NAME_BEHIND.test(reading.slice(index + title.length)) ||
        NAME_BESIDE.test(reading.slice(index + title.length)) ||
        NAME_BEFORE.test(reading.slice(0, index)),
    )
  );
}
