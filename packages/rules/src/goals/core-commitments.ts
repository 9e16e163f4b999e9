import { words } from "../provisions/words.js";

/** Something the provider owes that the customer cannot do without. */
export interface CoreCommitment {
  /** As options call it. */
  readonly id: string;
  /** As messages say it, behind "where it is to". */
  readonly inWords: string;
  /** The type of provision that states it; `null` where the verb alone says what it is about. */
  readonly provision: string | null;
  /** The verb that an effort must lead to, so that a hedge on something else in the sentence does not count. */
  readonly verb: RegExp;
  /** Words that name it so that no such provision is needed: "to meet the service levels in Schedule 2". */
  readonly named: RegExp | null;
}

const WORK =
  "(?:services?|deliverables?|works?|software|systems?|platform|applications?|website|products?|solution|support|maintenance|hosting|updates?|releases?)";

/** The provider's own doing: others stand between the effort and the verb in "to help the customer meet its service levels". */
const LED_TO =
  "^(?:(?!\\b(?:help\\w*|(?:to|and|or) (?:have|let|make|see|support)|assist\\w*|enable|allow|ensure(?! (?:that )?(?:the |its |all )*(?:services?|systems?|platform|software|deliverables?|it)\\b))\\b)[^.;]){0,60}?\\b";

/** What the provider owes at the core, the most particular first. */
export const coreCommitments: readonly CoreCommitment[] = [
  commitment(
    "service-levels",
    "meet service levels",
    "service-level",
    "respond|resolve|correct|restore|repair|fix|meet|achieve|maintain|keep|make|ensure|process|answer|complete|provide",
    `${LED_TO}(?:meet|achieve|attain|reach|satisfy|comply with)\\b (?:\\w+ ){0,3}?(?:service[- ]levels?|slas?|kpis?|key performance indicators?)\\b`,
  ),
  commitment("incidents", "report security incidents", "incident-notice", "notify|inform|report|tell|advise|alert"),
  commitment(
    "security",
    "protect data and systems",
    "security-measure",
    "protect|secure|safeguard|prevent|maintain|implement|ensure|keep|store",
    `${LED_TO}(?:follow|comply with|adhere to|observe)\\b[^.;]{0,50}?\\bsecurity (?:polic(?:y|ies)|standards?|requirements|rules)\\b`,
  ),
  commitment(
    "data-return",
    "give the customer's data back",
    "data-return",
    "return|deliver|transfer|destroy|delete|hand|give|provide|make available|export",
  ),
  commitment(
    "exit",
    "help when the contract ends",
    "exit-assistance",
    "assist|help|transition|transfer|continue|co-?operate|support|migrate|effect|facilitate|provide",
  ),
  commitment(
    "continuity",
    "bring the service back after a disaster",
    "continuity",
    "restore|recover|resume|maintain|continue|back up|reinstate",
  ),
  commitment("escrow", "deposit source code", "escrow-arrangement", "deposit|place|lodge|deliver|update|enter"),
  commitment(
    "dates",
    "deliver on time",
    "milestone",
    "deliver|complete|meet|launch|implement|finish|install|provide|perform|achieve|submit",
  ),
  {
    id: "services",
    named: null,
    inWords: "perform the services",
    provision: null,
    verb: words(
      `\\b(?:perform|provide|deliver|render|carry out|supply|complete|furnish|develop)\\b(?: [\\w’'-]+){0,4}? ${WORK}\\b(?! (?:with|to) (?:any )?third)`,
    ),
  },
];

function commitment(
  id: string,
  inWords: string,
  provision: string,
  verbs: string,
  named: string | null = null,
): CoreCommitment {
  return { id, inWords, provision, verb: words(`\\b(?:${verbs})\\b`), named: named === null ? null : words(named) };
}
