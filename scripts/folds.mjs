import { createHash } from "node:crypto";
import { basename } from "node:path";

export const FOLDS = 5;

/** The fifth that a document belongs to: always the same for a name, whatever else there is. */
export function foldOf(path) {
  return (createHash("sha256").update(basename(path)).digest()[0] ?? 0) % FOLDS;
}
