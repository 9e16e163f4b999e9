import { categories } from "../categories.mjs";
import { overlaps } from "../figures.mjs";
import { stem } from "../lint.mjs";
import { usesIn } from "./uses.mjs";

/** Notes what the patterns of the labelled types did right in contracts whose passages lawyers marked. */
export async function noteProvisions(support, clauselint, provisions, { paths, labels, foldOf }) {
  for (const path of paths) {
    const read = await clauselint.readDocument(path);
    const { labels: label } = labels.get(stem(path));
    for (const definition of provisions) {
      const { present, spans } = label[categories[definition.type]];
      for (const { sentence, found, refused } of usesIn(definition, read)) {
        const quote = read.document.quote(sentence);
        const isMarked = spans.some(({ text }) => overlaps(quote, text));
        const note = (name) => (isMarked ? support.justify(name, foldOf(path)) : support.gain(name, foldOf(path)));
        if (present) found.forEach(note);
        if (!isMarked) for (const name of refused) support.justify(name, foldOf(path));
      }
    }
  }
}
