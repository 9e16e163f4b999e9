import { printable } from "@clauselint/core";
import type { Diagnosis } from "./diagnosis.js";

/** What `doctor` found, to read and to paste into a report of a bug. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const { version, node, platform, cores, configFile, waiversFile, baseline, plugins } = diagnosis;
  const { problem, rules, limits, cache } = diagnosis;
  const rows: readonly (readonly [string, string])[] = [
    ["clauselint", version],
    ["node", `${node}, ${platform}, ${cores} ${cores === 1 ? "core" : "cores"}`],
    ["configuration", configFile ?? "none found here or above: the usual settings hold"],
    ["waivers", waiversFile ?? "no file"],
    ["baseline", baseline ?? "none"],
    ["plug-ins", plugins.length === 0 ? "none" : plugins.map((one) => `${one.name} ${one.version}`).join(", ")],
    ["rules", rules.on === null ? `${rules.known} known` : `${rules.on} of ${rules.known} on`],
    ["limits", limitsText(limits)],
    ["cache", cache === null ? "none" : `${cache.folder}: ${cache.entries} results, ${cache.bytes} bytes`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${printable(value)}`);
  return `${[...lines, ...(problem === null ? [] : ["", problem])].join("\n")}\n`;
}

function limitsText(limits: Diagnosis["limits"]): string {
  const set = Object.entries(limits).map(([name, limit]) => `${name} ${limit}`);
  return set.length === 0 ? "as usual" : `${set.join(", ")}; the others as usual`;
}
