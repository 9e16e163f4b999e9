import type { LabelNoun, PathStep } from "../ast/nodes.js";
import { type Ordinal, readOrdinal, romanValue, wordValue } from "./ordinals.js";
import { matchesOf } from "../matches-of.js";

/** A number at the start of a block, before its place in the outline is known. */
export interface RawLabel {
  /** As printed, without trailing punctuation. */
  readonly text: string;
  /** Offset in the block's text at which the words after the number start. */
  readonly end: number;
  readonly noun?: LabelNoun;
  /** How a number of one step can be read. Empty for a number of several steps and for attachments. */
  readonly ordinals: readonly Ordinal[];
  /** Steps as written; one step unless the number is a compound such as `7.3(a)`. */
  readonly steps: readonly PathStep[];
  /** What stands around the number; numbers of one list share it. */
  readonly wrapper: "dot" | "paren" | "parens" | "bare" | "word";
}

const attachment =
  /^(exhibit|schedule|annex|annexure|appendix|attachment|addendum|rider)\s+(?:no\.?\s*)?["“']?((?!no\b)(?:[a-z]{1,2}|\d{1,3}|[ivx]{1,5})(?:[-.]\d{1,3}|[-.][a-z]|\([a-z0-9]{1,2}\))*)["”']?(?=$|[\s:.,;–—-])\s*(?:[:.–—-]+\s*)?/i;
const article = /^(article)\s+(\d{1,3}|[a-z]+)(?=$|[\s:.;–—-])\s*(?:[:.;–—-]+\s*)?/i;
const section =
  /^(section|clause|sec\.|§+)\s*(\d{1,3}(?:\.\d{1,3}){0,5})((?:\([a-z0-9]{1,4}\))*)(?=$|[\s:.;)–—-])\s*(?:[:.;)–—-]+\s*)?/i;
const compound =
  /^(\d{1,3}(?:\.\d{1,3}){1,5})((?:\s?\([a-z0-9]{1,4}\))*)(?=$|[\s.:;)–—\-A-Z"“])(?:[.:;)]+(?=\s|$|[A-Z"“])|\s*[–—-]+(?=\s))?\s*/;
const mixed = /^(\d{1,3})((?:\([a-z0-9]{1,4}\))+)\.?(?=\s|$)\s*/i;
const lettered = /^([A-Z])[.-]?(\d{1,2}(?:\.\d{1,3}){0,4})(?:\.(?=\s)|(?=\s)|$)\s*/;
const parens =
  /^\(\s?(\d{1,3}|[a-z]{1,2}|[A-Z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6})\s?\)((?:\([a-zA-Z0-9]{1,4}\))*)[.:]?(?=\s|$|[A-Z"“])\s*/;
const single = /^(\d{1,4}|[a-zA-Z]|[ivxl]{2,6}|[IVXL]{2,6})((?:\s(?=\.[A-Z]{2}))?[.)])(?=\s|$|["“]|[A-Z][a-zA-Z])\s*/;
const dashed = /^([IVXL]{1,6})\s{1,3}[–—-]\s{1,3}(?=[A-Z]{2})/;
const bare = /^(\d{1,3})\s+(?=[A-Z"“])/;

function bracketSteps(text: string): string[] {
  return matchesOf(/\(([a-z0-9]+)\)/gi, text).map((m) => (m[1] ?? "").toLowerCase());
}

function toStep(text: string): PathStep {
  return /^\d+$/.test(text) ? Number(text) : text.toLowerCase();
}

const decimalSteps = (text: string): number[] => text.split(".").map(Number);
const trimmed = (text: string): string => text.trimEnd().replace(/[\s:.;,–—-]+$/, "");

/** Reads the number that a text starts with, or `null`. Numbers that need their surroundings to be believed (`12 Months`) come back with wrapper `bare`. */
export function readLabel(text: string): RawLabel | null {
  return readWorded(text) ?? readCompound(text) ?? readSingle(text);
}

function readWorded(text: string): RawLabel | null {
  let m = attachment.exec(text);
  if (m) {
    const name = `${(m[1] ?? "").toLowerCase()} ${(m[2] ?? "").toLowerCase()}`;
    return { text: trimmed(m[0]), end: m[0].length, noun: "attachment", ordinals: [], steps: [name], wrapper: "word" };
  }
  m = article.exec(text);
  if (m) {
    const value = /^\d/.test(m[2] ?? "") ? Number(m[2]) : (romanValue(m[2] ?? "") ?? wordValue(m[2] ?? ""));
    if (value === null) return null;
    const ordinals: Ordinal[] = [{ style: "decimal", value }];
    return { text: trimmed(m[0]), end: m[0].length, noun: "article", ordinals, steps: [value], wrapper: "word" };
  }
  m = section.exec(text);
  if (!m) return null;
  const steps = [...decimalSteps(m[2] ?? ""), ...bracketSteps(m[3] ?? "").map(toStep)];
  const first = steps[0];
  const ordinals: Ordinal[] =
    steps.length === 1 && typeof first === "number" ? [{ style: "decimal", value: first }] : [];
  return { text: trimmed(m[0]), end: m[0].length, noun: "section", ordinals, steps, wrapper: "word" };
}

function readCompound(text: string): RawLabel | null {
  let m = compound.exec(text);
  if (m) {
    const steps = [...decimalSteps(m[1] ?? ""), ...bracketSteps(m[2] ?? "").map(toStep)];
    // "2.0" is how some number a top-level section
    if (steps.length === 2 && steps[1] === 0) {
      return {
        text: m[1] ?? "",
        end: m[0].length,
        ordinals: [{ style: "decimal", value: Number(steps[0]) }],
        steps: [Number(steps[0])],
        wrapper: "dot",
      };
    }
    return {
      text: `${m[1] ?? ""}${(m[2] ?? "").replace(/\s/g, "")}`,
      end: m[0].length,
      ordinals: [],
      steps,
      wrapper: "dot",
    };
  }
  m = mixed.exec(text);
  if (m) {
    const steps = [Number(m[1]), ...bracketSteps(m[2] ?? "").map(toStep)];
    return { text: `${m[1] ?? ""}${m[2] ?? ""}`, end: m[0].length, ordinals: [], steps, wrapper: "dot" };
  }
  m = lettered.exec(text);
  if (!m) return null;
  return {
    text: trimmed(m[0]),
    end: m[0].length,
    ordinals: [],
    steps: [(m[1] ?? "").toLowerCase(), ...decimalSteps(m[2] ?? "")],
    wrapper: "dot",
  };
}

function readSingle(text: string): RawLabel | null {
  let m = parens.exec(text);
  if (m) {
    const more = bracketSteps(m[2] ?? "");
    const steps = [m[1] ?? "", ...more].map(toStep);
    return { text: trimmed(m[0]), end: m[0].length, ordinals: readOrdinal(m[1] ?? ""), steps, wrapper: "parens" };
  }
  m = single.exec(text);
  if (m) {
    const ordinals = readOrdinal(m[1] ?? "");
    if (ordinals.length === 0) return null;
    return {
      text: m[1] ?? "",
      end: m[0].length,
      ordinals,
      steps: [toStep(m[1] ?? "")],
      wrapper: m[2] === ")" ? "paren" : "dot",
    };
  }
  m = dashed.exec(text);
  if (m) {
    const ordinals = readOrdinal(m[1] ?? "").filter(({ style }) => style === "upper-roman");
    return { text: m[1] ?? "", end: m[0].length, ordinals, steps: [toStep(m[1] ?? "")], wrapper: "dot" };
  }
  m = bare.exec(text);
  if (!m) return null;
  return {
    text: m[1] ?? "",
    end: m[0].length,
    ordinals: readOrdinal(m[1] ?? ""),
    steps: [Number(m[1])],
    wrapper: "bare",
  };
}
