import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.mjs";

/** What our reader understands and pandoc takes for words, or drops: `#Heading` without a blank, HTML tables. */
const beyondGfm = /^ {0,3}#{1,6}[^#\s]|^\s*<(?:table|div|p)\b/im;

/**
 * Ten Markdown documents of the public sector, the longest that are plain GFM of as many folders: one a folder, so that
 * no template counts twice, and plain, so that a conversion says the same as its source.
 */
export function publicSectorMarkdown({ corpora }) {
  const root = join(corpora, "public-sector");
  const longest = new Map();
  for (const file of filesIn(root, ".md")) {
    const folder = file.slice(root.length + 1).split("/")[0];
    const text = readFileSync(file, "utf8");
    const size = text.length;
    if (!beyondGfm.test(text) && size > (longest.get(folder)?.size ?? 0)) longest.set(folder, { file, size });
  }
  const bySize = [...longest.values()].sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  return bySize.slice(0, 10).map(({ file }) => file);
}
