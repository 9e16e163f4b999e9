import type { RuleSetting } from "../config/types.js";
import { playbookRules } from "../playbook/playbook-rules.js";
import type { Rule } from "../rule/types.js";
import type { Profile, ProfileArticle } from "./types.js";

/** The articles that are asked: those for critical or important functions only where such are supported. */
export function articlesOf({ articles }: Profile, critical: boolean): readonly ProfileArticle[] {
  return critical ? articles : articles.filter((article) => article.critical !== true);
}

/** The rules that only profiles ask for, as far as this one asks for them. */
export async function profileRules(profile: Profile, critical: boolean): Promise<readonly Rule[]> {
  const asked = new Set(articlesOf(profile, critical).flatMap(({ evidence }) => evidence.map(({ rule }) => rule)));
  return playbookRules(profile.checks.map(({ rule }) => rule).filter(({ id }) => asked.has(id)));
}

/** What a profile sets its rules to: the severity of the most severe article they are evidence for, and its options. */
export function profileSettings(profile: Profile, critical: boolean): Readonly<Record<string, RuleSetting>> {
  const rank = ["info", "warning", "error"] as const;
  const settings = new Map<string, { severity: (typeof rank)[number]; options: Record<string, unknown> }>();
  for (const { evidence, severity } of articlesOf(profile, critical)) {
    for (const { rule, options } of evidence) {
      const before = settings.get(rule);
      const stronger = before === undefined || rank.indexOf(severity) > rank.indexOf(before.severity);
      settings.set(rule, {
        severity: stronger ? severity : before.severity,
        options: { ...before?.options, ...options },
      });
    }
  }
  return Object.fromEntries(
    [...settings].map(([id, { severity, options }]) => [
      id,
      Object.keys(options).length === 0 ? severity : ([severity, options] as const),
    ]),
  );
}
