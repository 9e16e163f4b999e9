import { anyCase, defineProvision } from "@clauselint/core";
import { partyDoes } from "./party-does.js";
import { perParties } from "./per-parties.js";
import { sideOfActor } from "./side-of-actor.js";
import { SOFTWARE } from "./software-words.js";
import { words } from "./words.js";

const SUPPLIES =
  "(?:grants?|licen[cs]es?|hosts?|provides?|develops?|operates?|maintains?|supports?|delivers?|installs?|makes? available|supplies|supply|creates?|builds?|designs?|owns?|runs?|furnish(?:es)?|retains?)";
/** The same in the present tense, behind the provider's name. */
const SUPPLIES_NOW =
  "(?:grants|licen[cs]es|hosts?|provides|develops|operates|maintains|supports|delivers|installs|makes available|supplies|creates|builds|designs|runs?|provide)\\b";
const DOES = words(`\\b${SUPPLIES}\\b[^.;]{0,120}?\\b${SOFTWARE}\\b`);
const IS = words(
  `\\b${SOFTWARE}\\b[^.;]{0,80}?\\b(?:developed|provided|hosted|operated|maintained|owned|licensed|supplied|delivered|installed)\\b`,
);

/** "Customer's software", but not "a customer portal", in the words the document has for the customer. */
const ownSoftware = perParties((names) =>
  anyCase(`(?<!\\ban?\\s+)${names}(?:['’]s)?\\s+(?:[\\w-]+\\s+){0,2}?${SOFTWARE.replaceAll(" ", "\\s+")}`),
);

export const providerSoftware = defineProvision({
  type: "provider-software",
  description: "The provider supplies, licenses, hosts or runs software for the customer.",
  anchors: [
    "software",
    "code",
    "application",
    "computer",
    "system",
    "platform",
    "saas",
    "web",
    "portal",
    "api",
    " app",
    "firmware",
    "shop",
    "chat",
    "dashboard",
  ],
  patterns: [DOES, IS],
  refine({ sentence: { reading, statements }, facts: { parties } }) {
    if (ownSoftware(parties, "customer").test(reading)) return null;
    const supplies = statements.some(
      (one) =>
        sideOfActor(one, parties) === "provider" &&
        !one.negated &&
        one.modality !== "declaration" &&
        DOES.test(reading.slice(one.start, one.start + 400)),
    );
    const now = partyDoes(parties, "provider", SUPPLIES_NOW).exec(reading);
    const suppliesNow = now !== null && DOES.test(reading.slice(now.index, now.index + 400));
    return supplies || suppliesNow ? { favours: "both" } : null;
  },
  examples: {
    yes: [
      "Supplier develops, hosts and operates the ordering software.",
      "Supplier grants to Customer a licence to use the Software.",
      "Supplier shall host the application.",
      "Supplier shall develop a web site for Customer.",
      "Supplier shall build an Android app for Customer.",
      "Supplier shall build a customer portal.",
    ],
    no: [
      "Supplier shall clean the offices.",
      "Supplier shall use Customer's software.",
      "Customer shall maintain its own computer systems.",
    ],
  },
});
