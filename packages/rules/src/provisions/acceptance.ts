import { defineProvision } from "@clauselint/core";
import { readAcceptance, type AcceptanceReading } from "./acceptance-reader.js";
import { words } from "./words.js";

export const acceptance = defineProvision({
  type: "acceptance",
  description: "How work is tested, accepted, rejected and put right.",
  anchors: [
    "accept",
    "reject",
    "inspect",
    "approv",
    "sign off",
    "sign-off",
    "non-conform",
    "nonconform",
    "deficienc",
    "test",
    "review",
    "certif",
    "signed",
    "evaluat",
    "examin",
    "verif",
    "assess",
    "confirm",
    "satisfaction",
    "determin",
    "decid",
    "refus",
    "taken over",
    "object",
    "check",
    "trial",
    "try",
    "withh",
    "tell",
    "inform",
    "report",
    "declin",
    "uat",
    "walk",
    "demonstrat",
    "commission",
    "notif",
    "validat",
    "live",
    "find",
    "complain",
    "look",
    "wanting",
    "sent back",
    "comment",
    "expectation",
    "scrutin",
    "compar",
  ],
  patterns: [
    words(
      "\\b(?:reject|accept|non-?conform|deficienc|tests?|testing|review|inspect|approv|sign|certif|evaluat|examin|verif|assess|confirm|satisfaction|determin|decid|refus|taken over|object|check|trial|try|withh|tell|inform|report|declin|uat|walk|demonstrat|commission|notif|validat|live|find|complain|look|found|sent back|comment|expectation|scrutin|compar)\\w*\\b",
    ),
  ],
  refine({ sentence, document, facts: { parties } }) {
    const said = readAcceptance(sentence, document, parties);
    if (said === null || !speaks(said)) return null;
    return { favours: said.by === "provider" || said.atOnce || said.denied ? "provider" : "customer" };
  },
  examples: {
    yes: [
      "If Customer carries on using a release in production for a week, it counts as accepted.",
      "Customer examines each release for ten days and accepts it in writing, whereupon Supplier deposits the code in escrow.",
      "A payroll register is deemed approved unless Customer objects within one day.",
      "Customer shall accept or reject each Deliverable within fifteen days after delivery.",
      "Supplier alone determines whether the Deliverables meet the Specifications.",
      "No Deliverable is accepted until Customer confirms in writing that the criteria are met.",
      "By using the site in production Customer accepts it.",
      "The Work shall be completed to Customer's satisfaction.",
      "The acceptance criteria will be agreed by the parties in due course.",
      "Customer may test the Software for conformity with the Specifications.",
      "The Deliverables are deemed accepted unless Customer rejects them within thirty days.",
      "All deliverables shall be inspected, tested, reviewed and accepted by the Agency.",
      "If a Deliverable is rejected, Supplier shall correct the defects and resubmit it.",
      "Customer shall have fifteen days from the notice to inspect.",
      "Customer's analysts shall validate each extract against the mapping document within eight days.",
      "Unless Customer complains within a day of delivery, the work is taken to be approved.",
      "Customer may tell Supplier where the first version does not match the brief.",
      "Deliverables that are not accepted by Customer within ten days shall be corrected by Supplier.",
      "Customer shall test the beta release and may reject it within ten days.",
      "Customer accepts or rejects each deliverable as the Order Form says.",
    ],
    no: [
      "The updates of the app are accepted when they are downloaded by users.",
      "Continuing to use the portal means that Customer accepts it.",
      "Supplier keeps a register of approved vendors, which Customer may review.",
      "Supplier accepts this appointment.",
      "Supplier accepts all purchase orders in writing.",
      "The accounts follow generally accepted accounting principles.",
      "Supplier shall pass the yearly recovery test of the regulator.",
      "Purchase orders accepted by Supplier remain in force.",
      "Any waiver must be in writing and signed or electronically accepted by each party.",
      "Customer may inspect the books and records of Supplier.",
      "Customer has thirty days to check each invoice.",
      "Customer may only reject a price increase if the part is to be had for less.",
      "Supplier bears the delay where wrong details for a delivered release cause a payment to be rejected by the bank.",
      "Supplier shall report monthly on what was agreed in the meeting.",
      "Supplier may reject a support request for equipment of others.",
      "Supplier shall provide the work upon acceptance of the relevant order form.",
      "Customer acknowledges that it has had every opportunity to inspect the software and that it meets every requirement.",
      "Customer shall not use the restricted release of the software without the approval of Supplier.",
      "Supplier owes nothing for a deliverable that is used with software not approved by Supplier.",
    ],
  },
});

/** Whether it says who decides, or what follows; a criterion alone does not. */
function speaks(said: AcceptanceReading): boolean {
  return (
    said.denied ||
    said.decision ||
    said.rejection ||
    said.deemed ||
    said.passed ||
    said.gate ||
    said.later ||
    said.providerDecides ||
    said.satisfaction ||
    (said.test &&
      (said.core ||
        (said.period && said.by === "customer") ||
        ((said.criteria || said.heading) && said.by === "customer")))
  );
}
