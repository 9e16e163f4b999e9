import path from "node:path";
import { nameHint } from "../config/shape.js";
import { ClauselintError } from "../errors.js";
import { formatNames, type BoundFormatter } from "../format/load-formatter.js";
import { ownFormatter } from "../format/own-formatter.js";
import type { Formatter } from "../format/types.js";
import type { Additions } from "../plugin/additions.js";
import type { RuleMeta } from "../rule/types.js";
import { importDefault } from "./import-default.js";
import { isPath, moduleFile } from "./load-plugins.js";
import { reportPath } from "./paths.js";

/**
 * The formatter that a file or package exports.
 *
 * @throws ClauselintError `format-unknown`, or `config-invalid` for a module that fails
 */
export async function importFormatter(
  name: string,
  cwd: string,
  rules: readonly RuleMeta[],
  { formatters }: Pick<Additions, "formatters">,
): Promise<BoundFormatter> {
  const file = await moduleFile(name, cwd);
  if (file === null && isPath(name)) {
    throw new ClauselintError("format-unknown", `there is no formatter "${name}"`, {
      hint: `Looked for as ${reportPath(path.resolve(cwd, name), cwd)}: a path is relative to the current folder.`,
    });
  }
  if (file === null) {
    throw new ClauselintError("format-unknown", `unknown format "${name}"`, {
      hint: nameHint(name, [...formatNames, ...formatters.keys()]),
    });
  }
  const place = reportPath(file, cwd);
  const format = await importDefault(file, place, "formatter");
  if (isFormatter(format)) return ownFormatter(format, rules, name);
  throw new ClauselintError("format-unknown", "its default export is no formatter", {
    place,
    hint: "Write: export default (report, options) => text.",
  });
}

function isFormatter(value: unknown): value is Formatter {
  return typeof value === "function";
}
