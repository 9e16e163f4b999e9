import type { NotRead } from "./types.js";

/** What of a run of pages could not be read. */
const wholePages: Readonly<Partial<Record<NotRead["kind"], string>>> = {
  "image-only-page": "are images without text",
  "unnamed-letters": "have fonts that do not say which letters they draw",
  "unreadable-page": "are damaged",
};

/** What could not be read, for people: pages that follow one another are one entry. */
export function gapsInWords(notRead: readonly NotRead[]): string[] {
  const runs: NotRead[][] = [];
  for (const part of notRead) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn = before?.page !== undefined && part.kind === before.kind && part.page === before.page + 1;
    if (run !== undefined && goesOn && wholePages[part.kind] !== undefined) run.push(part);
    else runs.push([part]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    return run.length === 1 ? [first.what] : [`pages ${first.page} to ${last.page} ${wholePages[first.kind]}`];
  });
}
