import { ClauselintError } from "../errors.js";
import { detectFormat } from "./detect.js";
import type { Limits } from "./limits.js";
import type { Format, ParsedFile, Reader } from "./types.js";

/** Readers that take the place of the built-in ones; Node gives its PDF reader, which runs in a worker. */
export type Readers = Partial<Readonly<Record<Format, Reader>>>;

/**
 * Reads one file, whatever its format.
 *
 * @throws ClauselintError for a file that cannot be read; `file-too-large` above `limits.maxFileBytes`.
 */
export async function parseFile(
  bytes: Uint8Array,
  filePath: string,
  limits: Limits,
  readers: Readers = {},
): Promise<ParsedFile> {
  if (bytes.length > limits.maxFileBytes) {
    throw new ClauselintError(
      "file-too-large",
      `the file has ${bytes.length} bytes, more than the limit of ${limits.maxFileBytes}`,
      { hint: "Raise limits.maxFileBytes in the configuration." },
    );
  }
  const format = detectFormat(bytes, filePath);
  const read = readers[format] ?? (await builtInReader(format));
  return read(bytes, limits);
}

/** Each reader brings a heavy library, so that only the one a file needs is loaded. */
async function builtInReader(format: Format): Promise<Reader> {
  switch (format) {
    case "markdown":
      return (await import("./markdown/read.js")).readMarkdown;
    case "docx":
      return (await import("./docx/read.js")).readDocx;
    case "pdf":
      return (await import("./pdf/read.js")).readPdf;
    case "html":
      return (await import("./html/read.js")).readHtml;
    case "text":
      return (await import("./text/read.js")).readText;
  }
}
