/** Words that make a statement depend on something; regular expression sources, a space stands for any white space. */
export const CONDITIONS: readonly string[] = [
  "provided,?(?: however,?)? that",
  "provided,? further,? that",
  "(?:on|upon) (?:the )?condition that",
  "conditioned (?:up)?on",
  "conditional (?:up)?on",
  "contingent (?:up)?on",
  "subject to",
  "in the event (?:that|of)",
  "in (?:the )?case of",
  "(?:if|when|where|upon|only after|only if|unless and until|as long as|so long as|to the extent)",
  // at somebody's pleasure is under no condition
  "whenever(?! (?:\\w+ ){1,2}(?:likes?|wants?|wish(?:es)?|chooses?|pleases?)\\b)",
  "(?<!\\bat )once(?! (?:per|every|each|in|an? (?:day|week|month|quarter|year))\\b)",
  "(?<!\\bthe )following(?!:)",
  "should(?= (?:the|an?|any|either|neither|both|you|we|it|they|this|such|there)\\b)",
  "(?:at|on) (?:the )?(?:\\w+ )?(?:written )?request",
  "in return for",
  "in consideration of",
];

/** Words that take something out of a statement. */
export const EXCEPTIONS: readonly string[] = [
  "except(?:ing)?(?: (?:that|for|as|where|to the extent|in the case))?",
  "other than",
  "unless",
  "excluding",
  "save(?: for| as| that| where)",
  "with the exception of",
  "but (?:shall )?not(?: limited)?(?! to)",
  "does not (?:include|apply to|extend to)",
];
