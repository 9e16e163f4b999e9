/** Words that take the force out of a duty; regular expression sources, a space stands for any white space. */
export const HEDGES: readonly string[] = [
  "(?:commercially |commercial )?reasonabl[ey] (?:commercial |business )?(?:and diligent )?(?:efforts?|endeavou?rs?)",
  "commercially reasonable",
  "all reasonable (?:efforts?|endeavou?rs?|steps)",
  "(?:its |their )?(?:best|good faith|good-faith|diligent) (?:efforts?|endeavou?rs?)",
  "(?:shall|will|to) endeavou?r",
  "(?:attempt|attempts|seek|seeks|aim|aims|strive|strives|intend|intends|hope|hopes|expect|expects) to",
  "work towards?",
  "target(?:s|ed)? to",
  "objective (?:and|but) not a commitment",
  // "Should the Supplier fail" is a condition
  "should(?! (?:(?:the|an?|any|either|neither|you|we|it|they|this|such|there|that|one|all|both)\\b|(?!not\\b|always\\b|also\\b|only\\b|\\w+ly\\b)\\w+ (?:be|fail|wish|go|become|cease)\\b))",
  "as soon as (?:is )?(?:reasonably )?(?:practicable|possible)",
  "where(?:ver)? (?:reasonably )?(?:practicable|possible|appropriate)",
  "(?:to the extent|if|as far as|so far as)(?: reasonably)? (?:practicable|possible|feasible)",
  "as (?:it|supplier|provider|vendor|contractor) (?:deems|considers) (?:necessary|appropriate|fit)",
  "as (?:may be )?(?:necessary|appropriate|needed)",
  "subject to availability",
  "in a timely manner",
];

/** Words of time that cannot be measured. */
export const VAGUE_TIMES: readonly string[] = [
  "promptly",
  "prompt(?= (?:written |oral )?(?:notice|notification|report))",
  "(?:in a )?timely(?: (?:manner|basis|fashion))?",
  "as soon as (?:is )?(?:reasonably )?(?:practicable|practical|possible)",
  "without (?:undue|unreasonable) delay",
  "within a reasonable (?:time|period)",
  "from time to time",
  "periodically",
  "expeditiously",
  "in due course",
];

/** An outer limit that makes a hedged duty measurable again. */
export const HEDGE_CURES: readonly string[] = [
  "(?:and |but )?in (?:any|all|every) (?:events?|cases?)(?:,)? (?:no(?:t)? later than|not more than|no more than|within)",
  "(?:and |but )?(?:in no event|no event|not|no|never) (?:later|more|longer) than",
  "not to exceed",
];

const LIMIT =
  "within (?:no more than |a maximum of )?(?:[\\w-]+ )?\\(?\\d+\\)? (?:business |working |calendar )?(?:hours?|days?|weeks?|minutes?)";

/** An outer limit that makes words of time measurable. Efforts stay efforts, within whatever time they are made. */
export const VAGUE_CURES: readonly string[] = [...HEDGE_CURES, LIMIT];
