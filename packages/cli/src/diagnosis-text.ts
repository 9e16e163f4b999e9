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
  if (failed.length > 0) return `not loaded: ${failed.join(", ")}`;
  if (problem !== null) return "not known: the configuration is not right";
  const names =
    kind === "plug-in"
      ? plugins.map(({ name, version }) => `${name} ${version}`)
      : playbooks.map(({ name, file }) => `${name} (${file})`);
  return names.length === 0 ? "none" : names.join(", ");
}

function rulesText({ known, on, brought }: Diagnosis["rules"]): string {
  if (on === null) return `${known} built in`;
  const sources = Object.entries(brought).filter(([, rules]) => rules > 0);
  const counts = sources.map(([kind, rules]) => `${rules} of ${kind}s`);
  return `${on} of ${known} on${counts.length === 0 ? "" : `; ${counts.join(", ")}`}`;
}

function limitsText(limits: Diagnosis["limits"]): string {
  const set = Object.entries(limits).map(([name, limit]) => `${name} ${limit}`);
  return set.length === 0 ? "as usual" : `${set.join(", ")}; the others as usual`;
}
