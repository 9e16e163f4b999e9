import { treeJson, treeText } from "@clauselint/core";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { createClauselint } from "./create-clauselint.js";
import { deliver, type Look } from "./deliver.js";

/** Shows how one document is understood. */
export async function printTree(file: string, settings: Settings, streams: Streams): Promise<number> {
  const { document, facts } = await (await createClauselint(settings, streams)).readDocument(file);
  for (const output of settings.outputs) {
    const text = (look: Look): string =>
      output.format === "json" ? treeJson(document, facts) : treeText(document, facts, look);
    await deliver(text, output, settings, streams);
  }
  return 0;
}
