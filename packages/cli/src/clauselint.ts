import { Clauselint as CoreClauselint, type ClauselintOptions as CoreOptions } from "@clauselint/core/node";
import { presets, provisions, rules, thresholds } from "@clauselint/rules";
import { buildName } from "./build-name.js";
import { todayOf } from "./today.js";
import { packageVersion } from "./version.js";

/**
 * How a `Clauselint` works; rules, provisions, presets and thresholds are those of the project unless others are given. Where others
 * are, documents are linted in one thread unless `threadScript` makes the same linter, and nothing is kept in `cacheFolder`: no build names
 * their code.
 */
export type ClauselintOptions = Omit<
  CoreOptions,
  "rules" | "provisions" | "version" | "build" | "today" | "threadScript"
> &
  Partial<Pick<CoreOptions, "rules" | "provisions">> & {
    /** The day on which waivers are judged, as `2027-01-31`; by default the day on which the linter is made, in UTC. */
    readonly today?: string;
    /** What a thread runs to make the same linter (see `serveLintThread` of `@clauselint/core/node`), where rules, provisions, presets or thresholds are given. */
    readonly threadScript?: URL;
  };

/** The built file also when the sources run uncompiled: a thread loads JavaScript only. */
const threadScript = new URL(
  import.meta.url.endsWith(".ts") ? "../dist/lint-thread.js" : "./lint-thread.js",
  import.meta.url,
);

/** Lints contracts with the rules of the project. Waivers are judged as on the day it is made, in UTC, unless `today` says otherwise. */
export class Clauselint extends CoreClauselint {
  constructor(options: ClauselintOptions = {}) {
    const { cacheFolder, ...given } = options;
    const own = [given.rules, given.provisions, given.presets, given.thresholds, given.defaultPresets];
    const isOwn = own.some((one) => one !== undefined);
    super({
      ...given,
      rules: given.rules ?? rules,
      provisions: given.provisions ?? provisions,
      presets: given.presets ?? presets,
      thresholds: given.thresholds ?? thresholds,
      defaultPresets: given.defaultPresets ?? ["recommended"],
      today: given.today ?? todayOf(null, {}),
      // its threads would not have what was given here
      ...(isOwn || given.threadScript !== undefined ? {} : { threadScript }),
      ...(isOwn || cacheFolder === undefined ? {} : { cacheFolder }),
      version: packageVersion(),
      build: buildName(),
    });
  }
}
