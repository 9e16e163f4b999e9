import type { Data } from "unified";
import type {} from "remark-parse";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Construct = Extract<NonNullable<Extension["flow"]>[string], { tokenize: unknown }>;
type Tokenizer = Construct["tokenize"];
type Effects = Parameters<Tokenizer>[0];
type Step = ReturnType<Tokenizer>;
type State = Step | undefined;
type Code = number | null;

const numberSign = 35;
const asterisk = 42;

/** `##4.0 Requirements` or `#Scope`. */
const heading: Tokenizer = function (effects, ok, nok) {
  const interrupts = this.interrupt === true;
  let signs = 0;
  const opening = (code: Code): State => {
    if (code === numberSign && signs < 6) {
      signs++;
      effects.consume(code);
      return opening;
    }
    if (!(signs > 1 ? isTitle(code) : isCapital(code) && !interrupts)) return nok(code);
    effects.exit("atxHeadingSequence");
    return title(effects, ok)(code);
  };
  effects.enter("atxHeading");
  effects.enter("atxHeadingSequence");
  return opening;
};

/** The words behind the signs, and the signs that may stand behind the words. */
function title(effects: Effects, ok: Step): Step {
  let before: Code = null;
  const words = (code: Code): State => {
    if (isEnd(code)) return closing(code);
    const fillerBegins = isFiller(code) && !isFiller(before);
    return fillerBegins ? effects.check(fillerToEnd, closing, word)(code) : word(code);
  };
  const word = (code: Code): State => {
    before = code;
    effects.consume(code);
    return words;
  };
  const closing = (code: Code): State => {
    effects.exit("chunkText");
    effects.exit("atxHeadingText");
    if (isEnd(code)) return end(code);
    effects.enter("atxHeadingSequence");
    return filler(code);
  };
  const filler = (code: Code): State => {
    if (!isEnd(code)) {
      effects.consume(code);
      return filler;
    }
    effects.exit("atxHeadingSequence");
    return end(code);
  };
  const end = (code: Code): State => {
    effects.exit("atxHeading");
    return ok(code);
  };
  return (code) => {
    effects.enter("atxHeadingText");
    effects.enter("chunkText", { contentType: "text" });
    return words(code);
  };
}

/** Spaces and signs up to the end of the line: the signs may stand at both ends of a heading. */
const fillerToEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const step = (code: Code): State => {
      if (isEnd(code) || !isFiller(code)) {
        effects.exit("whitespace");
        return isEnd(code) ? ok(code) : nok(code);
      }
      effects.consume(code);
      return step;
    };
    effects.enter("whitespace");
    return step;
  },
};

/**
 * Reads headings that lack the space CommonMark asks for behind the signs, as people often write them. A single sign is
 * also how English writes "number" (`#4`), so that one must stand before a capital letter and at the start of its
 * paragraph.
 */
export const unspacedHeadings: Extension = { flow: { [numberSign]: { name: "unspacedHeading", tokenize: heading } } };

function isCapital(code: Code): boolean {
  return code !== null && code >= 65 && code <= 90;
}

/** A capital letter, a digit or the start of bold letters. */
function isTitle(code: Code): boolean {
  return isCapital(code) || (code !== null && code >= 48 && code <= 57) || code === asterisk;
}

/** Spaces and tabs (micromark gives tabs as -2 and -1) and signs. */
function isFiller(code: Code): boolean {
  return code === 32 || code === -1 || code === -2 || code === numberSign;
}

/** The end of the file or of the line, which micromark gives as -5 to -3. */
function isEnd(code: Code): boolean {
  return code === null || code < -2;
}
