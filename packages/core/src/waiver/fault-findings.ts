import { nearest } from "../config/nearest.js";
import type { RuleSetting } from "../config/types.js";
import { Fingerprinter } from "../engine/fingerprint.js";
import { effectiveSetting } from "../engine/rule-setting.js";
import type { Finding } from "../engine/types.js";
import { fillMessage } from "../rule/messages.js";
import type { Rule } from "../rule/types.js";
import type { FileWaiver, InlineWaiver, WaiverPlace } from "./types.js";
import { waiverRules } from "./waiver-rules.js";

/** Something to be told about a waiver. */
export interface WaiverReport {
  readonly rule: Rule;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly place: WaiverPlace;
}

/** Why a waiver does not hold on this day; `null` where it holds. Without a day no waiver is past its end. */
export function whyNotHeld(
  waiver: InlineWaiver | FileWaiver,
  today: string | null,
  ruleIds: readonly string[],
): WaiverReport | null {
  const { rule, reason, until } = waiver;
  const what = nameOf(waiver);
  if (rule !== null && !ruleIds.includes(rule)) {
    const near = nearest(rule, ruleIds);
    const hint = near === null ? "“clauselint rules” lists those that do." : `Did you mean “${near}”?`;
    return { rule: waiverRules.notUnderstood, messageId: "unknownRule", data: { rule, hint }, place: waiver };
  }
  if (reason === "") {
    return { rule: waiverRules.withoutReason, messageId: "withoutReason", data: { what }, place: waiver };
  }
  if (until !== null && today !== null && today > until) {
    const data = { what, until, reason: withoutStop(reason) };
    return { rule: waiverRules.expired, messageId: "expired", data, place: waiver };
  }
  return null;
}

/** Says that a waiver waives nothing. */
export function unusedReport(waiver: InlineWaiver | FileWaiver): WaiverReport {
  const data = { what: nameOf(waiver), reason: withoutStop(waiver.reason) };
  return { rule: waiverRules.unused, messageId: "unused", data, place: waiver };
}

/** Reports as findings of one file, in the order of the file, as severe as its configuration says. */
export function findingsOfReports(
  reports: readonly WaiverReport[],
  settings: Readonly<Record<string, RuleSetting>>,
): readonly Finding[] {
  const fingerprints = new Fingerprinter();
  return [...reports]
    .sort((a, b) => a.place.location.start - b.place.location.start)
    .flatMap(({ rule: { meta, ...rule }, messageId, data, place: { location, headingPath, text } }) => {
      const { severity } = effectiveSetting({ meta, ...rule }, settings[meta.id]);
      if (severity === "off") return [];
      const finding = {
        ruleId: meta.id,
        severity,
        messageId,
        message: fillMessage(meta.messages[messageId] ?? "", data),
        location,
        headingPath,
        evidence: [],
        searched: [],
        related: [],
        suggestions: [],
      };
      const fingerprint = fingerprints.of({ ruleId: meta.id, messageId, headingPath, quote: text });
      return [{ ...finding, fingerprint }];
    });
}

function nameOf({ rule, ...waiver }: InlineWaiver | FileWaiver): string {
  if (rule !== null) return rule;
  return "fingerprint" in waiver ? `the finding ${waiver.fingerprint ?? ""}` : "";
}

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, "");
