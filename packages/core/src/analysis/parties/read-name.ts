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
/** How a name starts that has no capital in front: `e-North`, `iNorth`, `i3`, `north.com`. Source of a regular expression. */
export const SMALL_BRAND = String.raw`[a-z](?:[-.a-z]?\p{Lu}|-[a-z]|\d)|[a-z][\w-]*\.(?:com|net|org)(?![\w-])`;
const SMALL = new RegExp(`^(?:${SMALL_BRAND})`, "u");
/** Words that begin a sentence behind a full stop, not the next word of a name. */
const BEGINS_SENTENCE = /^(?:The|This|That|These|Each|Any|All|In|If|No|Such)$/;
/** Verbs of a sentence in capitals. */
const VERB = /^(?:WILL|SHALL|MAY|MUST|HAVE|HAS|IS|ARE|NOT)$/;
/** What goes on with a name behind "and": `Savings and Loan Association`, `Research and Engineering Company`. */
const GOES_ON =
  /^and\s+(?:Annuity|Associates|Casualty|Chemicals?|Co|Company|Construction|Development|Drug|Electric|Engineering|Gas|Industr(?:y|ies|ial)|Loan|Manufacturing|Marketing|Medical|Partners|Power|Research|Sons|Supply|Technical|Technology|Trading|Trust)(?!\p{L})/u;
/** Brackets in the middle of a name: `Harbour (Hong Kong) Ltd`. */
const IN_NAME = /^\([\p{L}.]+(?: \p{Lu}[\p{L}.]*)?\)[^\S\n]+\p{Lu}/u;
/** The names of founders parted by commas: `Pike, Marlow & Lane, Inc.` */
const FOUNDERS = /^\s+(?:\p{Lu}[\p{L}'’-]+,\s+){0,2}\p{Lu}[\p{L}'’-]+,?\s+&\s+\p{Lu}[\p{L}'’-]+,?\s+(\S+)/u;
/** How an address begins: `of 4 Quay Road`, `of Unit 3`, `of Mill Lane`, but not `of School District 4` or `of Street Works`. */
const ADDRESS =
  /^of\s+(?:(?:(?:Unit|Suite|Flat|No\.?)\s+)?\d+[a-z]?(?:$|\s+\p{Lu}\p{Ll})|(?:\S+\s+){1,4}(?:Lane|Street|Road|Avenue|House|Centre|Center|Square|Quay|Drive|Yard|Close|Terrace|Crescent|Building)(?:$|\s+\d))/u;
/** The number of a clause: `3.1.`, `6.` */
const NUMBER = /^\d+(?:\.\d+)*\.$/;
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
  #founders = false;

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
    if (this.#tokens === 0 && NUMBER.test(token)) return false;
    const spaced = this.#tokens > 0 ? SPACED_FORM.exec(this.#text.slice(at, at + 16)) : null;
    if (spaced?.index === 0) {
      this.#entity = true;
      this.#end = at + spaced[0].length;
      return false;
    }
    const form = this.#tokens > 0 && !this.#meansOne(token) ? entityForm(token) : null;
    if (!form && !this.#belongs(token) && !this.#goesOnWith(token, at)) return false;
    // `Lane("Author")`: brackets without a space in front
    const cut = form ? -1 : token.search(/[,;:]["”]?$|(?<=\p{L})\(["“]/u);
    const quoted = /["”]\)?[,;.]?$/.test(token);
    this.#end = at + (cut >= 0 ? cut : token.length);
    this.#tokens += 1;
    if (form) {
      this.#entity = true;
      this.#end = at + token.replace(/[,;:]+$/, "").length;
      return this.#continuesAfterForm(at + token.length, form, /[,;:]$/.test(token));
    }
    if (cut >= 0) {
      if (token.endsWith(",") && this.#tokens === 1 && this.#foundersFollow(at + token.length)) return true;
      return token.endsWith(",") && (this.#founders || this.#formFollows(at + token.length));
    }
    return !quoted;
  }

  /** `Warranties of the Company` is no company. */
  #meansOne(token: string): boolean {
    return /^\p{Lu}\p{Ll}+[,;:]?$/u.test(token) && /\bthe\s*$/i.test(this.#text.slice(this.#start, this.#end));
  }

  #breaksBefore(token: string, at: number): boolean {
    if (VERB.test(token) || this.#addressFollows(token, at)) return true;
    const stopped = this.#text.charAt(this.#end - 1) === "." && entityForm(token) === null;
    if (stopped && (BEGINS_SENTENCE.test(token) || this.#endsSentence())) return true;
    const gap = this.#text.slice(this.#end, at);
    if (gap.includes("\n") || gap.includes("\t")) return !entityForm(token) && !this.#goesOnBelow(at);
    if (token.startsWith("(")) return !IN_NAME.test(this.#text.slice(at, at + 40));
    return /^["“]/.test(token);
  }

  /** A long word that shortens none and a full stop: "the Harbour Authority. Words in capitals …". */
  #endsSentence(): boolean {
    const last = /\p{Lu}\p{Ll}{6,}(?=\.$)/u.exec(this.#text.slice(this.#start, this.#end))?.[0];
    return last !== undefined && entityForm(last) === null;
  }

  /** `BOROUGH COUNCIL of Mill Lane`: behind a name in capitals small letters begin the address, if there are words of one. */
  #addressFollows(token: string, at: number): boolean {
    if (token !== "of") return false;
    const name = this.#text.slice(this.#start, this.#end);
    const phrase = this.#text.slice(at, at + 120).split(/\s*(?:[,;:()"“”\n]|\sand\s)/, 1)[0] ?? "";
    const address = ADDRESS.test(phrase) && !phrase.split(/\s+/).some((word) => entityForm(word) !== null);
    return address && !/\p{Ll}/u.test(name) && /\p{Lu}{3}[^\n]*\s\S*\p{Lu}{3}/u.test(name);
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
    return /^[\p{Lu}\p{N}]/u.test(bare) || SMALL.test(bare);
  }

  /** The form of company stands behind the next words, before a comma or brackets. */
  #goesOnWith(token: string, at: number): boolean {
    if (token !== "and" || this.#entity || this.#tokens === 0) return false;
    const ahead = this.#text.slice(at, at + 60).split(/[\n(;"“]/, 1)[0] ?? "";
    return (
      GOES_ON.test(ahead) &&
      ahead
        .split(/[\s,]+/)
        .slice(1, 6)
        .some((word) => entityForm(word) !== null)
    );
  }

  #foundersFollow(offset: number): boolean {
    const form = FOUNDERS.exec(this.#text.slice(offset, offset + 100))?.[1];
    this.#founders = form !== undefined && entityForm(form) !== null;
    return this.#founders;
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
    // `Harbour Corporation of America (HCOA)`
    if (form === "corporation" && !comma && /^\sof\s\p{Lu}\p{L}+(?:,|\s\()/u.test(rest)) return true;
    const weak = /^(?:company|co|trust|association|partnership|university|authority|na|as|se|ab|sa)$/.test(form);
    // `Bank Trust of Ohio`, but an address behind `Harbour A/S of Pier Road`
    if (/^(?:na|as|se|ab|sa)$/.test(form) && /^\s(?:of|for)\s/.test(rest)) return false;
    return weak && !comma && /^\s(?:of\s|for\s|\p{Lu}|&\s)/u.test(rest) && !/^\s(?:AND|And)\b/.test(rest);
  }
}
