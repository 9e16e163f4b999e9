/** A contract for a test of a rule, and what kind of document it is. */
export interface TestText {
  readonly text: string;
  readonly kind: "dpa" | "escrow" | "msa" | "order-form" | "sow";
}

/** Customer and Supplier, in the words of a master agreement. */
export const msa = (text: string): TestText => ({
  text: `This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n${text}`,
  kind: "msa",
});

/** Parties that go by their own names. */
export const names = (text: string): TestText => ({
  text: `Services Agreement between Fernhill plc ("Fernhill") and Osprey Ltd ("Osprey"). Osprey provides IT services to Fernhill and Fernhill pays Osprey for them.\n\n${text}`,
  kind: "msa",
});

/** A contract of the public sector: Government and Contractor. */
export const government = (text: string): TestText => ({
  text: `This contract is made between the Department of Ports (the "Government") and Osprey Systems Ltd (the "Contractor").\n\n${text}`,
  kind: "msa",
});

/** An outsourcing of a bank: Bank and Vendor. */
export const bank = (text: string): TestText => ({
  text: `Outsourcing Agreement between Fernhill Bank (the "Bank") and Osprey Systems Ltd (the "Vendor").\n\n${text}`,
  kind: "msa",
});

/** Terms of a service on the web: "we" and "you". */
export const terms = (text: string): TestText => ({
  text: `These Terms are made between Osprey Systems Ltd ("Osprey", "we" or "us") and the customer named in the order ("Customer" or "you"). Osprey provides the service and Customer pays for it.\n\n${text}`,
  kind: "msa",
});

/** A statement of work under an agreement that is not at hand. */
export const sow = (text: string): TestText => ({
  text: `This Statement of Work is entered into under the Master Services Agreement dated 4 March 2025 between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n${text}`,
  kind: "sow",
});

/** A public authority and its Service Provider. */
export const authority = (text: string): TestText => ({
  text: `This Contract is made between the Ports Authority (the "Authority") and Osprey Systems Ltd (the "Service Provider").\n\n${text}`,
  kind: "msa",
});

/** The provider is named first: Vendor and Client. */
export const swapped = (text: string): TestText => ({
  text: `This Agreement is made between Osprey Systems Ltd (the "Vendor") and Fernhill Ltd (the "Client").\n\n${text}`,
  kind: "msa",
});

/** An escrow agreement: Depositor, Beneficiary and Escrow Agent. */
export const escrow = (text: string): TestText => ({
  text: `Escrow Agreement between Osprey Systems Ltd (the "Depositor"), Fernhill Ltd (the "Beneficiary") and Ironmount Escrow Ltd (the "Escrow Agent").\n\n${text}`,
  kind: "escrow",
});

/** An order form under an agreement that is not at hand. */
export const order = (text: string): TestText => ({
  text: `This Order Form is made under the Master Services Agreement dated 4 March 2025 between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n${text}`,
  kind: "order-form",
});

/** A data processing agreement: Controller and Processor. */
export const dpa = (text: string): TestText => ({
  text: `This Data Processing Agreement is made between Fernhill Ltd (the "Controller") and Osprey Systems Ltd (the "Processor"). It forms part of the Services Agreement dated 4 March 2025.\n\n${text}`,
  kind: "dpa",
});

/** A statement of work that stands alone. */
export const ownSow = (text: string): TestText => ({
  text: `Statement of Work between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Supplier").\n\n${text}`,
  kind: "sow",
});

/** A statement of work of the public sector that stands alone. */
export const publicSow = (text: string): TestText => ({
  text: `Statement of Work for the Department of Ports (the "Government"). The work is done by Osprey Systems Ltd (the "Contractor").\n\n${text}`,
  kind: "sow",
});

/** Customer and Provider. */
export const provider = (text: string): TestText => ({
  text: `This Agreement is made between Fernhill Ltd (the "Customer") and Osprey Systems Ltd (the "Provider").\n\n${text}`,
  kind: "msa",
});

const assigned = "8. Supplier hereby assigns to Customer all right, title and interest in the Deliverables.";

/** Contracts that assign the work to the customer. */
export const assigning = {
  msa: (text: string): TestText => msa(`${assigned}\n\n${text}`),
  names: (text: string): TestText =>
    names(`8. All right, title and interest in the work product is hereby assigned by Osprey to Fernhill.\n\n${text}`),
  sow: (text: string): TestText => sow(`${assigned}\n\n${text}`),
};
