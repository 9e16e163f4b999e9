import { stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "../config/shape.js";
import { ClauselintError } from "../errors.js";

/** How a module has to begin, by what it is to be. */
const exported = {
  configuration: "defineConfig({ … })",
  "plug-in": "definePlugin({ name, version, … })",
  formatter: "(report, options) => text",
} as const;

/**
 * The default export of a configuration written as a program, of a plug-in or a formatter.
 *
 * @throws ClauselintError `config-missing`, or `config-invalid` when it fails or exports nothing
 */
export async function importDefault(file: string, place: string, what: keyof typeof exported): Promise<unknown> {
  await stat(file).catch((error: unknown) => {
    throw new ClauselintError("config-missing", `no such ${what}`, { place, cause: error });
  });
  const module = await load(file).catch((error: unknown) => {
    throw new ClauselintError(
      "config-invalid",
      `it cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      { place: `${place}${lineOf(error, file)}`, cause: error },
    );
  });
  if (!isRecord(module) || module["default"] === undefined) {
    throw new ClauselintError("config-invalid", `it exports no ${what}`, {
      place,
      hint: `Write: export default ${exported[what]}.`,
    });
  }
  return module["default"];
}

/** Where in the file it broke off, as `:3`; empty where the error does not tell. */
function lineOf(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const names = [pathToFileURL(file).href, file];
  const found = names.flatMap((name) => {
    const [, behind] = stack.split(`${name}:`);
    return /^\d+/.exec(behind ?? "")?.[0] ?? [];
  });
  return found[0] === undefined ? "" : `:${found[0]}`;
}

async function load(file: string): Promise<unknown> {
  if (path.extname(file) !== ".ts") {
    const module: unknown = await import(pathToFileURL(file).href);
    return module;
  }
  const { createJiti } = await import("jiti");
  return createJiti(file, { interopDefault: false }).import(file);
}
