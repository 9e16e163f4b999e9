import { csvTable } from "./csv.js";
import { markdownText } from "./markdown-text.js";
import { printableJson } from "./printable.js";
import { profileRows, type ProfileCoverage, type ProfilePart, type ProfileRow } from "./profile-coverage.js";

const head = [
  "document",
  "profile",
  "article",
  "asks",
  "verified",
  "evidence",
  "rule",
  "outcome",
  "place",
  "words",
  "lacks",
];

/** The articles of a profile as a table for spreadsheets: one rule of an article a row. */
export function profileCsv(coverage: ProfileCoverage): string {
  const rows = profileRows(coverage).flatMap(({ filePath, article, asks, verified, evidence, parts }) => {
    const shared = [filePath, coverage.profile.id, article, asks, verified, evidence];
    if (parts.length === 0) return [[...shared, "", "", "", "", ""]];
    return parts.map(({ ruleId, outcome, place, words, lacking }) => [
      ...shared,
      ruleId,
      outcome,
      place,
      words,
      lacking.join("; "),
    ]);
  });
  return csvTable([head, ...rows]);
}

/** The articles of a profile as a Markdown table a document. */
export function profileMarkdown(coverage: ProfileCoverage): string {
  const { profile, report } = coverage;
  const rows = profileRows(coverage);
  const parts = report.results.map(({ filePath, document, error }) => {
    const title = `**${markdownText(filePath)}**`;
    if (document === null) return `${title}\n\n${markdownText(error?.message ?? "")}`;
    const lines = rows.filter((row) => row.filePath === filePath).map(markdownRow);
    return [title, "", "| article | asks | evidence | place and words |", "|---|---|---|---|", ...lines].join("\n");
  });
  return `${[`### ${profile.title}`, basis(coverage), ...parts].join("\n\n")}\n`;
}

function markdownRow({ article, asks, evidence, parts }: ProfileRow): string {
  const words = parts.map((part) => markdownText(partText(part)) + ` \`${part.ruleId}\``).join("<br>");
  return `| ${[markdownText(article), markdownText(asks), evidence, words].join(" | ")} |`;
}

/** `§7.3, page 4: “…” (lacks …)`. */
export function partText({ place, words, lacking }: ProfilePart): string {
  const said = [place, words].filter((part) => part !== "").join(": ");
  return lacking.length === 0 ? said : `${said} (lacks ${lacking.join(", ")})`;
}

/** What a profile rests on, in one paragraph. */
export function basis({ profile, critical }: ProfileCoverage): string {
  const { citation, asOf, note } = profile;
  const scope = critical ? "; critical or important functions" : "";
  return [`${citation}; as of ${asOf}${scope}.`, ...(note === undefined ? [] : [note])].join(" ");
}

/** The articles of a profile as JSON. A document that could not be read has no rows; `unread` names it. */
export function profileJson(coverage: ProfileCoverage): string {
  const { id, title, citation, asOf, verified, note } = coverage.profile;
  const unread = coverage.report.results.flatMap(({ filePath, error }) =>
    error === undefined ? [] : [{ filePath, code: error.code, message: error.message }],
  );
  const profile = { id, title, citation, asOf, verified, note, critical: coverage.critical };
  return `${printableJson({ schemaVersion: 1, profile, rows: profileRows(coverage), unread })}\n`;
}
