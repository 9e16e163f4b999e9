import type { SentenceFact } from "@clauselint/core";
import { speaksOfMaking } from "../provisions/made-words.js";
import { words } from "../provisions/words.js";

const THING =
  "(?:software|applications?|apps?|programs?|code|(?:web ?)?sites?|portals?|platforms?|interfaces?|systems?|modules?|solutions?|databases?|reports?|designs?|prototypes?|releases?|products?|equipment|networks?|integrations?|configurations?)";
/** Work that ends with something to test, by the name it goes by. */
const NAMED = words(
  `\\b(?:software|applications?|web|website|app|system|custom|product|portal) (?:design and )?(?:development|implementation|integration|conversion|migration|delivery|installation)\\b|\\b(?:implementation|development|conversion|migration|installation|integration) (?:services?|work|project|phase|plan|of (?:the |a |an )?(?:\\w+ ){0,2}${THING})\\b|\\b(?:milestones?|prototypes?|user stories)\\b`,
);
/** What somebody who is not the customer does, when something is handed over in the end. */
const HANDS_OVER = words(
  `^(?:\\w+ly )?(?:(?:develop|implement|build|design|convert|migrate|customi[sz]e|integrate|install|create|write|program)s?|(?:deliver|supply|hand over|set up|configure|produce|complete)s?)\\b[^;.]{0,120}?\\b${THING}\\b|^(?:\\w+ly )?(?:develop|design|build)\\b(?![^;.]*\\b(?:measures?|polic(?:y|ies)|procedures?|controls?|plans?|safeguards?|process(?:es)?|relations\\w*|skills?|training)\\b)`,
);

/** Whether a sentence speaks of work that is handed over, so that it can be tested and refused. */
export function handsOver(sentence: SentenceFact): boolean {
  const { reading, statements } = sentence;
  if (speaksOfMaking(sentence) || NAMED.test(reading)) return true;
  return statements.some(
    ({ side, modality, action }) => side !== "customer" && modality === "duty" && HANDS_OVER.test(action),
  );
}
