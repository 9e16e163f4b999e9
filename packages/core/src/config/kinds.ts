import type { DocumentKind } from "../analysis/types.js";

/** Every kind of document, for configurations and their messages. */
export const documentKinds = [
  "msa",
  "sow",
  "dpa",
  "sla",
  "nda",
  "escrow",
  "order-form",
  "amendment",
  "other",
] as const satisfies readonly DocumentKind[];
