import colours from "picocolors";
import type { SettingWithOrigin } from "../config/settings-with-origin.js";
import { printable, printableJson } from "./printable.js";

/** Everything that holds for a document, each with where it was set, for a terminal. Rules that are off are named in one line. */
export function settingsText(
  filePath: string,
  settings: readonly SettingWithOrigin[],
  { colour = false }: { readonly colour?: boolean } = {},
): string {
  const paint = colours.createColors(colour);
  const off = settings.filter(
    ({ setting, value }) => setting.length === 2 && setting[0] === "rules" && value === "off",
  );
  const offIds = new Set(off.map(({ setting }) => setting[1]));
  const rows = settings
    .filter(({ setting: [first, id] }) => first !== "rules" || !offIds.has(id))
    .map((row) => ({ name: nameOf(row), value: printable(valueText(row.value)), origin: printable(row.origin) }));
  const width = (key: "name" | "value"): number => Math.min(60, Math.max(...rows.map((row) => row[key].length)));
  const [names, values] = [width("name"), width("value")];
  return [
    paint.bold(printable(filePath)),
    ...rows.map(({ name, value, origin }) => `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${paint.dim(origin)}`),
    `  off: ${offIds.size === 0 ? "no rule" : [...offIds].join(", ")}`,
    "",
  ].join("\n");
}

/** The same as JSON, with every rule. */
export function settingsJson(filePath: string, settings: readonly SettingWithOrigin[]): string {
  return `${printableJson({ schemaVersion: 1, filePath, settings })}\n`;
}

/** `liability/cap`, an option of it indented below it, `limits.maxPages`. */
function nameOf({ setting }: SettingWithOrigin): string {
  const [first, id, option] = setting;
  if (first === "rules") return option === undefined ? (id ?? "") : `  ${option}`;
  return setting.join(".");
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
