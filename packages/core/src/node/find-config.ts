import { readdir } from "node:fs/promises";
import path from "node:path";
import { ClauselintError } from "../errors.js";

/** What a configuration that is found may be called. */
export const configNames = ["yaml", "yml", "json", "js", "mjs", "ts"].map(
  (extension) => `clauselint.config.${extension}`,
);

/**
 * The configuration file that holds in a folder: in it, or in the nearest folder above that has one.
 *
 * @throws ClauselintError `config-invalid` where one folder has two.
 */
export async function findConfig(folder: string): Promise<string | null> {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    const entries = await readdir(current).catch((): string[] => []);
    const found = configNames.filter((name) => entries.includes(name));
    if (found.length > 1) {
      throw new ClauselintError("config-invalid", `there are two configuration files: ${found.join(" and ")}`, {
        place: current,
        hint: "Keep one of them, or name one with --config.",
      });
    }
    if (found[0] !== undefined) return path.join(current, found[0]);
    if (path.dirname(current) === current) return null;
  }
}
