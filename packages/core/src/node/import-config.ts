import { stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "../config/shape.js";
import { ClauselintError } from "../errors.js";

/**
 * The default export of a configuration written as a program.
 *
 * @throws ClauselintError `config-missing`, or `config-invalid` when it fails or exports nothing
 */
export async function importConfig(file: string, place: string): Promise<unknown> {
  await stat(file).catch((error: unknown) => {
    throw new ClauselintError("config-missing", "no such configuration file", { place, cause: error });
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
    throw new ClauselintError("config-invalid", "it exports no configuration", {
      place,
      hint: "Write: export default defineConfig({ … }).",
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
