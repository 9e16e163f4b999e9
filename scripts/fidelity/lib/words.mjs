/** The words of a text without what programs draw differently: white space, hyphens that show nothing, bullets, lines to write on. */
export function wordsOf(text) {
  return plain(text).split(/\s+/).filter(Boolean);
}

/** A text with one blank for white space and without signs that programs draw differently. */
export function plain(text) {
  return text
    .normalize("NFC")
    .replaceAll(/[\u200B\u200C\u200D\u2060\u00AD\uFEFF]/g, "")
    .replaceAll(/[\u2010\u2011]/g, "-")
    .replaceAll(/_{2,}/g, " ")
    .replaceAll(/[•●○▪■◦❍➢\uE000-\uF8FF]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
