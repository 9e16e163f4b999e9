import { defineProvision, type Modality, type PartiesFact, type SentenceFact } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { sideOfActor } from "./side-of-actor.js";
import { SOURCE } from "./software-words.js";
import { DUTY, NUMBER, words } from "./words.js";

const THING = `(?:${SOURCE}|software|technology|deposit)`;
const HOLDS =
  "(?:escrow\\w*|(?:independent|third[- ]party|neutral) (?:software |source code )?(?:custodian|depositary|depository|trustee|agent)|(?:independent|neutral|trusted) third part(?:y|ies)|custodians?|such custody|for safe-?keeping|(?:its|the (?:supplier|provider|vendor|licensor|contractor)(?:['’]s)?) (?:own |outside |external |legal )?(?:counsel|attorneys?|lawyers?|solicitors?)|agent (?:who is |that is |which is )?independent of|(?:civil[- ]law )?notar(?:y|ies)(?: public)?|(?:in|into) (?:a|its|the) (?:\\w+ )?(?:safe|vault|strongroom))";
const MONEY = words(
  "\\b(?:payable|deposit of (?:[a-z]{3} |[$€£])\\d[\\d.,]*|purchase price|price|fees?|charges?|sums?|retention|holdback|funds|closing|payments?|guarantees?|letters? of credit|shares|money|auction|proceeds|amounts?|cash|subscription)\\b[^;]{0,60}\\b(?:in|into|from|to) (?:the |an )?escrow\\b|\\b(?:indemnity|payment) escrow\\b|\\b(?:letters? of credit|bank guarantees?)\\b",
);
/** A right to have it; a right to hold on to what is another's is none. */
const CLAIM = "(?:rights?(?! (?:of retention|of lien|to (?:retain|withhold|keep|hold)))|entitlement|claim)\\b";
/** "Source code will not be released to Customer, nor deposited for it"; who else is not to see it is another matter. */
const NOT_GIVEN = `\\b${SOURCE}\\b[^.;]{0,80}?\\b(?:will|shall|is|are)(?: not| never|n['’]t) (?:be )?(?:(?:(?!\\b(?:shall|will|must|is|are)\\b)[\\w ,]){0,60}\\b)?(?:deposited|placed in escrow|lodged with)\\b|\\bno ${SOURCE} (?:is|are|will be|shall be) (?:supplied|provided|deposited|delivered)\\b(?! (?:by|via|through|over)\\b)`;
const DENIED = words(
  [
    "\\bno (?:\\w+ ){0,4}?escrow\\b",
    `(?:\\b(?:not|no|nor|neither)|n['’]t)\\b[^.;]{0,30}?\\b(?:required|obligated|obliged|obligation|duty)\\b[^.;]{0,80}?\\b(?:escrow\\w*|deposit\\w*|${SOURCE})\\b`,
    `(?:\\bnot|n['’]t) (?:be )?(?:include|provide|offer|deposit|place|deliver|put|subject)\\w*\\b[^.;]{0,60}?\\b(?:escrow\\w*|${SOURCE})\\b`,
    `\\bno ${CLAIM}[^.;]{0,60}?\\b${SOURCE}\\b`,
    NOT_GIVEN,
    "\\b(?:decided|resolved|agreed|chosen|elected)\\b[^.;]{0,30}?\\b(?:against|(?:that|not)\\b(?:(?!\\bwhich\\b)[^.;]){0,40}?\\bnot|not to(?! (?:disclose|copy|use|reveal|share|modify|decompile)\\b))\\b",
  ].join("|"),
);
const OWN_CHOICE = words("\\b(?:may|the option|at (?:its|their) (?:sole |own )?(?:option|discretion|election))\\b");
const DEPOSITS = words("\\b(?:deposit|place|put|lodge|deliver)\\w*\\b");
/** "a deposit agreement with the Depositary", "a three-party agreement under which Customer is beneficiary": no source code need be named. */
const DEPOSIT_AGREEMENT =
  "\\b(?:source code )?deposit(?:ion)? agreement\\b[^;]{0,240}?\\b(?:depositar(?:y|ies)|custodian|beneficiary)\\b|\\b(?:depositary|custodian)\\b[^;]{0,160}?\\bdeposit(?:ion)? agreement\\b|\\b(?:tripartite|three[- ]party|three-way) agreement\\b[^;]{0,200}?\\b(?:custod\\w+|depositar(?:y|ies)|agent independent)\\b[^;]{0,200}?\\b(?:beneficiary|deposit\\w*|source)\\b";
/** "maintains an escrow arrangement": the same in the present tense. */
const MAINTAINS =
  "\\b(?:maintains|keeps|has)\\b[^;.]{0,60}?\\b(?:escrow (?:agreement|arrangement|account)|escrow agent)\\b";
const OF_SOURCE = words(`^[^.;]{0,80}\\b${SOURCE}\\b`);
const ITS_OWN = words("\\bits (?:own )?(?:source|software|code)\\b|\\bcustomer's (?:own )?(?:source|software)\\b");
/** "with Ironmount Escrow Ltd", "Ironmount Escrow Ltd (the \"Escrow Agent\")". */
const NAMED_AGENT = [
  /\b(?:with|by|and|to|among)\s+(?:[A-Z][\w&.'-]*,?\s+){1,6}?(?:Inc|LLC|Custodians?|Ltd|Limited|Corp\w*|Company|GmbH|B\.?V|N\.?V|plc|PLC|S\.?A|Pty|LLP|AG|Group|Services|International)\b/,
  /\b(?:Stichting|Stiftung|Fondation|Fundaci[oó]n)\s+\p{Lu}/u,
  /\bescrow\s+agent\s+(?:is|shall\s+be|will\s+be|means)\s+[A-Z]/i,
] as const;
const CHOSEN_AGENT = words(
  "\\b(?:mutually (?:acceptable|agreed|agreeable)|recogni[sz]ed|independent|third[- ]party|neutral|reputable|acceptable to|approved by|selected by|chosen by)\\b[^.;]{0,60}\\b(?:agent|agents|company|provider|custodian|depositary|trustee|third party)\\b|\\b(?:agent|company|custodian|third party)\\b[^.;]{0,40}\\b(?:mutually|acceptable to|approved by|selected by|chosen by)\\b|\\bnotar(?:y|ies)\\b|\\bagent (?:who is |that is |which is )?independent of\\b",
);
const OWN_VAULT = words(
  "\\b(?:with|by|to) (?:its|the (?:supplier|provider|vendor|licensor|contractor)(?:['’]s)?) (?:own |outside |external |legal )?(?:counsel|attorneys?|lawyers?|solicitors?)\\b|\\bescrow\\w*\\b[^.;]{0,120}\\b(?:(?:supplier|provider|licensor|vendor|developer)(?:'s)? (?:own |attorneys?|lawyers?|counsel|premises|vault|offices)|its (?:own )?(?:vault|safe|premises|attorneys?|counsel|offices))|\\b(?:in|into) (?:a|its|the) (?:\\w+ )?(?:safe|vault|strongroom)\\b[^.;]{0,60}\\b(?:its|own|our)\\b",
);
const SET_UP = "(?:entered|executed|established|deposited|placed|lodged|signed|concluded|opened|set up)";
const ENTERED = words(
  `\\b(?:is|are) (?:held|kept|deposited|placed|lodged|in escrow)\\b|\\bescrow agreement\\b[^;]{0,120}\\b(?:dated|entered into|signed on)\\b|\\b(?:keep|maintain)s?\\b[^;]{0,200}\\b(?:throughout|during|for the (?:term|life|duration)|for as long as|at all times)\\b|\\b(?:has|have) (?:on [\\w ]{1,20}? |\\w+ )?${SET_UP}|\\bhereby\\b|\\b(?:within|later than|no more than|on or before|before the end|by the)\\b[^.;]{0,40}(?:${NUMBER}|date|signature|signing)|\\b(?:upon|at|concurrently with|on) (?:the )?(?:execution|signing|signature|effective date|date of this)`,
);
const SURVIVES = words(
  "\\b(?:surviv\\w+|notwithstanding (?:any |the )?(?:termination|expir\\w+)|after (?:the )?(?:termination|expir\\w+)|continues? (?:if|even|although|after|notwithstanding)|remain in (?:full )?(?:force|effect))\\b",
);

const BINDS: ReadonlySet<Modality> = new Set(["duty", "transfer", "promise"]);

const SETTING_UP = "deposit|place|put|lodge|deliver|enter|execute|establish|maintain|keep|sign|conclude|set up|store";
const SETS_UP = words(`\\b(?:${SETTING_UP}|require|agree)\\w*\\b`);
const HAS_DONE = words(
  `\\b(?:has|have) (?:on [\\w ]{1,20}? |\\w+ )?${SET_UP}\\b|\\b(?:is|are) (?:(?:held|kept|deposited|placed|lodged) (?:in|with|by)|in escrow)\\b|\\bescrow agreement\\b[^;]{0,120}\\bdated\\b|\\b(?:is|are) subject to\\b[^.;]{0,60}\\bescrow agreement\\b[^.;]{0,40}\\b(?:entered into|dated|signed|in)\\b`,
);
const EFFORT = words("\\b(?:efforts|endeavou?rs?|intends? to|aims? to|seeks? to|consider)\\b");

/** The same in the present tense, behind the provider's name. */
const DOES = "(?:deposits|places|lodges|maintains|keeps|stores|holds|(?:keep|maintain|hold|store|deposit) (?!and\\b))";

/** What the agent does with a deposit is no duty to make one. */
const AGENT = /\b(?:escrow\s+agent|custodian|depositary|depository|trustee|notary)\b/i;

function bindsToDeposit({ statements, reading }: SentenceFact, parties: PartiesFact): boolean {
  return (
    HAS_DONE.test(reading) ||
    partyDoes(parties, "provider", DOES).test(reading) ||
    statements.some(
      ({ modality, action, negated, actor }) =>
        !negated && BINDS.has(modality) && SETS_UP.test(action.slice(0, 60)) && !AGENT.test(actor ?? ""),
    )
  );
}

/** Whether all who are bound are bound to efforts only, or only where it suits. */
function isHedged({ statements, reading }: SentenceFact): boolean {
  const duties = statements.filter(({ modality }) => BINDS.has(modality));
  return EFFORT.test(reading) || (duties.length > 0 && duties.every(({ hedge }) => hedge !== null));
}

/** Whether the provider is to make the deposit. */
function deposits({ statements }: SentenceFact, parties: PartiesFact): boolean {
  return statements.some(
    (one) =>
      sideOfActor(one, parties) === "provider" && BINDS.has(one.modality) && DEPOSITS.test(one.action.slice(0, 80)),
  );
}

function isDepositOfCustomer({ statements, reading }: SentenceFact, parties: PartiesFact): boolean {
  return statements.some(
    (one) =>
      sideOfActor(one, parties) === "customer" &&
      (one.modality === "duty" || one.modality === "promise") &&
      DEPOSITS.test(one.action.slice(0, 80)) &&
      (ITS_OWN.test(reading) || OF_SOURCE.test(one.action)),
  );
}

function optional(sentence: SentenceFact, parties: PartiesFact): boolean {
  return sentence.statements.some(
    (one) => sideOfActor(one, parties) === "provider" && one.modality === "right" && OWN_CHOICE.test(sentence.reading),
  );
}

export const escrowArrangement = defineProvision({
  type: "escrow-arrangement",
  description: "Source code or other technology is, or must be, deposited with a third party.",
  anchors: [
    "escrow",
    "custody",
    "safekeeping",
    "safe-keeping",
    "custodian",
    "depositary",
    "trustee",
    "deposit materials",
    "source code",
    "notar",
  ],
  patterns: [
    words(`\\b${THING}\\b[^;]{0,240}?\\b${HOLDS}\\b`),
    words(`\\b${HOLDS}[^;]{0,240}?\\b${THING}\\b`),
    words(
      "\\b(?:depositor|beneficiary|escrow agent)\\b[^;]{0,160}\\bdeposit(?:s|ed)? (?:materials?|account|copies|of)\\b",
    ),
    words(
      `\\b${DUTY}\\b[^;]{0,120}\\b(?:enter|execute|establish|maintain|keep|sign|conclude|set up)\\w*\\b[^;]{0,80}\\bescrow (?:agreement|arrangement|account)`,
    ),
    words(`\\bno ${CLAIM}[^.;]{0,60}\\b${SOURCE}\\b`),
    words(NOT_GIVEN),
    words(`\\b${SOURCE}\\b[^;]{0,240}?\\bdepositar(?:y|ies)\\b|\\bdepositar(?:y|ies)\\b[^;]{0,240}?\\b${SOURCE}\\b`),
    words(DEPOSIT_AGREEMENT),
    words(MAINTAINS),
    words("\\bthere (?:is|(?:shall|will) be) no (?:\\w+ ){0,3}?escrow\\b"),
    words(
      `\\b(?:not|no)\\b[^.;]{0,30}\\b(?:required|obligated|obliged|obligation|duty)\\b[^.;]{0,40}\\b(?:deliver|provide|disclose|deposit|place|give|make available)\\w*\\b[^.;]{0,40}\\b${SOURCE}\\b`,
    ),
  ],
  unless: [
    MONEY,
    words(
      "\\b(?:shares|securities|receipts|bonds|funds?)\\b[^;]{0,160}?\\b(?:depositar(?:y|ies)|deposit agreement|custodian)\\b",
    ),
    words("\\bnone of\\b|\\bother than\\b[^;]{0,80}\\bescrow\\b|\\bno agreement\\b[^;]{0,80}\\bescrow\\b"),
  ],
  refine({ sentence, facts: { parties } }) {
    const { reading } = sentence;
    if (isDepositOfCustomer(sentence, parties)) return { favours: "provider", facts: {} };
    const free = /\boption\b/i.test(reading) && optional(sentence, parties);
    if (!free && DENIED.test(reading)) return { favours: "provider", facts: { denied: true } };
    if (optional(sentence, parties)) return { favours: "provider", facts: { optional: true } };
    const facts = {
      duty: bindsToDeposit(sentence, parties),
      deposits: deposits(sentence, parties),
      identified: /\bthe\s+(?:[\w-]+\s+){0,2}?Escrow\s+Agreement\b/.test(reading),
      agent: /\bescrow\s+agent\b/i.test(reading),
      agentNamed: NAMED_AGENT.some((pattern) => pattern.test(reading)),
      agentChosen: CHOSEN_AGENT.test(reading),
      ownVault: OWN_VAULT.test(reading),
      entered: ENTERED.test(reading) || partyDoes(parties, "provider", DOES).test(reading),
      survives: SURVIVES.test(reading),
      hedged: isHedged(sentence),
    };
    return { favours: "customer", facts: Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds)) };
  },
  examples: {
    yes: [
      "The parties have agreed that there shall be no escrow.",
      'Supplier, Customer and Stichting Sluishof (the "Depositary") have signed the deposit agreement in Schedule 2, under which Customer is beneficiary.',
      "Within 30 days Supplier shall enter into a three-party agreement with Customer and Kestrel Custody Ltd, an agent independent of both, under which Customer is beneficiary.",
      "Supplier maintains an escrow arrangement for several licensees with an agent of its choice.",
      "Supplier shall keep a copy of the source code with its outside counsel.",
      "The parties have considered an escrow of the source code and have decided that there will not be one.",
      "Supplier shall maintain a source code escrow with Ironmount Escrow Ltd throughout the term.",
      "Supplier must deposit the source code with an independent third party within one month.",
      "Supplier shall deposit the source code with the Escrow Agent within 30 days.",
      "The parties shall enter into an escrow agreement for the Software.",
      "Supplier has placed the source code in escrow with Ironmount Escrow Ltd.",
      "Supplier shall lodge the source code with an independent custodian.",
      "No source code escrow is provided.",
      "Supplier isn't obliged to place the source code in escrow.",
      "The parties have agreed that the source code, which will not be shown to strangers, shall be deposited with an escrow agent.",
      "Customer has no right to the source code.",
      "The source code of the platform will never be shown to Customer or deposited on its behalf.",
    ],
    no: [
      "Supplier shall enter into a three-party agreement with Customer and its paying agent.",
      "The shares are held by the depositary under the deposit agreement of the bank.",
      "Supplier shall keep a copy of the lease with its outside counsel.",
      "The purchase price is held in escrow until the software business closes.",
      "Customer shall not decompile the source code.",
      "Supplier has no right of retention in the source code of Customer.",
      "The source code shall not be disclosed to third parties.",
      "No source code is included in the documentation.",
      "No source code is delivered by e-mail.",
      "Supplier shall deliver the source code to Customer.",
    ],
  },
});
