const NUMBERED = [
  /^(\d+\.\d+ |\d+\. )([^\n]*)(\n[\s\S]*)$/,
  /^(<p>\d+\.\d+ )([\s\S]*?)(<\/p>\n[\s\S]*)$/,
  /^(<tr><td class="num">\d+\.\d+<\/td><td>)([\s\S]*?)(<\/td><\/tr>\n[\s\S]*)$/,
];

/** A part with its first paragraph apart: the number in front of it, and the items or tables behind it. */
function split(text) {
  for (const pattern of NUMBERED) {
    const match = pattern.exec(text);
    if (match !== null) return { number: match[1], words: match[2], behind: match[3] };
  }
  return { number: "", words: text.trimEnd(), behind: "\n" };
}

/** The words of a part on one line, without its number and without markup. */
export function plainWords(text) {
  const { words, behind } = split(text);
  const items = behind.replace(/<[^>]*>/g, " ");
  return `${words} ${items}`.replace(/\s+/g, " ").trim();
}

/** The part without its words, as it has to stay for the markup around it to hold. */
export function emptied(text) {
  return text.startsWith("<tr>") ? text.slice(text.indexOf("</tr>\n") + 6) : "";
}

/** The part with its number and other words. */
export function reworded(text, words) {
  const { number } = split(text);
  if (text.startsWith("<tr>")) return `${number}${words}</td></tr>\n${emptied(text)}`;
  return text.startsWith("<") ? `${number}${words}</p>\n` : `${number}${words}\n\n`;
}

/** A paragraph in the markup of the contract. */
export function paragraph(html, words) {
  return html ? `<p>${words}</p>\n` : `${words}\n\n`;
}

/** A heading in the markup of the contract. */
export function headingLine(html, words) {
  return html ? `<h2>${words}</h2>\n` : `## ${words}\n\n`;
}

/** The parties exchanged, but for the defined terms that bear their names. */
export function exchanged(text) {
  return text.replace(/\b(Customer|Provider)\b(?! Data\b| Software\b)/g, (word) =>
    word === "Customer" ? "Provider" : "Customer",
  );
}
