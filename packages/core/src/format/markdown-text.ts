import { printable } from "./printable.js";

/** Words of a document show as they are, whatever marks they hold: no link, no mention of a person, no new cell. */
export function markdownText(words: string): string {
  return printable(words)
    .replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&")
    .replaceAll("@", "@\u200B");
}
