import type { Block } from "./blocks.js";
import { newDraft } from "./draft.js";
import { isAllCaps, readsAsHeading, readsAsTitle } from "./headings.js";
import type { RawLabel } from "./label.js";
import type { OpenParts } from "./open-parts.js";

const longestHeading = 160;

/** Opens an attachment where a block is the heading of one, and says so. A sentence that starts with "Schedule 2 …" is none. */
export function addAttachment(block: Block, label: RawLabel, parts: OpenParts): boolean {
  const from = block.autoLabel === null ? label.end : 0;
  if (!isAttachmentHeading(block, label, from) && !followsContract(block, label, parts)) return false;
  const section = newDraft("section", label.steps, block);
  section.role = "attachment";
  section.label = { text: label.text, path: label.steps, noun: "attachment" };
  section.depth = block.depth;
  section.heading = from >= block.text.length ? null : { start: from, end: block.text.length };
  section.textStart = block.text.length;
  parts.push(section, parts.attachmentParent(block.depth));
  return true;
}

function isAttachmentHeading(block: Block, label: RawLabel, from: number): boolean {
  const rest = block.text.slice(from);
  if (block.text.length > longestHeading) return false;
  if (/^(?:and|or|to|of|is|are|shall|will|sets?|contains?|attached|hereto)\b/.test(rest)) return false;
  const set = block.kind === "heading" || block.autoLabel !== null || block.strongEnd >= from - 1;
  if (!set && rest !== "" && !isAllCaps(label.text)) return false;
  return rest === "" || rest.length < 60 || readsAsHeading(rest) || block.kind === "heading";
}

/** Behind the signatures and in other attachments a plain line is a heading too: "Exhibit A Test Methods". */
function followsContract(block: Block, label: RawLabel, parts: OpenParts): boolean {
  if (!parts.within("signature") && parts.scope === 0) return false;
  // "Schedule of Fees" names none
  return block.kind === "paragraph" && /\s[A-Z\d]/.test(label.text) && readsAsTitle(block.text.slice(label.end));
}
