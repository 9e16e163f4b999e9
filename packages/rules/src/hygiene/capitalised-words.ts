/** The plural does not tell "boxes" of "box" from "purchases" of "purchase": the e goes from both. */
const withoutMute = (word: string): string => word.replace(/([sx]|ch|sh)e$/, "$1");
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(withoutMute));

/** Words that contracts capitalise by convention, so that a capital does not promise a definition. Lower case, singular. */
export const conventional = list(`
  agreement contract party section article clause paragraph subsection exhibit schedule annex appendix attachment addendum amendment
  recital preamble background table figure page part title chapter form item lot phase stage step option tier level class group
  state federal government commonwealth internet web website email monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december day month year week quarter
  company corporation god president secretary chairman chairperson board court courts judge congress parliament minister ministry crown
  north south east west northern southern eastern western english american european international national first second third fourth
  mr mrs ms dr sir madam i n/a note effective date hereof herein
`);

/** Last words of names of persons' posts, bodies, enactments, places and things that have a name of their own. */
export const ofNames = list(`
  officer manager director president chairman chair secretary treasurer administrator engineer counsel controller executive representative coordinator
  analyst architect specialist lead supervisor commissioner attorney consultant
  act code law statute regulation rule directive treaty convention constitution order circular standard principle gaap
  court commission department office agency bureau authority association institute university college school society foundation board
  council committee bank exchange union kingdom republic states america county city town district province territory street avenue road
  boulevard drive suite building center centre plaza park inc llc ltd corp corporation company co plc gmbh lp group holdings partners fund trust
  web internet accountant auditor agent initiative
  university hospital church library museum time zone day index dollar pound euro
`);

/** "plans" and "plan", "parties" and "party", "purchases" and "purchase" are one word. Lower case. */
export function singular(word: string): string {
  const plain = word.replace(/[’']s?$/, "");
  const ends = (...endings: readonly string[]): boolean => endings.some((ending) => plain.endsWith(ending));
  if (ends("ss", "us", "is", "ics")) return plain;
  if (ends("ies") && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return withoutMute(plain.endsWith("s") ? plain.slice(0, -1) : plain);
}

/** A term as a key: lower case, each word in the singular. */
export const keyOf = (term: string): string =>
  term
    .toLowerCase()
    .replace(/\(e?s\)/g, "")
    .split(/[\s-]+/)
    .map(singular)
    .join(" ");
