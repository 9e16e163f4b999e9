/** Words too general to tell one heading from another. */
const general = new Set("a an and any by for from in of on or other s the this to under upon with".split(" "));

/**
 * The caption that repeats a clause's heading in brackets behind its number, "Section 12.3 (Governing Law)", or `null`.
 * A bracket with a sentence, a definition or a qualification in it is none.
 */
export function captionBehind(text: string, end: number): string | null {
  const caption = /^\s?\(([A-Z][A-Za-z’',/&; -]{3,70})\)/.exec(text.slice(end, end + 80))?.[1];
  if (caption === undefined) return null;
  const words = caption.split(/\s+/);
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  const little = words.filter((word) => general.has(word.toLowerCase())).length;
  return words.length <= 9 && capitals + little === words.length ? caption : null;
}

/** Whether a caption and a heading share a word that says something, or one is the initials of the other. */
export function captionAgrees(caption: string, heading: string): boolean {
  const stems = new Set(stemsOf(heading));
  const wanted = stemsOf(caption);
  if (wanted.length === 0 || stems.size === 0 || wanted.some((stem) => stems.has(stem))) return true;
  const initials = wanted.map((stem) => stem.charAt(0)).join("");
  return (
    initials === heading.toLowerCase() || [...stems].map((stem) => stem.charAt(0)).join("") === caption.toLowerCase()
  );
}

function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => !general.has(word)).map((word) => word.slice(0, 5));
}
