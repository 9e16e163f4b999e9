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
      {
        place,
        cause: error,
      },
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

async function load(file: string): Promise<unknown> {
  if (path.extname(file) !== ".ts") {
    const module: unknown = await import(pathToFileURL(file).href);
    return module;
  }
  const { createJiti } = await import("jiti");
  return createJiti(file, { interopDefault: false }).import(file);
}
