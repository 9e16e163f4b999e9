/**
 * What each Word fixture carries of its negotiation: the words of `inserted` stand in the Markdown source too, those of
 * `deleted` stood before them. `null` leaves a document without marks.
 */
export const revisions = {
  "msa-clean": {
    inserted: "within twenty-four (24) hours after becoming aware of it",
    deleted: "without undue delay",
    commented: "an independent escrow agent",
    comment: "Agreed with legal on 24 February: the agent is named, not left to a later agreement.",
  },
  "msa-defective": {
    inserted: "including all changes made at the request of the Customer",
    deleted: "but not the Deliverables",
    commented: "without notice to the Customer",
    comment: "Why did we give this up?",
  },
  "sow-clean": {
    inserted: "from the moment of creation,",
    deleted: "after payment,",
    commented: "She works full-time on this SOW",
    comment: "Confirmed by Halden on 11 March.",
  },
  "sow-defective": {
    inserted: "at its discretion",
    deleted: "with the written consent of the Customer",
    commented: "is not binding",
    comment: "Finance wants a ceiling here.",
  },
};
