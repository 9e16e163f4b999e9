/** Where a text that is YAML stops being JSON. */
export interface NotJson {
  readonly offset: number;
  readonly hint: string;
}

/** The first thing in a text that only YAML allows: a comment, a comma behind the last entry, a word without quotation marks. */
export function notJson(text: string): NotJson | null {
  // what JSON allows is made blank, so that only the marks and what is strange are left
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|(?<![\w.-])(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.-])/g, blank);
  const offset = bare.search(/,\s*[}\]]|[^\s{}[\]:,]/);
  if (offset === -1) return null;
  const mark = bare.charAt(offset);
  if (mark === ",") return { offset, hint: "Take out the comma behind the last entry." };
  if (mark === "#" || mark === "/") return { offset, hint: "Comments need YAML: rename the file to .yaml." };
  return { offset, hint: 'Put names and words in double quotation marks ("), or rename the file to .yaml.' };
}

const blank = (text: string): string => " ".repeat(text.length);
