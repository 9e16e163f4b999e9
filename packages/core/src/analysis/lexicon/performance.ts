import { COORDINATED_VERBS } from "./modals.js";

const FURTHER =
  "access act add administer advise analyse analyze announce answer attach bill book build calculate call carry check clean code collect compile complete configure " +
  "configure contact convert cover credit decide define deploy draw employ escalate estimate explain file finish forward handle help hand investigate invoice launch list log look " +
  "migrate move name operate order outsource organise organize pass plan present print process program propose protect publish rebuild receive record recover rectify release remedy " +
  "reply resell restore run save scan schedule sell serve service share show sign sort start stop support take tell trace translate transport undertake update view visit warn watch work write";

/** What parties of a contract do, in the infinitive. */
export const PERFORMANCE_VERBS: readonly string[] = [...new Set([...COORDINATED_VERBS, ...FURTHER.split(" ")])].filter(
  (verb) => verb !== "account" && verb !== "set" && verb !== "purchase",
);

/** The same verbs as they follow a singular subject in the present tense: `delivers`, `supplies`. */
export const PERFORMANCE_VERBS_PRESENT: readonly string[] = PERFORMANCE_VERBS.map(thirdPerson);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxzo]|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const NO_DUTY = new Set(
  "accept access acquire allow appoint assume decide draw exercise grant hold make modify name obtain offer own permit receive start use".split(
    " ",
  ),
);

/** The verbs whose present tense, with a party as the subject, states a duty; "accepts" or "uses" may be a right. */
export const DUTY_VERBS: readonly string[] = PERFORMANCE_VERBS.filter((verb) => !NO_DUTY.has(verb));

/** From the present tense of a duty verb to its infinitive. */
export const INFINITIVES: ReadonlyMap<string, string> = new Map(DUTY_VERBS.map((verb) => [thirdPerson(verb), verb]));
