import type { ContractDocument } from "../ast/document.js";
import type { Finding } from "../engine/types.js";
import type { MessageData } from "../rule/message-types.js";
import type { RuleMeta } from "../rule/types.js";
import { expectEqual } from "./expect-equal.js";
import type { ExpectedFinding } from "./rule-tester-types.js";

/** Throws where a finding is not what a case expects. */
export function checkFinding(
  finding: Finding,
  expected: ExpectedFinding,
  meta: RuleMeta,
  document: ContractDocument,
): void {
  const about = `finding “${finding.message}”`;
  const actual: Required<Omit<ExpectedFinding, "data">> = {
    messageId: finding.messageId,
    message: finding.message,
    severity: finding.severity,
    quote: finding.evidence[0]?.quote ?? document.text.slice(finding.location.start, finding.location.end),
    clause: finding.location.clause,
    outcome: finding.outcome ?? "satisfied",
    suggestion: finding.suggestions[0]?.text ?? "",
  };
  const { data, ...fields } = expected;
  for (const [field, value] of Object.entries(fields)) {
    expectEqual(`${field} of ${about}`, new Map<string, unknown>(Object.entries(actual)).get(field), value);
  }
  if (data !== undefined) checkData(finding, data, meta);
}

function checkData(finding: Finding, data: MessageData, meta: RuleMeta): void {
  const text = meta.messages[finding.messageId] ?? "";
  for (const name of Object.keys(data)) {
    if (!text.includes(`{{${name}}}`))
      throw new Error(`The message “${finding.messageId}” has no placeholder “${name}”.`);
  }
  if (!filledWith(text, data).test(finding.message)) {
    throw new Error(`data of finding “${finding.message}”: expected “${text}” with ${JSON.stringify(data)}`);
  }
}

/** Matches the message with these values, and anything where no value is given. */
function filledWith(text: string, data: MessageData): RegExp {
  const source = text.split(/\{\{(\w+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return escaped(part);
    const value = data[part];
    return value === undefined ? ".*" : escaped(String(value));
  });
  return new RegExp(`^${source.join("")}$`, "s");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
