import { isRecord, nameHint, wrong } from "../config/shape.js";
import { checkSlots } from "./check-slots.js";
import type { Fields } from "./fields.js";

/**
 * Reads `message`: one text for the outcome that matters most (the first), or a text for each outcome. Slots in braces
 * are values the rule fills in.
 */
export function readMessages(
  fields: Fields,
  outcomes: readonly string[],
  slots: readonly string[],
): Readonly<Record<string, string>> {
  const value = fields.value("message");
  if (value === undefined) return {};
  const [first = "found"] = outcomes;
  if (typeof value === "string") return { [first]: textOf(fields.text("message") ?? "", first, fields, slots) };
  if (!isRecord(value) || outcomes.length === 1) {
    fields.report(
      wrong(value, outcomes.length === 1 ? "a text" : "a text, or a text for each outcome", fields.at("message")),
    );
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([outcome, text]): [string, string][] => {
      const path = [...fields.at("message"), outcome];
      if (!outcomes.includes(outcome)) {
        fields.report({
          code: "config-unknown-key",
          message: `there is no message for "${outcome}"`,
          hint: nameHint(outcome, outcomes),
          path,
          at: "key",
        });
        return [];
      }
      if (typeof text !== "string") {
        fields.report(wrong(text, "a text", path));
        return [];
      }
      return [[outcome, textOf(text.trim(), outcome, fields, slots)]];
    }),
  );
}

/** The text with its slots as messages have them; where something is missing it says where it was looked for. */
function textOf(text: string, outcome: string, fields: Fields, slots: readonly string[]): string {
  checkSlots(text, slots, fields.at("message"), fields.report);
  const filled = text.replaceAll(/\{(\w+)\}/g, "{{$1}}");
  return outcome !== "missing" || filled.includes("{{where}}")
    ? filled
    : `${filled.replace(/\.$/, "")} (looked {{where}}).`;
}
