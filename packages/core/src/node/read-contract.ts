import { createFacts } from "../analysis/facts.js";
import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { ResolvedConfig } from "../config/types.js";
import { outline } from "../outline/outline.js";
import { parseFile } from "../parse/parse.js";
import type { ProvisionDefinition } from "../provision/types.js";
import { readPdfInWorker } from "./read-pdf-in-worker.js";

/** One document with everything that is known about it. */
export interface ReadDocument {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** Takes one file from bytes to tree and facts. */
export async function readContract(
  bytes: Uint8Array,
  filePath: string,
  config: ResolvedConfig,
  provisions: readonly ProvisionDefinition[],
): Promise<ReadDocument> {
  const parsed = await parseFile(bytes, filePath, config.limits, { pdf: readPdfInWorker });
  const document = outline(parsed, filePath);
  return { document, facts: createFacts(document, { parties: config.parties, kind: config.kind, provisions }) };
}
