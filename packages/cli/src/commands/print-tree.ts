import { treeJson, treeText } from "@clauselint/core";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { deliverEverywhere } from "./deliver.js";
import { documentReader } from "./document-reader.js";

/** Shows how one document is understood. */
export async function printTree(file: string, settings: Settings, streams: Streams): Promise<number> {
  const { document, facts } = await (await documentReader(settings, streams)).readDocument(file);
  await deliverEverywhere(
    { json: () => treeJson(document, facts), people: (look) => treeText(document, facts, look) },
    settings,
    streams,
  );
  return 0;
}
