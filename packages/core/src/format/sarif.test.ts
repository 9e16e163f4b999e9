import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import type { Finding, LintReport, SuppressedFinding } from "../engine/types.js";
import type { Severity } from "../rule/types.js";
import { sarif } from "./sarif.js";

const findingOf = (index: number, severity: Severity, message: string): Finding => ({
  ruleId: "t/x",
  severity,
  messageId: "x",
  message,
  location: { clause: "1", line: index + 1, column: 1, start: index, end: index + 1 },
  headingPath: [],
  evidence: [],
  searched: [],
  related: [],
  suggestions: [],
  fingerprint: index.toString(16).padStart(16, "0"),
});

function logOf(
  findings: readonly Finding[],
  suppressed: readonly SuppressedFinding[] = [],
): { log: Log; text: string } {
  const report: LintReport = {
    schemaVersion: 1,
    tool: { name: "clauselint", version: "0.0.0" },
    results: [{ filePath: "a.md", document: null, findings, assessments: [], suppressed }],
    summary: { files: 1, errors: 0, warnings: 0, infos: 0, failed: 0, waived: 0, known: 0 },
  };
  const text = sarif(report, { rules: [] });
  return { log: JSON.parse(text) as Log, text };
}

const messagesOf = ({ runs }: Log): readonly (string | undefined)[] =>
  (runs[0]?.results ?? []).map(({ message }) => message.text);
const notesOf = ({ runs }: Log): readonly (string | undefined)[] =>
  (runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);

describe("what code hosts take", () => {
  it("is never more than 25,000 results: waived ones go first, then the least severe, and a notification counts them", () => {
    const infos = Array.from({ length: 15_000 }, (_, index) => findingOf(index, "info", `info ${index}`));
    const errors = Array.from({ length: 12_000 }, (_, index) => findingOf(index, "error", `error ${index}`));
    const suppression = { source: "baseline", reason: "known", place: "b.tsv:1" } as const;
    const waived = { ...findingOf(0, "error", "waived"), suppression };
    const { log } = logOf([...infos, ...errors], [waived]);
    const messages = messagesOf(log);
    expect(messages).toHaveLength(25_000);
    expect(messages).toEqual([...infos.slice(0, 13_000), ...errors].map(({ message }) => message));
    expect(notesOf(log)).toEqual([expect.stringMatching(/^2001 results are not in this file/)]);
  });

  it("is never more than ten million bytes once it is packed", () => {
    const noise = (seed: number): string =>
      Array.from({ length: 100 }, (_, part) => createHash("sha512").update(`${seed} ${part}`).digest("base64")).join(
        "",
      );
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      findingOf(index, index === 1_999 ? "error" : "warning", noise(index)),
    );
    const { log, text } = logOf(findings);
    const messages = messagesOf(log);
    expect(gzipSync(text).length).toBeLessThanOrEqual(10_000_000);
    expect(messages.length).toBeGreaterThan(1_000);
    expect(messages.at(-1)).toBe(findings.at(-1)?.message);
    expect(notesOf(log)).toEqual([expect.stringContaining(`${2_000 - messages.length} results are not in this file`)]);
  });

  it("is everything where it is less", () => {
    const { log } = logOf([findingOf(0, "info", "one")]);
    expect([messagesOf(log), notesOf(log)]).toEqual([["one"], []]);
  });
});
