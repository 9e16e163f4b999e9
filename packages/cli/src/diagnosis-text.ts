import { printable, type NotLoaded } from "@clauselint/core";
import type { Diagnosis } from "./diagnosis.js";

/** What `doctor` found, to read and to paste into a report of a bug. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { version, node, platform, cores, configFile, waiversFile, baseline } = diagnosis;
  const { problem, rules, limits, cache } = diagnosis;
  const rows: readonly (readonly [string, string])[] = [
    ["clauselint", version],
    ["node", `${node}, ${platform}, ${cores} ${cores === 1 ? "core" : "cores"}`],
    ["configuration", configFile ?? "none found here or above: the usual settings hold"],
    ["waivers", waiversFile ?? "no file"],
    ["baseline", baseline ?? "none"],
    ["plug-ins", broughtText("plug-in", diagnosis)],
    ["playbooks", broughtText("playbook", diagnosis)],
    ["rules", rulesText(rules)],
    ["limits", limitsText(limits)],
    ["cache", cache === null ? "none" : `${cache.folder}: ${cache.entries} results, ${cache.bytes} bytes`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${printable(value)}`);
  return `${[...lines, ...(problem === null ? [] : ["", problem])].join("\n")}\n`;
}

function broughtText(kind: NotLoaded["kind"], { plugins, playbooks, notLoaded, problem }: Diagnosis): string {
  const failed = notLoaded.filter((one) => one.kind === kind).map(({ name }) => name);
  const names =
    kind === "plug-in"
      ? plugins.map(({ name, version }) => `${name} ${version}`)
      : playbooks.map(({ name, file }) => `${name} (${file})`);
  const parts = [...(names.length === 0 ? [] : [names.join(", ")]), ...failedText(failed)];
  if (parts.length > 0) return parts.join("; ");
  return problem === null ? "none" : "not known: the configuration is not right";
}

function failedText(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`not loaded: ${names.join(", ")}`];
}

function rulesText({ known, on, brought }: Diagnosis["rules"]): string {
  const sources = Object.entries(brought).filter(([, rules]) => rules > 0);
  const counts = sources.map(([kind, rules]) => `${rules} of ${kind}s`).join(", ");
  const own = known - Object.values(brought).reduce((sum, rules) => sum + rules, 0);
  const all = on === null ? `${own} built in` : `${on} of ${known} on`;
  return counts === "" ? all : `${all}; ${counts}`;
}

function limitsText(limits: Diagnosis["limits"]): string {
  const set = Object.entries(limits).map(([name, limit]) => `${name} ${limit}`);
  return set.length === 0 ? "as usual" : `${set.join(", ")}; the others as usual`;
}
