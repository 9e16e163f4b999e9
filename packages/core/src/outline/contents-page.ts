import type { Block } from "./blocks.js";
import { newDraft } from "./draft.js";
import { readsAsHeading } from "./headings.js";
import { readLabel } from "./label.js";
import type { OpenParts } from "./open-parts.js";
import { isRunOfEntries, roleOfHeading, tocLine } from "./roles.js";

const longestEntry = 160;

/** Takes the lines of a table of contents out of the numbering; its numbers stand again in the body. */
export class ContentsPage {
  #entries: Set<string> | null = null;

  /** Adds a block to the table of contents where it belongs to it, and says so. */
  takes(block: Block, parts: OpenParts): boolean {
    const heading = roleOfHeading(block.text) === "toc";
    const line =
      block.aside === "toc" ||
      (block.text.length < longestEntry && tocLine.test(block.text)) ||
      isRunOfEntries(block.text);
    if (heading || (line && !this.#entries)) {
      this.#open(heading ? block : null, parts);
      if (heading) return true;
    }
    if (!this.#entries) return false;
    const entry = normalEntry(block.text);
    if (!line && this.#isOver(block, entry)) {
      this.#entries = null;
      parts.closeAll();
      return false;
    }
    this.#entries.add(entry);
    parts.top.children.push(newDraft("clause", [], block));
    return true;
  }

  #open(heading: Block | null, parts: OpenParts): void {
    this.#entries = new Set();
    const section = newDraft("section", [], heading);
    section.role = "toc";
    if (heading) {
      section.heading = { start: 0, end: heading.text.length };
      section.textStart = heading.text.length;
    }
    parts.push(section, 0);
  }

  /** The body starts where an entry comes again, or where something stands that is no entry. */
  #isOver(block: Block, entry: string): boolean {
    if (block.text.length >= longestEntry || block.kind === "heading") return true;
    return (this.#entries?.has(entry) ?? false) || !(readsAsHeading(block.text) || readLabel(block.text) !== null);
  }
}

const normalEntry = (text: string): string =>
  text
    .replace(tocLine, "")
    .replace(/[\s.\d]+$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
