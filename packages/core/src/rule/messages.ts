import type { MessageData } from "./message-types.js";
import { matchesOf } from "../matches-of.js";

const placeholder = /\{\{(\w+)\}\}/g;

/** Names of the `{{placeholders}}` of a text, in order, repeated ones once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(matchesOf(placeholder, text), ([, name = ""]) => name))];
}

/** Fills the `{{placeholders}}` of a text; throws when `data` lacks one of them. A text that now starts with an article gets a capital. */
export function fillMessage(text: string, data: MessageData): string {
  const filled = text.replaceAll(placeholder, (_match, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) throw new Error(`The message “${text}” needs a value for “${name}”.`);
    return String(value);
  });
  return filled.replace(/^(?:the|an?|each|no)\b/, (article) => article.charAt(0).toUpperCase() + article.slice(1));
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
