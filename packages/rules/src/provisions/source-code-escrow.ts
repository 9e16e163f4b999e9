import { defineProvision } from "@clauselint/core";
import { words } from "./words.js";

const SOURCE = "(?:source(?: |-)?codes?|source materials?|deposit materials?|software|escrow(?:ed)? materials?)";
const TRIGGER =
  "(?:bankrupt\\w*|insolven\\w*|ceas\\w+|discontinu\\w+|fail\\w* to (?:support|maintain|provide|perform)|release (?:conditions?|events?)|receiver\\w*)";

export const sourceCodeEscrow = defineProvision({
  type: "source-code-escrow",
  description: "Source code is deposited with a third party, or handed over when the provider fails.",
  anchors: ["escrow", "source code", "source materials", "deposit materials"],
  patterns: [
    words(`\\b${SOURCE}\\b[^;]{0,240}\\b(?:escrow|escrowed)\\b`),
    words(`\\b(?:escrow|escrowed)\\b[^;]{0,240}\\b${SOURCE}\\b`),
    words(
      "\\b(?:depositor|beneficiary|escrow agent)\\b[^;]{0,160}\\bdeposit(?:s|ed)? (?:materials?|account|copies|of)\\b",
    ),
    words(
      `\\bsource(?: |-)?codes?\\b[^;]{0,200}\\b(?:upon|if|in the event|when|following|only)\\b[^;]{0,160}\\b${TRIGGER}`,
    ),
    words(
      `\\b${TRIGGER}\\b[^;]{0,240}\\b(?:deliver|release|provide|access|obtain|copy|licen[sc]e)\\w*\\b[^;]{0,100}\\bsource(?: |-)?codes?\\b`,
    ),
  ],
  unless: [
    words(
      "\\b(?:purchase price|funds|closing|payments?|shares|money|auction|buyers?|sellers?)\\b[^;]{0,60}\\b(?:in|into|from|to) (?:the )?escrow\\b",
    ),
    words("\\b(?:no|not|without|other than)\\b[^;]{0,120}\\bescrow\\b"),
  ],
  examples: {
    yes: [
      "Supplier shall deposit the source code with the Escrow Agent within 30 days.",
      "If Supplier becomes insolvent, it shall deliver the source code to Customer.",
      "The parties shall enter into an escrow agreement for the Software.",
    ],
    no: [
      "The purchase price is held in escrow until the software business closes.",
      "Supplier is not required to place source code in escrow.",
      "Customer shall not decompile the source code.",
    ],
  },
});
