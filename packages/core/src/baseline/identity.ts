import { hash64 } from "../engine/hash.js";
import type { DocumentSummary } from "../engine/types.js";

/** 16 hexadecimal digits that stay the same when a document is moved, renamed or converted: its title and the names of its parties. */
export function identityOf({ title, parties }: DocumentSummary): string {
  const names = parties.map(({ name }) => name).sort();
  return hash64([title ?? "", ...names].map((text) => text.toLowerCase().replace(/\s+/g, " ").trim()).join("\u0000"));
}
