import { defineProvision } from "@clauselint/core";
import { DEPOSITED, MONEY } from "./escrow-words.js";
import { holding } from "./holding.js";
import { SOURCE } from "./software-words.js";
import { words } from "./words.js";

const NAMES = words(`\\b${DEPOSITED}\\b`);
/** A sentence on what is deposited, rather than on who may see it. */
const CONSISTS = words(
  `\\b(?:deposit|place|lodge|put|deliver|provide|store|keep|maintain)\\w*\\b[^;]{0,200}?\\b${DEPOSITED}|\\b${DEPOSITED}\\b[^;]{0,120}?\\b(?:means?|includ\\w+|consists?|compris\\w+|contain\\w*|together with|along with|sufficient|deposit\\w*|placed|held|kept|lodged|as well as|(?:and|with) (?:all |any |the |its |related |relevant )*(?:documentation|manuals|build))\\b`,
);
const SOURCE_CODE = words(`\\b${SOURCE}`);
const BUILD = words(
  "\\b(?:build(?: |s\\b|ing|-)|compil\\w+|make(?: )?files?|scripts?|assembl\\w+|linkers?|install\\w+ (?:instructions?|procedures?|scripts?)|development (?:environments?|tools?)|(?:software|utility|programming) tools?|job control|generate the (?:object|executable))\\b",
);
const DOCS = words(
  "\\b(?:documentation|manuals?|comments?|commented|annotat\\w+|flow(?: )?charts?|specifications?|programmers?['’]? notes|(?:technical|design|related|explanatory|maintenance|architecture|system|user)(?:,? (?:and |or )?(?:\\w+ly |\\w+ )?\\w+)?? (?:information|documents?|notes|materials?))\\b",
);
const THIRD = words(
  "\\b(?:third[- ]party|open[- ]source|compilers?|libraries|(?:licensed|available) from others|names? and (?:addresses|contact))\\b",
);
const CONFIG = words(
  "\\b(?:configur\\w+|infrastructure|environment (?:settings|variables)|parameters|database (?:schemas?|structures?|designs?)|deployment|hosting environment|system requirements)\\b",
);
/** What a good list comes to, said in one. */
const ENOUGH = words(
  "\\b(?:sufficient|enough|necessary|needed|required|adequate|enables?|allows?|permits?|so that)\\b[^.;]{0,120}?\\b(?:program\\w*|developers?|engineers?|technician|person|skilled|customer|beneficiary|licensee|third party)?\\b[^.;]{0,80}?\\b(?:maintain|build|compile|modify|support|recreate|understand|operate|use|run)\\w*\\b",
);
const AS_AVAILABLE = words(
  "\\b(?:to the extent|if|as) (?:\\w+ )?(?:available|(?:it|they) exists?|in existence)\\b(?! (?:to|by)\\b)",
);

export const escrowContents = defineProvision({
  type: "escrow-contents",
  description: "What the deposit with the escrow agent consists of.",
  anchors: ["escrow", "deposit", "source"],
  patterns: [CONSISTS],
  unless: [words(MONEY)],
  refine({ sentence: { reading } }) {
    if (!NAMES.test(reading)) return null;
    const enough = ENOUGH.test(reading);
    const facts = holding({
      source: SOURCE_CODE.test(reading),
      build: enough || BUILD.test(reading),
      docs: DOCS.test(reading),
      thirdParty: THIRD.test(reading),
      config: CONFIG.test(reading),
      asAvailable: AS_AVAILABLE.test(reading),
    });
    return Object.keys(facts).length === 0 ? null : { favours: "customer", facts };
  },
  examples: {
    yes: [
      "Supplier shall deposit the source code with build scripts and documentation.",
      "Supplier shall deposit the source code with its compiler flags and its architecture and test notes.",
      '"Deposit Materials" means the source code, compilers and manuals of the Software.',
      "The deposit shall be sufficient for a skilled programmer to build and maintain the Software.",
    ],
    no: [
      "Supplier shall deliver a report.",
      "Customer shall pay a security deposit.",
      "The escrow agent is paid by Customer.",
    ],
  },
});
