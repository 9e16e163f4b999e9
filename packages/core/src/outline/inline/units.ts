import type { QuantityKind } from "../../ast/nodes.js";

/** Source of a pattern for a currency in front of its figures. */
export const currencyBeforeSource =
  "(?:(?:US|CA|AU|NZ|HK|C|A)?\\$|€|£|¥|₹|Rs\\.?|USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|SGD|SEK|NOK|DKK)";
/** Source of a pattern for a currency behind its figures. */
export const currencyAfterSource =
  "(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|SGD|SEK|NOK|DKK|(?:(?:U\\.?S\\.?|United States|Canadian|Australian|Hong Kong) )?dollars?|euros?|rupees?|pounds?(?: sterling)?|swiss francs|€|cents?)";
const qualifier =
  "(?:business|working|banking|calendar|consecutive|full|additional|successive|continuous|further|prior|clock|elapsed)";
/** Source of a pattern for what a number counts: a span of time, a percentage or a currency. For use with the flag `i`. */
export const unitSource = `(?:%|percent(?:age points?)?(?![A-Za-z])|per ?cent\\.?(?![A-Za-z])|(?:${qualifier}[ -]){0,2}(?:second|minute|hour|day|week|month|year)s?(?![A-Za-z])|${currencyAfterSource}(?![A-Za-z]))`;

const currencies = new Map([
  ["US$", "USD"],
  ["U.S. DOLLAR", "USD"],
  ["US DOLLAR", "USD"],
  ["UNITED STATES DOLLAR", "USD"],
  ["DOLLAR", "$"],
  ["CANADIAN DOLLAR", "CAD"],
  ["CA$", "CAD"],
  ["C$", "CAD"],
  ["AUSTRALIAN DOLLAR", "AUD"],
  ["AU$", "AUD"],
  ["A$", "AUD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["HONG KONG DOLLAR", "HKD"],
  ["EURO", "EUR"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["POUND", "GBP"],
  ["POUNDS STERLING", "GBP"],
  ["SWISS FRANC", "CHF"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["RS", "INR"],
  ["RS.", "INR"],
  ["RUPEE", "INR"],
  ["CENT", "cent"],
]);

/** What a number counts. */
export interface Unit {
  readonly kind: QuantityKind;
  /** `day`, `business-day`, `USD`, `$`, `cent`, `percent`; empty for a bare number. */
  readonly name: string;
}

/** Kind and name of a unit as written: `Business Days` → duration in `business-day`, `US$` → money in `USD`. */
export function unitOf(written: string): Unit {
  const plain = written.trim().toLowerCase().replace(/\s+/g, " ");
  if (plain === "") return { kind: "number", name: "" };
  if (plain.startsWith("%") || plain.startsWith("per")) return { kind: "percent", name: "percent" };
  const span = /(second|minute|hour|day|week|month|year)s?$/.exec(plain)?.[1];
  if (span === undefined) {
    const name = plain.toUpperCase().replace(/(?<=...)S$/, "");
    return { kind: "money", name: currencies.get(name) ?? name };
  }
  const working = /^(?:business|working|banking)\b/.test(plain) && (span === "day" || span === "hour");
  return { kind: "duration", name: working ? `business-${span}` : span };
}

/** Whether two ways of writing what is counted agree: "days" and "business days" do not, "$" and "dollars" do. */
export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind === "money" ? (a.name === "cent") === (b.name === "cent") : a.name === b.name;
}
