import { nameHint } from "../config/shape.js";
import { isDay } from "./is-day.js";

const actions = ["disable-next", "disable", "enable"] as const;
const names = actions.map((action) => `clauselint-${action}`);

/** What a comment asks for, as far as its words tell. */
export interface Directive {
  readonly action: (typeof actions)[number];
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string | null;
  readonly by: string | null;
}

/** Why a comment that speaks to Clauselint asks for nothing. */
export interface DirectiveFault {
  readonly messageId: "unknownDirective" | "noRule" | "noDashes" | "noDay";
  readonly data: Readonly<Record<string, string>>;
}

/** Word turns two hyphens into a dash while a person types. */
const dashes: ReadonlySet<string> = new Set(["--", "---", "–", "—"]);

/** Reads `clauselint-disable-next rule -- reason until 2027-01-31 by AB`. */
export function readDirective(text: string): Directive | DirectiveFault {
  const [name = "", ...words] = text.split(/\s+/).filter((word) => word !== "");
  const action = actions.find((known) => `clauselint-${known}` === name.toLowerCase());
  if (action === undefined) {
    return { messageId: "unknownDirective", data: { words: name, hint: nameHint(name.toLowerCase(), names) } };
  }
  const at = words.findIndex((word) => dashes.has(word));
  const rules = (at === -1 ? words : words.slice(0, at)).flatMap((word) => word.split(",")).filter((id) => id !== "");
  if (rules.length === 0 && action !== "enable")
    return { messageId: "noRule", data: { action: `clauselint-${action}` } };
  if (at === -1 && rules.some((id) => !id.includes("/"))) {
    return { messageId: "noDashes", data: { action: `clauselint-${action}` } };
  }
  const said = readReason(at === -1 ? [] : words.slice(at + 1));
  return "messageId" in said ? said : { action, rules, ...said };
}

function readReason(words: readonly string[]): Pick<Directive, "reason" | "until" | "by"> | DirectiveFault {
  const at = words.findLastIndex((word, index) => word.toLowerCase() === "until" && /\d/.test(words[index + 1] ?? ""));
  const day = at === -1 ? null : (words[at + 1] ?? "").replace(/[.,;]$/, "");
  if (day !== null && !isDay(day)) return { messageId: "noDay", data: { words: day } };
  const rest = at === -1 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
  const by = personAt(rest, day === null ? null : at);
  return {
    reason: (by === null ? rest : rest.slice(0, by)).join(" "),
    until: day,
    by: by === null ? null : rest.slice(by + 1).join(" "),
  };
}

/** Where the `by` stands that names a person. “Accepted by the board” names none: a name is short and has capitals, unless it follows the day. */
function personAt(words: readonly string[], behindDay: number | null): number | null {
  const at = words.findLastIndex((word) => word.toLowerCase() === "by");
  const name = words.slice(at + 1);
  if (at === -1 || name.length === 0) return null;
  const isName = name.length <= 4 && name.every((word) => /^\p{Lu}|@/u.test(word));
  return isName || at === behindDay ? at : null;
}
