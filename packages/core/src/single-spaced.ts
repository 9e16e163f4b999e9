/** More than one white space, or one that is no blank: what changes where white space becomes one blank. */
const uneven = /\s{2,}|[^\S ]/g;

/** A text in which every run of white space is one blank. Most texts are so already, and come back as they are. */
export function singleSpaced(text: string): string {
  return text.replace(uneven, " ");
}
