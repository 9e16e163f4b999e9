import { matchesOf, type ContractDocument, defineRule, type Facts, type Quantity, type Span } from "@clauselint/core";
import { durationsIn } from "../support/durations-in.js";
import { listed } from "../support/listed.js";

/** `03/04/2026`: either number may be the month. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/;
const LAST_DAY = 31;
const LAST_MONTH = 12;
const TO =
  /^\s*(?:[–—-]|to|until|till|through|thru|and (?:ends?|ending|expires?|expiring|continues?|continuing|runs?|running|terminates?|terminating)(?: on| at| until| through)?)\s*$/i;
const FROM = /\b(?:from|between|begin\w*|start\w*|commenc\w*|effective)\b[^.;]{0,30}$/i;
/** When an invoice is paid, as a rule; what is said of some invoices differs with reason. */
const PAYS =
  /\b(?:pay|pays|paid|payable|payments?|due)\b[^.;]{1,160}\binvoices?\b|\binvoices?\b[^.;]{1,160}\b(?:pay|pays|paid|payable|payments?|due)\b/i;
const SPECIAL =
  /\b(?:disput\w+|undisputed|late|overdue|interest|expenses?|final|terminat\w+|refund\w*|credits?|withh\w+|hold\w*|suspend\w*|milestones?|deposits?|subcontract\w*|third[- ]part\w+|taxes|correct\w*|reject\w*|notif\w+|question|object\w*|submit\w*|issue[sd]?|send|sent|deliver\w*|render\w*|prepar\w*|unless|except|if)\b/i;
const BEHIND = /^[’']?\s(?:\w+\s){0,3}?(?:of|after|from|following|upon)\b/i;

interface Term extends Span {
  readonly days: number;
}

/** Reports dates that do not exist, run backwards or can be read in two ways, and invoices that are due at two times. */
export default defineRule({
  meta: {
    id: "hygiene/inconsistent-values",
    severity: "warning",
    docs: {
      summary: "Dates exist, run forwards and read one way, and invoices are due at one time.",
      why: "Where two clauses give two values, each side keeps to the one it likes; a date that is none, or two, dates nothing.",
      fix: "Decide which value was agreed and state it once; write the month as a word.",
    },
    messages: {
      noDay: "There is no day “{{quote}}”.",
      backwards: "“{{quote}}” ends before it begins.",
      twoWays: "“{{quote}}” is one day in Europe and another in America.",
      payment: "Invoices are due within {{days}} days, depending on the clause.",
    },
  },
  create: ({ document, facts, report }) => ({
    "Contract:exit"() {
      const dates = facts.quantities.filter(({ kind }) => kind === "date");
      for (const { messageId, span } of datesToReport(dates, document)) {
        report({ messageId, at: span, evidence: [span], data: { quote: document.quote(span).replace(/\s+/g, " ") } });
      }
      const [first, ...others] = twoWays(dates, document);
      if (first !== undefined) {
        const related = others.slice(0, 5).map(({ start, end }) => ({ start, end, message: "so is this" }));
        report({
          messageId: "twoWays",
          at: first,
          evidence: [first],
          related,
          data: { quote: document.quote(first) },
          severity: "lower",
        });
      }
      const terms = paymentTerms(facts);
      const [, second] = terms;
      if (second === undefined) return;
      const days = terms.map((term) => term.days).sort((a, b) => a - b);
      report({ messageId: "payment", at: second, evidence: terms, data: { days: listed(days.map(String), "or") } });
    },
  }),
});

interface DateFault {
  readonly messageId: "noDay" | "backwards";
  readonly span: Span;
}

function datesToReport(dates: readonly Quantity[], { text }: ContractDocument): readonly DateFault[] {
  return dates.flatMap((date, index): readonly DateFault[] => {
    const { start, end, value } = date;
    if (value === null) {
      return isNoDay(text.slice(start, end)) ? [{ messageId: "noDay", span: { start, end } }] : [];
    }
    const before = dates[index - 1];
    if (before?.value == null || before.value <= value) return [];
    const ahead = text.slice(Math.max(0, before.start - 60), before.start);
    const isRange = TO.test(text.slice(before.end, start)) && FROM.test(ahead);
    return isRange ? [{ messageId: "backwards", span: { start: before.start, end } }] : [];
  });
}

/** A date without a value may only not say which number is the month, or which century it is: there is no month above 12. A day above 31 is a page number in front of a date. */
function isNoDay(quote: string): boolean {
  const numbers = matchesOf(/(?<!\d)\d{1,2}(?!\d)/g, quote).map(([number]) => Number(number));
  const [first = 0, second = 0] = numbers;
  if (Math.max(...numbers) > LAST_DAY || numbers.includes(0)) return false;
  if (!SLASHED.test(quote)) return true;
  const decisive = /\d{4}$/.test(quote) ? Math.max(first, second) : Math.min(first, second);
  return decisive > LAST_MONTH;
}

/** Dates that can be read in two ways, in a document that nowhere shows which way it writes them. */
function twoWays(dates: readonly Quantity[], document: ContractDocument): readonly Quantity[] {
  const slashed = dates.filter((date) => SLASHED.test(document.quote(date)));
  const open = slashed.filter((date) => {
    const [, first, second] = SLASHED.exec(document.quote(date)) ?? [];
    return Number(first) <= LAST_MONTH && Number(second) <= LAST_MONTH && first !== second;
  });
  const shown = slashed.some((date) => /\b(?:1[3-9]|2\d|3[01])\//.test(document.quote(date)));
  const { text } = document;
  const isSigned = (date: Quantity): boolean =>
    document.role(date) === "signature" || /\bdated?:?\s*$/i.test(text.slice(Math.max(0, date.start - 8), date.start));
  return shown ? [] : open.filter((date) => !isSigned(date));
}

/** The times within which invoices are paid as a rule, each once. */
function paymentTerms(facts: Facts): readonly Term[] {
  const terms = new Map<number, Term>();
  for (const { sentence, reading } of facts.evidence) {
    if (facts.weight(sentence) !== 1 || !PAYS.test(reading) || SPECIAL.test(reading)) continue;
    const behind = (end: number): string => reading.slice(reading.length - (sentence.end - end));
    const found = durationsIn(facts, sentence).filter(({ end }) => BEHIND.test(behind(end)));
    const [only, ...more] = found;
    if (only === undefined || more.length > 0) continue;
    const days = Math.round(only.days);
    if (!terms.has(days)) terms.set(days, { start: sentence.start, end: sentence.end, days });
  }
  return [...terms.values()];
}
