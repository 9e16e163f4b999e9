import { romanValue } from "../../outline/ordinals.js";

const name =
  /^(exhibit|schedule|annex|appendix|attachment|addendum|rider)[a-z]* (?:nos?\.? |# ?)?["“'‘]?([a-z\d][\w.()-]*)/i;

/**
 * The keys under which an attachment can be looked up, the closest first: `Annex I(B)` gives `annex i(b)`, then its
 * whole `annex i` and `annex 1`. Empty when the text names none.
 */
export function attachmentKeys(text: string): readonly string[] {
  const match = name.exec(text.trim().replace(/\s+/g, " "));
  if (match === null) return [];
  const noun = (match[1] ?? "").toLowerCase();
  const full = (match[2] ?? "").toLowerCase().replace(/[.)-]+$/, (end) => (end.startsWith(")") ? ")" : ""));
  const whole = full.replace(/[(.-].*$/, "");
  const roman = romanValue(whole);
  const spelled = roman === null ? [full, whole] : [full, whole, String(roman)];
  return [...new Set(spelled)].map((designation) => `${noun} ${designation}`);
}
