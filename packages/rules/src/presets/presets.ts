import type { Preset, RuleMeta, RuleSetting, Severity } from "@clauselint/core";
import { bpo } from "./engagements/bpo.js";
import type { Engagement } from "./engagements/engagement.js";
import { managedServices } from "./engagements/managed-services.js";
import { saas } from "./engagements/saas.js";
import { softwareDevelopment } from "./engagements/software-development.js";
import { staffAugmentation } from "./engagements/staff-augmentation.js";
import { recommendedRules } from "./recommended.js";

/** Kinds of engagement that have a preset. */
export const engagements: readonly Engagement[] = [softwareDevelopment, saas, staffAugmentation, bpo, managedServices];

const stricter: Readonly<Record<Severity, Severity>> = { error: "error", warning: "error", info: "warning" };

/** The presets over a list of rules: by metadata where they can, so that a new rule is in `all` and `strict` by itself. */
export function presetsOver(metas: readonly RuleMeta[]): readonly Preset[] {
  const usual = (meta: RuleMeta): Severity => meta.severity;
  const isHygiene = ({ id }: RuleMeta): boolean => id.startsWith("hygiene/");
  const recommended = metas.filter(({ id }) => recommendedRules.has(id));
  return [
    {
      name: "recommended",
      summary: "Quiet and precise rules, for everybody",
      config: { rules: settings(recommended, usual) },
    },
    {
      name: "strict",
      summary: "Every rule, each a step more severe than usual",
      config: { rules: settings(metas, ({ severity }) => stricter[severity]) },
    },
    { name: "all", summary: "Every rule at its usual severity", config: { rules: settings(metas, usual) } },
    {
      name: "hygiene-only",
      summary: "Defects of drafting, for any kind of document",
      config: {
        rules: { ...settings(metas.filter(isHygiene), usual), "clauselint/not-an-outsourcing-contract": "off" },
      },
    },
    ...engagements.map(({ name, summary, error, warning, info }) => ({
      name,
      summary,
      config: {
        rules: {
          ...settings(recommended.filter(isHygiene), usual),
          ...each(error, "error"),
          ...each(warning, "warning"),
          ...each(info, "info"),
        },
      },
    })),
  ];
}

function settings(
  metas: readonly RuleMeta[],
  severity: (meta: RuleMeta) => Severity,
): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(metas.map((meta) => [meta.id, severity(meta)]));
}

function each(ids: readonly string[], severity: Severity): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(ids.map((id) => [id, severity]));
}
