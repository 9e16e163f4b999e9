/**
 * Bodies that contracts name although they make none of them: they oversee a trade, register rights, decide disputes. With
 * halves of those whose name has an "and" in it.
 */
export const overseers: ReadonlySet<string> = new Set([
  "securities",
  "exchange commission",
  "securities and exchange commission",
  "internal revenue service",
  "food",
  "drug administration",
  "food and drug administration",
  "federal trade commission",
  "federal communications commission",
  "federal deposit insurance corporation",
  "financial industry regulatory authority",
  "financial institution regulatory authority",
  "national association of securities dealers",
  "trademark office",
  "patent and trademark office",
  "american arbitration association",
  "international chamber of commerce",
  "financial conduct authority",
  "european medicines agency",
  "new york stock exchange",
  "stock exchange",
]);
