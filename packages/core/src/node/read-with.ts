import { isRecord } from "../config/shape.js";
import { ClauselintError } from "../errors.js";
import type { Limits } from "../parse/limits.js";
import type { ParsedFile } from "../parse/types.js";
import type { AddedReader } from "../plugin/additions.js";

/**
 * Reads a file with the reader of a plug-in, which may have been written without types.
 *
 * @throws ClauselintError `config-plugin` when it breaks off or gives no document; what it throws of this kind itself
 */
export async function readWith(
  { plugin, reader }: AddedReader,
  bytes: Uint8Array,
  limits: Limits,
): Promise<ParsedFile> {
  const name = `the reader of ${reader.extensions.join(", ")} of the plug-in ${plugin}`;
  const parsed: unknown = await attempt(async () => reader.read(bytes, limits), name);
  if (isParsed(parsed)) return parsed;
  throw new ClauselintError("config-plugin", `${name} gave no document`, {
    hint: "It returns { format, tree, notRead }, as parseFile does; docs/writing-a-plugin.md#5-a-reader shows one.",
  });
}

async function attempt(read: () => Promise<unknown>, name: string): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ClauselintError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new ClauselintError("config-plugin", `${name} broke off: ${said}`, {
      hint: "Tell the author of the plug-in, with what makes the file special.",
      cause: error,
    });
  }
}

function isParsed(value: unknown): value is ParsedFile {
  if (!isRecord(value) || !isRecord(value["tree"])) return false;
  return (
    Array.isArray(value["tree"]["children"]) && Array.isArray(value["notRead"]) && typeof value["format"] === "string"
  );
}
