import { SOURCE } from "./software-words.js";

/** What is deposited, by the names it goes by; a regular expression source in which a space stands for any white space. */
export const DEPOSITED = `(?:${SOURCE}|deposits?(?! of (?:\\w+ ){0,2}?(?:money|funds|usd|eur))|(?:deposited|released) (?:materials?|items?|copies|software)|escrow(?:ed)? (?:materials?|items?|deposit|account|package|copy|copies)|escrow)`;

/** Money is deposited as well. */
export const MONEY =
  "\\b(?:purchase price|escrow(?:ed)? (?:funds|amount|cash|shares)|funds|money|security deposit|bank|deposit of (?:[a-z]{3} |[$€£])\\d|shares|deposit accounts?)\\b";
