import { Clauselint as CoreClauselint, type ClauselintOptions as CoreOptions } from "@clauselint/core/node";
import { presets, provisions, rules, thresholds } from "@clauselint/rules";
import { buildName } from "./build-name.js";
import { todayOf } from "./today.js";
import { packageVersion } from "./version.js";

/** How a `Clauselint` works; rules, provisions and presets are those of the project unless others are given. */
export type ClauselintOptions = Omit<CoreOptions, "rules" | "provisions" | "version" | "build"> &
  Partial<Pick<CoreOptions, "rules" | "provisions">>;

/** The built file also when the sources run uncompiled: a thread loads JavaScript only. */
const threadScript = new URL(
  import.meta.url.endsWith(".ts") ? "../dist/lint-thread.js" : "./lint-thread.js",
  import.meta.url,
);

/** Lints contracts with the rules of the project. Waivers are judged as on the day it is made, in UTC, unless `today` says otherwise. */
export class Clauselint extends CoreClauselint {
  constructor(options: ClauselintOptions = {}) {
    const own = options.rules !== undefined || options.provisions !== undefined;
    super({
      rules,
      provisions,
      presets,
      thresholds,
      defaultPresets: ["recommended"],
      today: todayOf(null, {}),
      // its threads would not have rules that were given here
      ...(own ? {} : { threadScript }),
      ...options,
      version: packageVersion(),
      build: buildName(),
    });
  }
}
