import { matchesOf } from "../matches-of.js";
import type { Piece } from "./pieces.js";

/** Signs that only say where a line may end, or may not: soft hyphen, zero-width space, word joiner. They stand inside words. */
export const lineEndSigns = "\u00AD\u200B\u2060";

const words = new RegExp(`[^${lineEndSigns}]+`, "g");

/** What is seen of a text, as pieces of it. */
export function withoutLineEndSigns({ value, offset }: Piece): Piece[] {
  return matchesOf(words, value).map((match) => ({ value: match[0], offset: offset + match.index }));
}
