import { htmlNames } from "./html-names.js";

/** Stand in for the brackets of a blank to fill (private use area), so that no parser takes it for a tag. */
const open = "\uE001";
const close = "\uE002";

/** Puts aside the brackets of `<Customer Name>` and its like, without moving anything. */
export function maskPlaceholders(source: string): string {
  const lastClosing = new Map<string, number>();
  const closesBehind = (name: string, offset: number): boolean => {
    const last = lastClosing.get(name) ?? source.lastIndexOf(`</${name}>`);
    lastClosing.set(name, last);
    return last > offset;
  };
  return source.replace(/<([a-z][\w-]*)(?:\s[^<>\r\n]*)?>/gi, (tag: string, name: string, offset: number) => {
    // `<Title>`, `<Address>`: capitalised like a name and never closed like a tag
    const named = /^[A-Z][a-z]{2,}/.test(name) && !closesBehind(name, offset);
    return named || !htmlNames.has(name.toLowerCase()) ? `${open}${tag.slice(1, -1)}${close}` : tag;
  });
}

/** Gives a text its brackets back. */
export function unmaskPlaceholders(text: string): string {
  return text.replaceAll(open, "<").replaceAll(close, ">");
}
