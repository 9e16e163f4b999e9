import { lineStart } from "../line-start.js";

/** What a line begins with: a clause number, a letter or number in brackets, a word like `Schedule` with its number, a bullet, or none of these. */
export type LineStart = "number" | "letter" | "worded" | "bullet" | null;

const dash = /^[-–—]\s/;

export function startKind(text: string): LineStart {
  const start = lineStart(text);
  if (start === null) return dash.test(text) ? "bullet" : null;
  if (/^\d/.test(start)) return "number";
  if (/^\(|^\w+[.)]$/.test(start)) return "letter";
  return /^[\p{L}§]/u.test(start) ? "worded" : "bullet";
}

/** How many numbers a clause number strings together: 1 for `4.`, 2 for `4.1`; 0 where the text begins with none. */
export function numberDepth(text: string): number {
  const found = /^\d{1,3}(?:\.\d{1,3})*(?=[.)]?\s)/.exec(text)?.[0];
  return found === undefined ? 0 : found.split(".").length;
}

const bareNumber = /^(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*$/;

/** True where the whole text is a clause number or bullet and nothing else. */
export function isOnlyLabel(text: string): boolean {
  return bareNumber.test(text) || /^[-–—]$/.test(text) || lineStart(`${text} `)?.trim() === text;
}
