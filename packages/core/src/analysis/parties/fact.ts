import type { PartiesFact, Party } from "../types.js";
import { nameMarker } from "./marked-names.js";
import { patternBuilder, sideReader } from "./party-words.js";

/** What can be asked about parties whose roles are known. */
export const partiesFact = (all: readonly Party[]): PartiesFact => ({
  all,
  sideOf: sideReader(all),
  pattern: patternBuilder(all),
  marked: nameMarker(all),
});
