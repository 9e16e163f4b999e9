import { RuleTester } from "@clauselint/core/testing";
import { describe, it } from "vitest";
import { provisions } from "../provisions/index.js";
import { assigning, msa as bare } from "../testing/contracts.js";
import rule from "./background-ip-licence.js";

const { msa, names, sow } = assigning;

new RuleTester({ describe, it, provisions }).run(rule, {
  valid: [
    ...[
      "9. Supplier grants Customer a perpetual, irrevocable licence to use Pre-existing Materials in the Deliverables; Pre-existing Materials not in the Deliverables are not licensed under this Agreement.",
    ].map((text) => ({ name: `licensed in part: ${text}`, ...msa(text) })),
    {
      name: "not licensed to others, and licensed to the customer",
      ...msa(
        "9. Pre-existing modules are not licensed to visitors of the site. Supplier grants Customer a perpetual licence to use the pre-existing modules.",
      ),
    },
    {
      name: "a full licence",
      ...msa(
        "9. Supplier grants Customer a perpetual, irrevocable, royalty-free licence to use, modify and sublicense the Background IP in the Deliverables.",
      ),
      missingElements: [],
    },
    {
      name: "names",
      ...names(
        "9. Osprey hereby licenses to Fernhill in perpetuity, free of charge, all pre-existing materials that are part of the work product.",
      ),
      missingElements: ["irrevocable", "modify", "thirdPartyUse"],
    },
    {
      name: "the customer has it",
      ...msa(
        "9. Customer shall have a perpetual licence to use any Pre-Existing Materials built into the Deliverables.",
      ),
    },
    {
      name: "nothing brought along",
      ...msa("9. Supplier shall deliver in May."),
      outcome: "not-applicable",
    },
    {
      name: "nothing made",
      ...bare("9. Supplier retains all rights in its pre-existing materials."),
      outcome: "not-applicable",
    },
    {
      name: "from the provider's side, what it brings along stays with it",
      ...msa(
        "9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables, excluding its Background IP.",
      ),
      perspective: "provider",
      outcome: "not-applicable",
    },
  ],
  invalid: [
    {
      name: "not in the price",
      ...msa(
        "9. Pre-existing modules in the Deliverables are not licensed under this price; Customer shall buy a licence.",
      ),
      outcome: "negated",
      findings: [{ messageId: "negated" }],
    },
    {
      name: "for the term",
      ...msa("9. Supplier grants Customer a licence to use the Background IP during the term of this Agreement."),
      outcome: "weak",
      findings: [{ messageId: "termOnly", severity: "info" }],
    },
    {
      name: "for the customer alone",
      ...msa("9. Supplier grants Customer a perpetual, non-transferable licence to use the Background IP."),
      outcome: "weak",
      findings: [{ messageId: "bound", severity: "info" }],
    },
    {
      name: "for how long",
      ...names(
        "9. Osprey grants Fernhill a royalty-free licence to use its pre-existing software in the work product.",
      ),
      missingElements: ["perpetual", "irrevocable", "modify", "thirdPartyUse"],
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "the reader asks for more",
      ...msa("9. Supplier grants Customer a perpetual licence to use the Background IP."),
      options: { requireElements: ["perpetual", "modify"] },
      outcome: "weak",
      findings: [{ messageId: "weak", severity: "info" }],
    },
    {
      name: "taken back",
      ...msa("9. The licence to the Background IP terminates if Customer does not pay on time."),
      outcome: "adverse",
      findings: [{ messageId: "revoked", severity: "warning" }],
    },
    {
      name: "denied",
      ...msa("9. Supplier grants no licence to its Background IP."),
      outcome: "negated",
      findings: [{ messageId: "negated", severity: "warning" }],
    },
    {
      name: "kept, and no licence",
      ...msa("9. Supplier retains all right, title and interest in its Background IP."),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "near miss: roles swapped",
      ...msa(
        "9. Supplier retains its pre-existing tools.\n\n10. Customer grants Supplier a perpetual licence to use the pre-existing materials of Customer.",
      ),
      outcome: "missing",
      findings: [{ messageId: "missing", severity: "warning" }],
    },
    {
      name: "a statement of work",
      ...sow("9. Supplier retains all right, title and interest in its Background IP."),
      outcome: "deferred",
      findings: [{ messageId: "deferred", severity: "info" }],
    },
    {
      name: "from the provider's side, what it brings along goes too",
      ...msa(
        "9. Supplier hereby assigns to Customer all right, title and interest in the Deliverables, including any pre-existing materials in them.",
      ),
      perspective: "provider",
      outcome: "adverse",
      findings: [{ messageId: "ownsToo" }],
    },
  ],
});
