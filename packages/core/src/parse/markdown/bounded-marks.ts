import type { Data } from "unified";
import type {} from "remark-parse";
import { ClauselintError } from "../../errors.js";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Construct = Extract<NonNullable<Extension["text"]>[string], { tokenize: unknown }>;
type Tokenizer = Construct["tokenize"];
type Context = ThisParameterType<Tokenizer>;
type Effects = Parameters<Tokenizer>[0];
type Step = ReturnType<Tokenizer>;
type Code = number | null;

/** `*`, `_`, a backtick and `~`: a run of them is one mark. */
const runs = [42, 95, 96, 126];
/** `!`, `<`, `[` and `]`. */
const singles = [33, 60, 91, 93];
const backtick = 96;
/** Longest run that can mark words; a longer one is drawn as a line or a blank to fill. */
const longestRun = 50;
/** From a run of backticks the parser looks for one of the same length to the end of the paragraph. */
const longestBackticks = 8;

/**
 * Refuses a paragraph, heading or cell with more marks than `maxMarks`, and takes a run of countless signs for words: from each
 * mark the parser looks through all that stand before or behind it, so that a paragraph of tens of thousands takes minutes.
 */
export function boundedMarks(maxMarks: number): Extension {
  const counts = new WeakMap<Context, number>();
  const add = (context: Context): void => {
    const count = (counts.get(context) ?? 0) + 1;
    counts.set(context, count);
    if (count > maxMarks) throw tooMany(maxMarks);
  };
  const single: Tokenizer = function (_effects, _ok, nok) {
    add(this);
    return nok;
  };
  const run: Tokenizer = function (effects, ok, nok) {
    const { previous } = this;
    return (code) => {
      if (code === previous) return nok(code);
      add(this);
      return longRun(code, effects, ok, nok)(code);
    };
  };
  return { text: { ...each(singles, single), ...each(runs, run) } };
}

function each(signs: readonly number[], tokenize: Tokenizer): NonNullable<Extension["text"]> {
  return Object.fromEntries(signs.map((sign) => [sign, { name: "boundedMarks", tokenize }]));
}

/** Takes a run of one sign for words where it is longer than any that marks words. */
function longRun(sign: Code, effects: Effects, ok: Step, nok: Step): Step {
  let length = 0;
  const step = (code: Code): ReturnType<Step> => {
    if (code === sign) {
      length++;
      effects.consume(code);
      return step;
    }
    if (length <= (sign === backtick ? longestBackticks : longestRun)) return nok(code);
    effects.exit("data");
    return ok(code);
  };
  effects.enter("data");
  return step;
}

function tooMany(maxMarks: number): ClauselintError {
  return new ClauselintError(
    "file-limit",
    `a paragraph has more than ${maxMarks} marks (\`*\`, \`_\`, \`[\`, \`<\` and the like)`,
    { hint: "Split the paragraph, or raise limits.maxMarks in the configuration." },
  );
}
