/** Lines at the head and foot of a page that may be running ones. */
const edge = 5;
/** Share of the pages on which a line must come back. */
const repeats = 0.3;

/**
 * The pages of `pdftotext` output without running heads and feet, by one rule for all files: a line among the first or
 * last five of its page that comes back, numbers aside, among those of other pages; a bare page number there.
 */
export function pagesOf(text) {
  const pages = text
    .split("\f")
    .map((page) => page.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
  const counts = new Map();
  for (const lines of pages)
    for (const shape of new Set(edgesOf(lines).map(shapeOf))) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const needed = Math.max(2, Math.ceil(pages.length * repeats));
  const comesBack = (line) => (counts.get(shapeOf(line)) ?? 0) >= needed;
  return pages.map((lines) => {
    const last = lines.length - 1;
    return lines.filter((line, index) => !((index < edge || index > last - edge) && comesBack(line)));
  });
}

function edgesOf(lines) {
  return [...new Set([...lines.slice(0, edge), ...lines.slice(-edge)])];
}

function shapeOf(line) {
  const words = line.trim().replaceAll(/\s+/g, " ");
  return /^[-–—\s]*(?:page\s+)?[ivxl\d]{1,6}[-–—\s]*$/i.test(words) ? "#" : words.replaceAll(/\d+/g, "#");
}
