import { defineProvision } from "@clauselint/core";
import { sideOfActor } from "./side-of-actor.js";
import { words } from "./words.js";

const SYSTEM =
  "(?:systems?|servers?|networks?|equipment|hardware|databases?|environments?|sites?|data|information|content|software|applications?|infrastructure)";
const LEAVE =
  "(?:consents?|approv\\w+|permission|authori[sz]\\w+|agree(?:d|s|ment)? (?:to such \\w+ )?in writing|agreed in writing)";
const RULES = "(?:security (?:procedures|rules|requirements|polic(?:y|ies)|regulations|guidelines))";
const GIVES_ACCESS = words(
  "\\b(?:provide|give|grant|allow|permit|open|make|afford|furnish)\\w*\\b[^;]{0,160}\\baccess\\b",
);

export const accessLimit = defineProvision({
  type: "access-limit",
  description:
    "The provider gets at the customer's systems or data only with leave, under its security rules, or for one purpose.",
  anchors: ["access", "equipment", "systems", "connect", "servers", "network"],
  patterns: [
    words(
      `\\b(?:remote(?:ly)? access|access(?!or)\\w*\\b[^.;]{0,200}?\\b${SYSTEM})\\b[^.;]{0,200}\\b(?:(?:subject to|provided that|only (?:with|after|upon)|without|unless|prior)\\b[^.;]{0,100}\\b(?:${LEAVE}|${RULES})|request of|(?:sole|limited|only)(?: and \\w+)? (?:purpose|for|to the extent|as necessary))\\b`,
    ),
    words(
      `\\b(?:subject to|with|without|upon)\\b[^.;]{0,60}\\b(?:${LEAVE}|${RULES})[^.;]{0,120}\\baccess(?!or)\\w*\\b[^.;]{0,80}\\b${SYSTEM}`,
    ),
    words(
      `\\b(?:service|support|work|changes?|maintenance|modif\\w+|repairs?)\\b[^.;]{0,40}\\bequipment\\b[^;]{0,240}\\bunless\\b[^;]{0,80}\\b${LEAVE}`,
    ),
    words("\\bnotice\\b[^.;]{0,120}\\b(?:prior to|before) accessing\\b"),
    words("\\bonly (?:outgoing|outbound|read-only|inbound) (?:connections?|access)\\b"),
  ],
  unless: [words("\\b(?:confidential|secret|proprietary)\\b")],
  refine({ sentence, facts: { parties } }) {
    const ofProvider = sentence.statements.some((one) => {
      const side = sideOfActor(one, parties);
      if (side === "customer") return GIVES_ACCESS.test(sentence.reading);
      return side === "both" || (side === "provider" && !GIVES_ACCESS.test(one.action));
    });
    return ofProvider || sentence.statements.length === 0 ? { favours: "customer" } : null;
  },
  examples: {
    yes: [
      "Supplier shall not access Customer's servers without Customer's prior written consent.",
      "Customer shall give Supplier remote access, subject to Customer's security procedures.",
      "Supplier may access the systems of Customer for the sole purpose of performing the Services.",
      "Supplier shall give notice to Customer before accessing its content.",
    ],
    no: [
      "Supplier shall give Customer access to its systems.",
      "Customer shall not access Supplier's systems without Supplier's consent.",
      "Supplier shall provide the Services at the site.",
      "Supplier may acquire the equipment and its accessories for its systems only with the prior approval of the vendor.",
    ],
  },
});
