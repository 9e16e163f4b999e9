import { AnchorIndex } from "../../provision/anchors.js";

/** A part of every noun that numbers are given behind, in small letters. */
const ofReferences = [
  ...["ection", "lause", "rticle", "aragraph", "xhibit", "chedule", "nnex", "ppendi", "ttachment", "ddend", "ider"],
  ...["sec.", "secs.", "art.", "arts.", "para.", "paras.", "cl.", "cls.", "rule"],
];
/** Written otherwise it is in "party". */
const withCapital = ["§", "Part", "PART"];
/** A part of every unit. */
const ofUnits = [
  ...[
    "%",
    "day",
    "month",
    "year",
    "week",
    "hour",
    "minute",
    "second",
    "cent",
    "ollar",
    "euro",
    "rupee",
    "pound",
    "franc",
  ],
];
const index = new AnchorIndex([ofReferences, ofUnits]);
const found = new Uint8Array(2);

/** Whether a sentence has a noun of references, and whether it has a unit; one look at it answers both. */
export function wordsIn(sentence: string): { readonly references: boolean; readonly units: boolean } {
  found.fill(0);
  index.mark(sentence, found);
  return {
    references: found[0] === 1 || withCapital.some((word) => sentence.includes(word)),
    units: found[1] === 1 || sentence.includes("€"),
  };
}
