/**
 * Numbers that open a clause when they stand at the start of a line: `1.1`, `4.2(b)`, `7.`, `3)`, `(a)`, `a.`,
 * `Section 4`, `ARTICLE IV`, and bullets.
 */
const starts: readonly RegExp[] = [
  /^\d{1,3}(?:\.\d{1,3}){1,5}(?:\([a-z\d]{1,4}\)){0,3}[.:)]?(?=\s|$)/i,
  /^\d{1,3}[.)](?=\s|$)/,
  /^\(\s?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\s?\)(?=\s|$)/i,
  /^(?:[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})[.)](?=\s)/,
  /^(?:section|clause|article|schedule|exhibit|annex|appendix|attachment|§)\s*["“']?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z](?:\.\d{1,3})?|[IVX]{1,5})["”']?(?=\s*(?:[.:–—-]\s|$)|\s+[A-Z])/i,
  /^[•●▪◦‣○■□☐☒☑](?=\s)/,
  /^[-*–o](?=\s{2})/,
];

/** Words that are followed by the number of another clause, so that a number after them opens nothing. */
const referring = new Set(
  (
    "section sections clause clauses article articles paragraph paragraphs subsection subsections subclause subclauses item items " +
    "schedule schedules exhibit exhibits annex annexes appendix appendices attachment attachments part parts rule rules sec para no nos " +
    "number numbers version table figure step phase level page pages chapter title and or to through of under in with see by at from " +
    "than least most within per the a an any this that such eur usd gbp chf sek nok dkk cad aud jpy inr"
  ).split(" "),
);

const counting =
  /^(?:calendar |business |working |consecutive |full )?(?:hours?|days?|weeks?|months?|years?|per ?cent|copies|minutes?)\b/i;
const numberWord =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/i;

/** What all of {@link starts} begin with, so that most lines are looked at once. */
const mayStart =
  /^(?:[\d(§•●▪◦‣○■□☐☒☑*–-]|[a-z]{1,5}[.)]|o\s|section|clause|article|schedule|exhibit|annex|appendix|attachment)/i;

/** The number or bullet a line starts with, `null` when it starts with none. */
export function lineStart(line: string): string | null {
  if (!mayStart.test(line)) return null;
  for (const start of starts) {
    const found = start.exec(line)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Whether a line opens a clause of its own, although no blank line parts it from the line before. A number behind
 * `Section` or `and`, or in front of `of` and the like, only mentions a clause.
 */
export function opensClause(line: string, before: string): boolean {
  const start = lineStart(line);
  if (start === null || (start.startsWith("(") ? refersToBracket(before) : refersOnward(before))) return false;
  const rest = line.slice(start.length).trimStart();
  // "thirty\n(30) days" and "ninety-nine percent\n(99%)"
  if (/^\(\d/.test(start) && (counting.test(rest) || numberWord.test(before))) return false;
  return !/^(?:of|above|below|hereof|thereof|hereto|and|or|to|through)\b|^[,;)]/.test(rest);
}

/** Whether a line begins with the figures of a number in words that the line before ends with: "seventy-two\n(72) hours". */
export function repeatsNumber(line: string, before: string): boolean {
  const figures = /^\(\d{1,4}\)\s+/.exec(line)?.[0];
  return figures !== undefined && numberWord.test(before) && counting.test(line.slice(figures.length));
}

/** Whether the words up to here wait for a letter in brackets: "in paragraphs", "under 4(a) or". */
function refersToBracket(before: string): boolean {
  return /\b(?:(?:sub)?(?:section|clause|paragraph)|article)s?$|[\d)](?:,| and| or| to| through)$/i.test(
    before.trimEnd().slice(-40),
  );
}

/** Whether the words up to here wait for the number of another clause. */
export function refersOnward(before: string): boolean {
  const end = before.trimEnd();
  if (/[(§$€£#]$/.test(end)) return true;
  const word = /(?<!\p{L})\p{L}+\.?,?$/u.exec(end.slice(-40))?.[0];
  if (word === undefined) return /[\d)],$/.test(end);
  const bare = word.replace(/[.,]+$/, "").toLowerCase();
  // "1. x; and" goes on with the next number of its list
  if ((bare === "and" || bare === "or") && /[;,]\s*(?:and|or)[.,]?$/i.test(end)) return false;
  return referring.has(bare) && !(word.endsWith(".") && !/^(?:sec|para|nos?)\.$/i.test(word));
}
