import { anyCase } from "@clauselint/core";
import type { PartiesFact } from "@clauselint/core";
import { perParties } from "./per-parties.js";

/** Nouns for what a customer hands over or has made for it in the way of data; a regular expression source. */
export const DATA_NOUN =
  "(?:data(?! (?:cent(?:er|re)s?|processing|protection|security|transmission|communications?|conversion|model))|datasets?|databases?|records|files|content|personal information|personally identifiable information|(?:customer|client|consumer|member|patient|policyholder) information|phi|images|photographs|recordings|transcripts)";

/** Words for what is handed over that need not be data. */
export const MATERIAL_NOUN =
  "(?:information|materials?|documents?|documentation|papers|copies|media|property|masters?|specifications|artwork|drawings|notes|work in progress)";

const GENERAL = spaced(`\\b${DATA_NOUN}\\b`);
const CONFIDENTIAL = /\b(?:confidential|proprietary)\s+(?:\w+\s+){0,2}(?:information|materials?|data|documents?)\b/i;
/** What is worked out from data and names nobody any more. */
export const DERIVED =
  /\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified|derived|derivative|usage|statistical|analytics?|telemetry|benchmark\w*|performance)\s+(?:\w+\s+){0,2}(?:data|information|statistics|metrics|content)\b|\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified)\s+(?:\w+\s+){0,2}(?:statistics|figures|insights|profiles|texts?|samples)\b/i;

/** Handed over, by whomever. */
const GIVEN = "(?:provided|supplied|furnished|delivered|submitted|disclosed|made\\s+available)";
const GIVES =
  "(?:provide|supply|furnish|submit|upload|enter|input|store|transmit|place|put|send)(?:s|es)?|supplies|hands? (?:over|in)|gives?";
const HANDED_OVER = anyCase(`\\b(?:materials?|content|information|documents?|artwork)\\s+${GIVEN}\\b`);

/** What kind of thing some words name, as far as data goes. */
export type DataKind = "customer-data" | "data" | "derived" | "confidential" | "handed-over" | "provider-data";

const readers = new WeakMap<PartiesFact, (words: string) => DataKind | null>();
const given = perParties((names) =>
  anyCase(
    `\\b(?:${DATA_NOUN}|${MATERIAL_NOUN}|everything|anything|whatever|what)\\b`.replaceAll(" ", "\\s+") +
      `[^;.]{0,60}?(?:\\b(?:${GIVEN}|entered|uploaded|input|placed|transmitted|stored)\\b[^;.,]{0,60}?\\b(?:by|on behalf of|for)\\s+${names}` +
      `|\\b(?:stored|held|kept|residing|passing|processed|recorded|entered)\\b[^;.,]{0,30}?\\b(?:in|on|into|through|within)\\s+${names}|${names}[^;.,]{0,40}?\\s(?:${GIVES})\\b)` +
      `|\\b(?:${DATA_NOUN})\\s+(?:that|which)\\s+${names}(?:['’]s?)?\\s+(?:[\\w-]+\\s+){0,3}?(?:records?|generates?|produces?|collects?|captures?|measures?)\\b`.replaceAll(
        " ",
        "\\s+",
      ),
  ),
);
/** "Customer's data", "the data of Customer"; who is "you" has "your" data. */
const OWNED_BY = {
  "": perParties(ownedBy),
  your: perParties((names) => ownedBy(`(?:${names}|\\byour\\b)`)),
  our: perParties((names) => ownedBy(`(?:${names}|\\bour\\b)`)),
};

/** Reads which kind of data some words name; `null` where they name none. The words for the parties are those of the document. */
export function dataReader(parties: PartiesFact): (words: string) => DataKind | null {
  const known = readers.get(parties);
  if (known !== undefined) return known;
  const customer = OWNED_BY[ownWord(parties, "customer")](parties, "customer");
  const handedOver = given(parties, "customer");
  const provider = OWNED_BY[ownWord(parties, "provider")](parties, "provider");
  const read = (words: string): DataKind | null => {
    if (DERIVED.test(words)) return "derived";
    if (customer.test(words) || handedOver.test(words)) return "customer-data";
    if (provider.test(words)) return "provider-data";
    if (CONFIDENTIAL.test(words)) return "confidential";
    if (GENERAL.test(words)) return "data";
    return HANDED_OVER.test(words) ? "handed-over" : null;
  };
  readers.set(parties, read);
  return read;
}

function ownWord(parties: PartiesFact, side: "customer" | "provider"): keyof typeof OWNED_BY {
  const source = parties.pattern(side);
  if (/\byou\b/i.test(source)) return "your";
  return /\bwe\b/i.test(source) ? "our" : "";
}

function ownedBy(source: string): RegExp {
  const nouns = `(?:${DATA_NOUN}|information|materials?|documents)`.replaceAll(" ", "\\s+");
  return anyCase(
    `${source}\\s+(?:[\\w-]+\\s+){0,2}?${nouns}\\b|\\b(?:${DATA_NOUN}|information)\\s+(?:of|from|about|belonging\\s+to)\\s+${source}`,
  );
}

function spaced(source: string): RegExp {
  return anyCase(source.replaceAll(" ", "\\s+"));
}
