/** What answers mean to the provider where it bears what protects the customer, and nothing else about them concerns it. */
export const turnedAround = {
  satisfied: "adverse",
  weak: "satisfied",
  adverse: "satisfied",
  negated: "satisfied",
  missing: "satisfied",
} as const;
