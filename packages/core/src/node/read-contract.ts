import type { Facts } from "../analysis/types.js";
import type { ContractDocument } from "../ast/document.js";
import type { PartiesConfig, ResolvedConfig } from "../config/types.js";
import { parseFile } from "../parse/parse.js";
import type { Reader } from "../parse/types.js";
import type { AddedReader } from "../plugin/additions.js";
import type { ProvisionDefinition } from "../provision/types.js";
import { readWith } from "./read-with.js";

/** One document with everything that is known about it. */
export interface ReadDocument {
  readonly document: ContractDocument;
  readonly facts: Facts;
}

/** What files are read with. */
export interface ReadingTools {
  readonly provisions: readonly ProvisionDefinition[];
  /** Words of plug-ins that name a side. */
  readonly roleWords: PartiesConfig;
  /** Readers of plug-ins, by the endings of file names. */
  readonly readers: readonly AddedReader[];
  /** Names of the files it is read together with. */
  readonly kin: readonly string[];
}

/** Takes one file from bytes to tree and facts. */
export async function readContract(
  bytes: Uint8Array,
  filePath: string,
  config: ResolvedConfig,
  { provisions, roleWords, readers, kin }: ReadingTools,
): Promise<ReadDocument> {
  const own = readers.find(({ reader }) => reader.extensions.some((ending) => filePath.toLowerCase().endsWith(ending)));
  // what comes after the reader is loaded while the reader's own thread is at work
  const [parsed, { outline }, { createFacts }] = await Promise.all([
    own === undefined ? parseFile(bytes, filePath, config.limits, { pdf }) : readWith(own, bytes, config.limits),
    import("../outline/outline.js"),
    import("../analysis/facts.js"),
  ]);
  const document = outline(parsed, filePath);
  return {
    document,
    facts: createFacts(document, { parties: config.parties, roleWords, kind: config.kind, kin, provisions }),
  };
}

const pdf: Reader = async (bytes, limits) => (await import("./read-pdf-in-worker.js")).readPdfInWorker(bytes, limits);
