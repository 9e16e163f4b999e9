import type { PartiesConfig } from "../../config/types.js";
import type { Party } from "../types.js";

const REASON = "stated in the configuration";

/** Names by role from the configuration, else from a Markdown file's frontmatter. */
export function configuredParties(
  config: PartiesConfig,
  frontmatter: Readonly<Record<string, unknown>> | undefined,
): PartiesConfig {
  const stated = frontmatter?.["parties"];
  const of = (role: "customer" | "provider"): readonly string[] =>
    config[role] ?? (isRecord(stated) ? namesIn(stated[role]) : []);
  return { customer: of("customer"), provider: of("provider") };
}

/** Gives parties the roles that words of plug-ins name; a word that no party goes by names nobody. */
export function applyRoleWords(parties: readonly Party[], words: PartiesConfig): readonly Party[] {
  const used = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));
  const of = (role: "customer" | "provider"): readonly string[] =>
    (words[role] ?? []).filter((word) => used.has(plain(word)));
  return applyConfig(parties, { customer: of("customer"), provider: of("provider") }, "named by a word of a plug-in");
}

/** Gives parties the roles that were stated for them; a stated name that the document's parties do not bear becomes a party. */
export function applyConfig(
  parties: readonly Party[],
  stated: PartiesConfig,
  reason: string = REASON,
): readonly Party[] {
  let result = parties;
  for (const role of ["customer", "provider"] as const) {
    const names = stated[role] ?? [];
    if (names.length === 0) continue;
    const wanted = new Set(names.map(plain));
    const bears = (party: Party): boolean => [party.name, ...party.aliases].some((name) => wanted.has(plain(name)));
    const other = role === "customer" ? "provider" : "customer";
    const otherStated = (stated[other] ?? []).length > 0;
    const known = result.some(bears);
    result = result.map((party) => {
      if (bears(party)) return { ...party, role, reason };
      if (party.role !== role && !(party.role === "unknown" && known && result.length === 2 && !otherStated))
        return party;
      if (known && result.length === 2 && !otherStated)
        return { ...party, role: other, reason: `the other party is the ${role} by configuration` };
      return { ...party, role: "other", reason: `another party is the ${role} by configuration` };
    });
    const [name, ...aliases] = names;
    if (!known && name !== undefined) result = [...result, { name, aliases, role, reason }];
  }
  return result;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, " ")
    .trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
