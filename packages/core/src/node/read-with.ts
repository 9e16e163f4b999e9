import { isRecord } from "../config/shape.js";
import { ClauselintError } from "../errors.js";
import type { Limits } from "../parse/limits.js";
import type { ParsedFile } from "../parse/types.js";
import type { FileReader } from "../plugin/types.js";

/**
 * Reads a file with the reader of a plug-in, which may have been written without types.
 *
 * @throws ClauselintError `config-plugin` when it gives no document
 */
export async function readWith(
  { extensions, read }: FileReader,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ParsedFile> {
  const parsed: unknown = await read(bytes, limits);
  if (isParsed(parsed)) return parsed;
  throw new ClauselintError("config-plugin", `the plug-in's reader of ${extensions.join(", ")} gave no document`, {
    hint: "It returns { format, tree, notRead }, as parseFile does; docs/writing-a-plugin.md#5-a-reader shows one.",
  });
}

function isParsed(value: unknown): value is ParsedFile {
  if (!isRecord(value) || !isRecord(value["tree"])) return false;
  return (
    Array.isArray(value["tree"]["children"]) && Array.isArray(value["notRead"]) && typeof value["format"] === "string"
  );
}
