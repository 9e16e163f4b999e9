/** First bytes of files that are no contract text, and what a person calls them. */
const signatures: readonly (readonly [string, string])[] = [
  ["{\\rtf", "an RTF document"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["BM", "a bitmap image"],
  ["II*\0", "a TIFF image"],
  ["MM\0*", "a TIFF image"],
  ["RIFF", "a media file"],
  ["\x7fELF", "a program"],
  ["MZ", "a program"],
  ["\x1f\x8b", "a gzip archive"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["SQLite format 3\0", "a database"],
];

/** Extensions of office and other files that are often found beside contracts but are not read. */
const extensions: Readonly<Record<string, string>> = {
  ".doc": "a Word document in the old binary format",
  ".odt": "an OpenDocument text",
  ".ods": "an OpenDocument spreadsheet",
  ".rtf": "an RTF document",
  ".xls": "an Excel workbook",
  ".xlsx": "an Excel workbook",
  ".xlsm": "an Excel workbook",
  ".ppt": "a PowerPoint presentation",
  ".pptx": "a PowerPoint presentation",
  ".eml": "an e-mail message",
  ".msg": "an Outlook message",
  ".csv": "a table of values",
  ".json": "a JSON file",
  ".xml": "an XML file",
  ".yaml": "a YAML file",
  ".yml": "a YAML file",
};

/** Signatures of two letters are words too; those count only when bytes that no text holds follow. */
const shortestSure = 3;

/** What a file that is not read looks like by its first bytes, `null` when nothing is known. */
export function describeSignature(head: string): string | null {
  for (const [start, name] of signatures) {
    if (head.startsWith(start) && (start.length >= shortestSure || head.includes("\0"))) return name;
  }
  return null;
}

/** What a file that is not read is by its name, `null` when nothing is known. */
export function describeExtension(extension: string): string | null {
  return Object.hasOwn(extensions, extension) ? (extensions[extension] ?? null) : null;
}
