import type { ProfileCheck } from "@clauselint/core";
import { clauseCheck } from "./clause-check.js";
import { endedBy } from "./ended-by.js";

/** What the contract ends for. */
export const endingChecks: readonly ProfileCheck[] = [
  clauseCheck({
    name: "termination-for-breach-of-law",
    subject: "the end of the contract for a breach of law",
    summary: "The customer may end the contract when the provider breaks the law.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(breach|violat|infring|fail\w* to comply|non-?complian)\w*\b.{0,80}\b(laws?|regulat\w+|statut\w+|legal)\b`,
      String.raw`\b(breach|violat|infring|fail\w* to comply|non-?complian)\w*\b.{0,80}\b(laws?|regulat\w+|statut\w+|legal)\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement at once if {provider} significantly breaches a law, a regulation or this agreement.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement if the Supplier violates applicable laws or regulations.",
        "Either party may terminate this Agreement where the other is in breach of any law or regulation.",
      ],
      missing: [
        "The Supplier may terminate if the Customer violates applicable law.",
        "The Supplier shall comply with the law.",
      ],
    },
  }),
  clauseCheck({
    name: "termination-on-changed-circumstances",
    subject: "the end of the contract when circumstances change",
    summary: "The customer may end the contract when circumstances alter the provider's performance.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(circumstances?|change (of|in) (control|ownership)|material(ly)? (adverse )?change|adverse change|deteriorat\w*|ability to (perform|provide))`,
      String.raw`\b(circumstances?|change (of|in) (control|ownership)|material(ly)? (adverse )?change|adverse change|deteriorat\w*)\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when circumstances, changes at {provider} among them, alter the performance of the services or put it at risk.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement upon a change of control of the Supplier.",
        "The Customer may terminate where circumstances arise that are capable of altering the performance of the Services.",
      ],
      missing: ["The Customer may terminate for convenience."],
    },
  }),
  clauseCheck({
    name: "termination-for-security-weakness",
    subject: "the end of the contract for weaknesses of security",
    summary: "The customer may end the contract for weaknesses in how the provider protects data.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(weakness\w*|(security|data|privacy)( protection)? (incident|breach|weakness|failure)\w*|breach\w* of (its )?(confidential\w*|security|data protection|privacy))`,
      String.raw`\b(weakness\w*|(security|data|privacy)( protection)? (incident|breach|weakness)\w*|breach\w* of (its )?(confidential\w*|security|data protection|privacy))\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when weaknesses in the ICT risk management of {provider}, in particular in how it protects data, are evidenced.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement where evidenced weaknesses in the Supplier's risk management come to light.",
        "Client may terminate this Agreement following a data breach.",
      ],
      missing: ["The Customer may terminate for non-payment of credits."],
    },
  }),
  clauseCheck({
    name: "termination-for-supervision",
    subject: "the end of the contract for reasons of supervision",
    summary: "The customer may end the contract when its supervisor can no longer supervise, or asks for it.",
    find: endedBy(
      String.raw`\bterminat\w*\b.{0,400}\b(regulators?|regulatory|supervis\w+|(competent|governmental|governing) authorit(y|ies))`,
      String.raw`\b(regulators?|regulatory|supervis\w+|(competent|governmental|governing) authorit(y|ies))\b.{0,300}\bterminat`,
    ),
    modelClause:
      "{customer} may end this agreement when its supervisory authority can no longer effectively supervise it because of this agreement, or asks for its end.",
    examples: {
      satisfied: [
        "The Customer may terminate this Agreement where the competent authority can no longer effectively supervise it.",
        "If a regulator so directs, the Customer may terminate this Agreement at once.",
      ],
      missing: ["The Supplier may terminate if a regulator so directs.", "The Customer may terminate for convenience."],
    },
  }),
];
