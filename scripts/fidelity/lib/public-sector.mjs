import { statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./files.mjs";

/** Ten Markdown documents of the public sector, the longest of as many folders: one a folder, so that no template counts twice. */
export function publicSectorMarkdown({ corpora }) {
  const root = join(corpora, "public-sector");
  const longest = new Map();
  for (const file of filesIn(root, ".md")) {
    const folder = file.slice(root.length + 1).split("/")[0];
    const size = statSync(file).size;
    if (size > (longest.get(folder)?.size ?? 0)) longest.set(folder, { file, size });
  }
  const bySize = [...longest.values()].sort((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  return bySize.slice(0, 10).map(({ file }) => file);
}
