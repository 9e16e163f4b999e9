import { matchesOf } from "@clauselint/core";
import { LED_BY, NAME_OF, TITLES_AND_PEOPLE } from "./words.js";

/** "Kim Lee is Customer's", in front of a title. */
const NAME_BEFORE =
  /\p{Lu}[\p{L}'’-]+\s+(?!(?:Managers?|Officers?|Personnel|Representatives?|Team|Leads?|Directors?)\b)\p{Lu}[\p{L}'’-]+(?:\s+\([^()]{1,60}\))?,?\s+(?:who\s+)?(?:is|acts\s+as|serves\s+as)\s+(?=the\s|an?\s|its\s|our\s|your\s|\p{Lu})[^;.:]{1,40}$/u;

/** "… shall be Kim Lee", "…: Kim Lee", "… is [name]", and blanks that wait for a name. */
const NAME_BEHIND =
  /^[^;.:]{0,40}?(?:\b(?:shall|will)\s+(?:initially\s+)?be:?|\bis:?|:)\s*(?:\[|_{3,}|(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?[A-Z][\w'’-]+\s+[A-Z])/;

/** Whether the words give a name, and not a title alone. */
export function isNamed(reading: string): boolean {
  const titles = matchesOf(TITLES_AND_PEOPLE, reading);
  return (
    LED_BY.test(reading) ||
    matchesOf(NAME_OF, reading).length > 0 ||
    titles.some(
      ({ 0: title, index }) =>
        NAME_BEHIND.test(reading.slice(index + title.length)) || NAME_BEFORE.test(reading.slice(0, index)),
    )
  );
}
