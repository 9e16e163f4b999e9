/** How what this program writes begins, or a line that only it has. */
const signs: readonly RegExp[] = [
  // Markdown: findings and comparisons, profiles, coverage, suggestions
  /^(?:### Clauselint: |### [^\n]+\n\n[^\n]+; as of \d{4}-|\*\*[^\n]+\*\*\n\n\| requirement \||# Proposed clauses for )/,
  // JSON and SARIF, JUnit and Checkstyle, annotations, CSV
  /^(?:\{\s*"|\[\s*[{\]]|<\?xml [^>]*>\s*<(?:testsuites|checkstyle)\b|::(?:error|warning|notice) |(?:file|document),)/,
  // for people: the head of a document, or a summary alone
  /^ {2}(?:read as|not read|incomplete) /m,
  /^(?:Nothing to complain about|No document to look at|\d+ (?:file or folder|files or folders) could not be read)/,
  // one line a finding
  /^[^\n]+: (?:error|warning|info) [^\n]+\([\w/-]+\)\n/,
];

/** Whether a text was written by one of the formats of this project, so that nothing is lost where a new report takes its place. */
export function isReport(text: string): boolean {
  // no document holds colours of a terminal
  return text.trim() === "" || text.startsWith("\u001B[") || signs.some((sign) => sign.test(text));
}
