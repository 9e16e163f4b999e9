import { matchesOf } from "../matches-of.js";

/** One item of a list inside a sentence, read together with what leads in to the list. */
export interface InlineItem {
  readonly reading: string;
  /** Length of the lead-in at the front of `reading`. */
  readonly lead: number;
  /** Offset of the item in the whole sentence. */
  readonly at: number;
}

const MARKER = /(?<=[\s:;,])\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+/g;
/** A cheap look for the second item before anything else is done. */
const SECOND = /\((?:b|ii|2)\)/;
/** What joins an item to the next one. */
const TRAILING = /[;,]\s*(?:and|or)?$/;
/** More than this many items are not looked at one by one. */
const MOST_ITEMS = 40;
const LONGEST_LEAD = 400;

/** Takes a list such as "Customer may terminate (a) …; or (b) …" apart, so that `(b)` is understood without `(a)`. Empty when there is no list. */
export function inlineItems(reading: string): InlineItem[] {
  if (!SECOND.test(reading)) return [];
  const markers = matchesOf(MARKER, reading).slice(0, MOST_ITEMS);
  const first = markers[0];
  if (first === undefined || markers.length < 2 || first.index === 0) return [];
  const lead = reading.slice(Math.max(0, first.index - LONGEST_LEAD), first.index);
  return markers.map((marker, index) => {
    const at = marker.index + marker[0].length;
    const item = reading.slice(at, markers[index + 1]?.index).trimEnd();
    return { reading: lead + item.replace(TRAILING, ""), lead: lead.length, at };
  });
}
