import { builtInRules, ClauselintError, type RuleMeta, type RuleWithOrigin } from "@clauselint/core";
import { findConfig } from "@clauselint/core/node/find-config";
import { rules } from "@clauselint/rules";
import type { SharedSettings } from "../settings.js";
import type { Streams } from "../streams.js";

/** The rules that can be asked about. */
export interface KnownRules {
  readonly rules: readonly RuleWithOrigin[];
  /** What keeps those of the configuration from being known. */
  readonly problem: ClauselintError | null;
}

const ofContracts = builtIn(rules.map(({ meta }) => meta));
const ofEngine = builtIn(builtInRules.map(({ meta }) => meta));

/** Every rule that can be set without a plug-in or playbook: those about contracts, then those that the engine brings. */
export const ownRules: readonly RuleWithOrigin[] = [...ofContracts, ...ofEngine];

/** The same and those that the configuration brings along. Where there is none, nothing is loaded. */
export async function knownRules(settings: SharedSettings, streams: Streams): Promise<KnownRules> {
  try {
    const isPlain = settings.configFile === null && settings.rules.length === 0;
    if (isPlain && (await findConfig(streams.cwd)) === null) return { rules: ownRules, problem: null };
    const { createClauselint } = await import("./create-clauselint.js");
    const all = await createClauselint({ ...settings, provisions: false }, streams).rulesWithOrigin();
    const brought = all.filter(({ origin }) => origin.kind !== "built-in").sort(byId);
    return { rules: [...ofContracts, ...brought, ...ofEngine], problem: null };
  } catch (error) {
    if (!(error instanceof ClauselintError)) throw error;
    return { rules: ownRules, problem: error };
  }
}

function builtIn(metas: readonly RuleMeta[]): readonly RuleWithOrigin[] {
  return metas.map((meta) => ({ ...meta, origin: { kind: "built-in" } as const })).sort(byId);
}

function byId(one: RuleMeta, other: RuleMeta): number {
  return one.id < other.id ? -1 : 1;
}
