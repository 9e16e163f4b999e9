import { anyCase, defineProvision, type PartiesFact, type Statement } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { goesBack, vetoesRelease } from "./escrow-veto.js";
import { SOURCE } from "./software-words.js";
import { words } from "./words.js";

const ENDS =
  "(?:bankrupt\\w*|insolven\\w*|receiver\\w*|liquidat\\w+|winding[- ]up|wound up|benefit of (?:its )?creditors|unable to pay (?:its|their|our) debts|administrators?\\b|(?:enters?|goes into|placed in(?:to)?|put into) administration|(?:go|goes|gone|going) bust)";
const STOPS =
  "(?:ceas\\w+ (?:or \\w+ )?(?:to (?:carry on|do|conduct|trade|exist|operate|be in)|doing|trading|business|operat\\w+|carrying on|its business)|dissol\\w+|go(?:es|ing)? out of business|(?:discontinu\\w+|suspen\\w+|terminat\\w+) (?:of )?(?:its |our |their |the )?(?:business|operations)|no longer (?:in business|carries on)|(?:stops?|stopp\\w+|ends?) (?:trading|operating|doing business|(?:its|our|their|all) (?:business|operations))|shuts? down|clos(?:es?|ing|ure) (?:of )?(?:its |our |their |the )?(?:business|operations|doors)|winds? (?:up|down)|ceas\\w+ (?:all )?business|giv(?:es?|ing) up (?:its|our|their) business)";
const FAILS =
  "(?:(?:(?:does|do|did) not (?:remedy|cure|repair|correct|mend|fix)|fail\\w*|breach\\w*|default\\w*|refus\\w+|discontinu\\w+|abandon\\w*|ceas\\w+|unable|unwilling|no longer|stops?|stopped)\\b[^.;]{0,100}?\\b(?:support\\w*|maintain\\w*|maintenance|services?|obligations?|correct\\w*|perform\\w*|updates?|agreement|errors?|faults?|defects?))";
const SOLD = "(?:change (?:of|in) control|acquired by|acquisition (?:of|by)|merge[rd]|control of (?:a|any) competitor)";
const GIVEN = words(
  "\\b(?:releas\\w+|deliver\\w*|provid\\w+|obtain\\w*|access\\w*|receiv\\w+|entitled|furnish\\w*|hand\\w* (?:over|out)|hands?|gets?|gives?|given|demand|claim|make available|made available|turn\\w* over)\\b",
);
const ON = words(
  "\\b(?:if|upon|in the event|when|where|following|after|on the occurrence|on|any of|one of|in case)\\b",
);
const EVENT = `(?:${[ENDS, STOPS, FAILS, SOLD].join("|")})`;
const HELD = `(?:${SOURCE}|escrow\\w*|deposited (?:materials?|items?|code|software|package)|the deposit|the agent)`;
/** Ways to say that it leaves the agent. */
const OUT =
  "(?:releas\\w+|hand(?:s|ed|ing)? (?:out|over)|surrender\\w*|made available|makes? available|leav(?:es?|ing) (?:the )?(?:(?:escrow )?agent|escrow))";

const EVENTS = {
  insolvency: words(`\\b${ENDS}`),
  cessation: words(`\\b${STOPS}`),
  supportBreach: words(`\\b${FAILS}`),
  acquisition: words(`\\b${SOLD}`),
};
const JOINT = "(?:joint(?:ly)?|mutual(?:ly)?|both parties|each party)";
const FINAL =
  "(?:final (?:and )?(?:non-?appealable |binding |unappealable )*(?:judge?ment|award|order|decision|determination)|final judge?ment)";
const JOINT_ONLY = words(
  `\\b${OUT}\\b[^.;]{0,160}\\b(?:only|solely|except|unless|until|requires?|needs?|depends on|not\\b[^.;]{0,80}\\bwithout)\\b[^.;]{0,120}\\b(?:${JOINT}\\b[^.;]{0,60}\\b(?:instruct\\w*|written|sign\\w*|agree\\w*|consent)|(?:agreement|consent|approval|instructions?) of (?:both|the) parties|${FINAL})`,
);

const NEVER = words(
  `\\b(?:not|never|no event|no circumstances)\\b[^.;]{0,60}\\b${OUT}\\b(?![^.;]{0,160}\\b(?:unless|until|except|before|without|other than)\\b)`,
);

/** The provider stands in the way of a release. */
const VETOES = "(?:may|can|is entitled to) (?:\\w+ )?(?:veto|refuse|block|prevent|stop|withhold)\\b";

/** While a release is disputed, waiting for a decision is what procedures do. */
const IN_DISPUTE = /\b(?:disput\w+|contrary|objects?|objection)\b/i;

/** How far from an event the words on the release may stand. */
const NEAR = 700;
const NAMES_EVENTS = words("\\brelease (?:conditions?|events?)\\b|\\baccess conditions?\\b");
const OF_ESCROW = words(`\\b${HELD}`);
/** What an escrow agreement itself calls what is deposited. */
const DEPOSITED = words(`\\b(?:${HELD}|materials?|deposits?|package)\\b`);
const RELEASED = words(
  `\\b${OUT}\\b[^.;]{0,60}\\b(?:${HELD}|deposits?|materials?)|\\b(?:${HELD}|deposits?|materials?)[^.;]{0,60}\\b${OUT}`,
);
const LETS_OUT = words(`^[^.;]{0,60}\\b${OUT}\\b`);
const LIMITS = words(
  "\\b(?:only|solely|unless|until|without|contrary|object\\w*|disput\\w+|not|never|sets out|specifies|governs|no event|no circumstances|requires?|veto|refuse|as (?:set out|provided|described|agreed)|in accordance with|under the terms|subject to)\\b",
);
const HAPPENS = words(`\\b${EVENT}`);

/** Whether some words speak of source code that is handed out when something happens, or of what stands in the way. */
function isRelease(around: string, held: RegExp): boolean {
  if (HAPPENS.test(around))
    return NAMES_EVENTS.test(around) || (held.test(around) && GIVEN.test(around) && ON.test(around));
  return RELEASED.test(around) && held.test(around) && LIMITS.test(around);
}

export const escrowRelease = defineProvision({
  type: "escrow-release",
  description: "When the source code held in escrow is released.",
  anchors: ["release", "escrow", "source", "deposit", "the agent"],
  patterns: [words(`\\b${EVENT}`), words(`\\b${OUT}\\b`)],
  unless: [
    words(
      "\\b(?:purchase price|funds|closing|shares|cash|deliverables? for payment)\\b[^;]{0,80}\\bescrow\\b|\\bescrowed (?:sums?|amounts?|funds|money|moneys|price|cash)\\b",
    ),
  ],
  refine({ sentence: { reading, statements }, match, facts: { kind, parties } }) {
    const at = Math.max(0, reading.indexOf(match[0]));
    const around = reading.slice(Math.max(0, at - NEAR), at + NEAR);
    const held = kind.kind === "escrow" ? DEPOSITED : OF_ESCROW;
    if (goesBack(reading, parties) && held.test(reading)) return { favours: "provider", facts: {} };
    if (!isRelease(around, held)) return null;
    const vetoes = partyDoes(parties, "provider", VETOES).test(reading) || vetoesRelease(reading, parties);
    const veto = vetoes || (JOINT_ONLY.test(reading) && !IN_DISPUTE.test(reading)) || needsLeave(parties).test(reading);
    if (NEVER.test(reading)) return { favours: "provider", facts: { denied: true } };
    const facts: Record<string, boolean> = veto ? { veto } : {};
    if (isHedged(statements)) facts["hedged"] = true;
    for (const [event, pattern] of Object.entries(EVENTS)) if (pattern.test(reading)) facts[event] = true;
    const back = goesTo(parties, "provider").test(reading) && !goesTo(parties, "customer").test(reading);
    return { favours: back || veto ? "provider" : "customer", facts };
  },
  examples: {
    yes: [
      "No part of the deposit leaves the escrow agent without Supplier's consent.",
      "The escrow agent gives Customer the source code if Supplier closes its business or stops maintaining the Software.",
      "The escrow agent shall hand out the source code only on joint written instructions of the parties.",
      "The Escrow Agent shall release the source code to Customer if Supplier becomes insolvent.",
      '"Release Event" means that Supplier ceases to carry on business.',
      "A Release Event is that a receiver is appointed to Supplier and the source code is handed out.",
      "If Supplier fails to maintain the Software, Customer is entitled to obtain the source code from the Escrow Agent.",
      "The source code is released from escrow only upon joint written instructions of the parties.",
    ],
    no: [
      "Supplier shall deposit the source code in escrow.",
      "If Supplier becomes insolvent, Customer may terminate this Agreement.",
      "The notary shall release the escrowed amount to Supplier unless Customer has objected.",
      "The purchase price is released from escrow if Supplier breaches this Agreement.",
    ],
  },
});

/** Whether the release itself is one of efforts. */
function isHedged(statements: readonly Statement[]): boolean {
  return statements.some(({ action, hedge }) => hedge !== null && LETS_OUT.test(action));
}

const leaves = new WeakMap<PartiesFact, RegExp>();

/** The provider's own leave is needed for a release. */
function needsLeave(parties: PartiesFact): RegExp {
  const before = leaves.get(parties);
  if (before !== undefined) return before;
  const who = `(?:${parties.pattern("provider")}|(?:the )?(?:depositor|licensor))`;
  const leave = "(?:consents?|approv\\w+|agreement|permission)";
  const ofProvider = `(?:${who}(?:['’]s)?\\s+(?:\\w+\\s+){0,3}?${leave}|\\b${leave}\\s+(?:of|by|from)\\s+(?:the\\s+)?${who})`;
  const out = `\\b${OUT.replaceAll(" ", "\\s+")}\\b[^.;]{0,160}`;
  const pattern = anyCase(
    `(?:${out}\\b(?:only|solely|exclusively|unless|until|(?<!\\b(?:not|any|no)\\s)(?:requires?|needs?)|subject\\s+to|not\\s+without)\\b(?:(?!\\b(?:without|never|no|not\\s+(?:to|by|of))\\b)[^.;]){0,80}|\\b(?:no|not|never|nothing|none|nor|neither|cannot|\\w+n['’]t)\\b[^.;]{0,100}?${out}(?<!\\band\\s)\\bwithout\\b[^.;]{0,80})${ofProvider}`,
  );
  leaves.set(parties, pattern);
  return pattern;
}

function goesTo(parties: PartiesFact, side: "customer" | "provider"): RegExp {
  return anyCase(
    `\\b(?:releas(?!e\\s+(?:events?|conditions?))|deliver|provid|furnish|hand)\\w*\\b[^.;]{0,120}\\bto\\s+(?:the\\s+)?${parties.pattern(side)}`,
  );
}
