import { Clauselint as CoreClauselint, type ClauselintOptions as CoreOptions } from "@clauselint/core/node";
import { presets, provisions, rules, thresholds } from "@clauselint/rules";
import { packageVersion } from "./version.js";

/** How a `Clauselint` works; rules, provisions and presets are those of the project unless others are given. */
export type ClauselintOptions = Omit<CoreOptions, "rules" | "provisions" | "version"> &
  Partial<Pick<CoreOptions, "rules" | "provisions">>;

/** Lints contracts with the rules of the project. */
export class Clauselint extends CoreClauselint {
  constructor(options: ClauselintOptions = {}) {
    super({
      rules,
      provisions,
      presets,
      thresholds,
      defaultPresets: ["recommended"],
      ...options,
      version: packageVersion(),
    });
  }
}
