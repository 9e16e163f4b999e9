import { entityForms } from "../lexicon/entity-forms.js";

/** A name as it stands in the text, with what it says about itself. */
export interface ReadName {
  /** As written, white space collapsed. */
  readonly name: string;
  readonly end: number;
  /** It ends in a form of company, or is a blank or redaction that stands where a name belongs. */
  readonly entity: boolean;
}

const TOKEN = /\S+/g;
const CONNECTORS = new Set([
  "of",
  "the",
  "for",
  "de",
  "del",
  "der",
  "des",
  "di",
  "la",
  "le",
  "van",
  "von",
  "und",
  "y",
  "e",
  "et",
  "&",
  "+",
  "-",
  "/",
  "–",
]);
const BLANK =
  /^(?:\[(?:[^\]\p{L}\n]{0,40}|(?:insert|enter|full|legal|name|company|customer|client|provider|supplier|vendor|contractor|party)\b[^\]\n]{0,50})\]|_{3,}|X{4,}|<[^<>\n]{1,60}>)/iu;
/** Forms of company of several words: `sp. z o.o.`, `S.à r.l.`, `spol. s r.o.` */
export const SPACED_FORM = /(?:sp\.\s?z\s?o\.\s?o\.?|s\.?\s?à\s?r\.?\s?l\.?|spol\.\s?s\s?r\.\s?o\.?)(?![\p{L}\p{N}])/iu;
const MAX_TOKENS = 16;
/** Forms that are words or initials otherwise: only in capitals or with full stops. */
const SHORT_FORM = /^(?:as|se|na|ab|pc|sl|ug|cv|sa|ag|kg|kk|lp|nv|bv)$/;

/** Form of company without full stops and commas: `L.L.C.,` → `llc`. */
export function entityForm(token: string): string | null {
  const bare = token.replace(/[.,;:()"“”/]/g, "");
  const form = bare.toLowerCase();
  if (!entityForms.has(form) || (SHORT_FORM.test(form) && bare !== bare.toUpperCase() && !token.includes(".")))
    return null;
  return LONG_FORM.test(bare) ? null : form;
}

/** `incorporated in Scotland`, `a limited company`: words of a description, not of the name. */
const LONG_FORM =
  /^(?:incorporated|corporation|limited|company|trust|association|partnership|university|authority|co)$/;

/** Reads the legal name that starts at an offset, or `null` where no name stands. */
export function readName(text: string, start: number): ReadName | null {
  const blank = BLANK.exec(text.slice(start, start + 64));
  if (blank) return { name: blank[0].replace(/\s+/g, " "), end: start + blank[0].length, entity: true };
  const reader = new NameReader(text, start);
  return reader.read();
}

class NameReader {
  readonly #text: string;
  readonly #start: number;
  #end: number;
  #tokens = 0;
  #entity = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#end = start;
  }

  read(): ReadName | null {
    TOKEN.lastIndex = this.#start;
    for (let match = TOKEN.exec(this.#text); match && this.#tokens < MAX_TOKENS; match = TOKEN.exec(this.#text)) {
      if (!this.#take(match[0], match.index)) break;
    }
    const name = this.#text
      .slice(this.#start, this.#end)
      .replace(/\s+/g, " ")
      .replace(/^["“”‘]+|[\s,;:"“”’&]+$/g, "")
      .replace(/\s(?:of|the|for|[&\-/–])$/, "");
    return name.length > 1 && /\p{L}/u.test(name) ? { name, end: this.#end, entity: this.#entity } : null;
  }

  /** Adds a token to the name; `false` when the name ended before it or with it. */
  #take(token: string, at: number): boolean {
    if (this.#tokens > 0 && this.#breaksBefore(token, at)) return false;
    const spaced = this.#tokens > 0 ? SPACED_FORM.exec(this.#text.slice(at, at + 16)) : null;
    if (spaced?.index === 0) {
      this.#entity = true;
      this.#end = at + spaced[0].length;
      return false;
    }
    const form = this.#tokens > 0 ? entityForm(token) : null;
    if (!form && !this.#belongs(token)) return false;
    const cut = form ? -1 : token.search(/[,;:]["”]?$/);
    const quoted = /["”]\)?[,;.]?$/.test(token);
    this.#end = at + (cut >= 0 ? cut : token.length);
    this.#tokens += 1;
    if (form) {
      this.#entity = true;
      this.#end = at + token.replace(/[,;:]+$/, "").length;
      return this.#continuesAfterForm(at + token.length, form, /[,;:]$/.test(token));
    }
    if (cut >= 0) return token.endsWith(",") && this.#formFollows(at + token.length);
    return !quoted;
  }

  #breaksBefore(token: string, at: number): boolean {
    const gap = this.#text.slice(this.#end, at);
    if (gap.includes("\n") || gap.includes("\t")) return !entityForm(token) && !this.#goesOnBelow(at);
    if (token.startsWith("("))
      return (
        !/^\([\p{L}.]+\)$/u.test(token) ||
        !/^[^\S\n]+\p{Lu}/u.test(this.#text.slice(at + token.length, at + token.length + 3))
      );
    return /^["“]/.test(token);
  }

  /** A line broke inside the name: no form of company yet, and one soon below. */
  #goesOnBelow(at: number): boolean {
    if (this.#entity || this.#tokens > 3) return false;
    const below = this.#text.slice(at, at + 60).split(/[,;:\n(]/, 1)[0] ?? "";
    const words = below.trim().split(/\s+/);
    return (
      words.length <= 5 &&
      words.slice(1).some((word) => entityForm(word) !== null) &&
      words.every((word) => entityForm(word) !== null || /^\p{Lu}/u.test(word))
    );
  }

  #belongs(token: string): boolean {
    const bare = token.replace(/^["“(‘]+/, "");
    if (CONNECTORS.has(bare.toLowerCase())) return this.#tokens > 0;
    return /^[\p{Lu}\p{N}]/u.test(bare) || /^[a-z](?:[-.]?\p{Lu}|-[a-z])/u.test(bare);
  }

  #formFollows(offset: number): boolean {
    const next = /^\s+(\S+)/.exec(this.#text.slice(offset, offset + 40))?.[1];
    return next !== undefined && /^\p{L}/u.test(next) && entityForm(next) !== null;
  }

  /** "Co., Ltd", "GmbH & Co. KG", "Trust Company": a form may be followed by another. A weak form in mid-name goes on. */
  #continuesAfterForm(offset: number, form: string, comma: boolean): boolean {
    if (this.#formFollows(offset)) return true;
    const rest = this.#text.slice(offset, offset + 30);
    if (/^\s+&\s+Co\b/.test(rest)) return true;
    const weak = /^(?:company|co|trust|association|partnership|university|authority|na|as|se|ab|sa)$/.test(form);
    return weak && !comma && /^\s(?:of\s|for\s|\p{Lu}|&\s)/u.test(rest) && !/^\s(?:AND|And)\b/.test(rest);
  }
}
