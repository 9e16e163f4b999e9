import { matchesOf } from "../../matches-of.js";
import { lineEndSigns } from "../line-end-signs.js";

/** A line of a text file that holds words. */
export interface TextLine {
  /** The words, without blanks around them. */
  readonly text: string;
  /** Offset of the first word in the source. */
  readonly offset: number;
  /** Columns of blanks in front of the words. */
  readonly indent: number;
  /** Number of blank lines in front of it. */
  readonly blanksBefore: number;
  /** Whether a form feed or page mark stands in front of it. */
  readonly pageBefore: boolean;
  /** Whether a drawn line stands in front of it. */
  readonly ruleBefore: boolean;
}

const tabWidth = 8;
/** Marks that old filings put on lines of their own. */
const filingMark =
  /^<\/?(?:page>\s*\d{0,4}|(?:table|caption|s|c|fn|f\d|r\d|text|document|type|sequence|filename|description)>(?:\s*<\/?[a-z]\d?>)*)/i;
const rule = /^(?:[-–—=*_~#+|]\s*){4,}$/;
/** Blanks, and signs that only say where a line may end. */
const unseen = new RegExp(`^[\\s${lineEndSigns}]+`);
/** Lines drawn beside words that lost their own line. */
const drawn = /[-=]{8}/;
const ruleBeside = /^(?:- )?[-=]{8,}\s*|\s*(?:- )?[-=]{8,}$/g;

/** The lines of a text that hold words. */
export function toLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let blanksBefore = 0;
  let pageBefore = false;
  let ruleBefore = false;
  for (const match of matchesOf(/([^\r\n\f\v\u2028\u2029]*)(\r\n|[\r\n\f\v\u2028\u2029]|$)/g, source)) {
    const raw = match[1] ?? "";
    const end = match[2] ?? "";
    const undrawn = drawn.test(raw) ? raw.replace(ruleBeside, (stroke) => " ".repeat(stroke.length)) : raw;
    const start = unseen.exec(undrawn)?.[0].length ?? 0;
    const text = undrawn.slice(start).trim();
    if (/^<page>/i.test(text)) pageBefore = true;
    if (isRule(text)) {
      ruleBefore = true;
    } else if (text === "" || isMark(text)) {
      blanksBefore++;
    } else {
      lines.push({
        text,
        offset: match.index + start,
        indent: columns(raw.slice(0, start)),
        blanksBefore,
        pageBefore,
        ruleBefore,
      });
      blanksBefore = 0;
      pageBefore = false;
      ruleBefore = false;
    }
    if (end === "\f") pageBefore = true;
  }
  return lines;
}

function isRule(text: string): boolean {
  // a line of underscores is a blank to fill or to sign on
  return rule.test(text) && !text.includes("_");
}

function isMark(text: string): boolean {
  return filingMark.exec(text)?.[0].length === text.length;
}

function columns(blanks: string): number {
  let column = 0;
  for (const blank of blanks) column += blank === "\t" ? tabWidth - (column % tabWidth) : 1;
  return column;
}
