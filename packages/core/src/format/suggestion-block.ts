import type { Suggestion } from "../rule/types.js";
import { markdownText } from "./markdown-text.js";

/** A suggestion in Markdown: what it is for, and below it the wording as a quotation, with its heading where it is a new clause. */
export function suggestionBlock({ message, heading, text }: Suggestion): string {
  const lines = text.trim().split("\n").map(markdownText).join("\n");
  const words = heading === undefined ? lines : `**${markdownText(heading)}**\n\n${lines}`;
  return `${markdownText(message)}:\n\n${words.replace(/^/gm, "> ")}`;
}
