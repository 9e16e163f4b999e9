import { Clauselint as CoreClauselint, type ClauselintOptions as CoreOptions } from "@clauselint/core/node";
import { provisions, recommended, rules } from "@clauselint/rules";
import { todayOf } from "./today.js";
import { packageVersion } from "./version.js";

/** How a `Clauselint` works; rules, provisions and preset are those of the project unless others are given. */
export type ClauselintOptions = Omit<CoreOptions, "rules" | "provisions" | "version"> &
  Partial<Pick<CoreOptions, "rules" | "provisions">>;

/** Lints contracts with the rules of the project. Waivers are judged as on the day it is made, in UTC, unless `today` says otherwise. */
export class Clauselint extends CoreClauselint {
  constructor(options: ClauselintOptions = {}) {
    super({ rules, provisions, preset: recommended, today: todayOf(null, {}), ...options, version: packageVersion() });
  }
}
