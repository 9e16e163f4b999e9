import type { ErrorCode } from "../error-codes.js";
import { ClauselintError } from "../errors.js";

/** Keys and indexes from the top of a configuration: `["documents", 0, "kind"]`. */
export type ConfigPath = readonly (string | number)[];

/** Something wrong with a configuration. */
export interface ConfigProblem {
  readonly code: Extract<ErrorCode, `config-${string}`>;
  readonly message: string;
  readonly hint?: string;
  readonly path: ConfigPath;
  /** What is wrong stands in the key at `path`, or in its value. */
  readonly at: "key" | "value";
}

/** What a configuration names and what could not be loaded. */
export interface NotLoaded {
  readonly kind: "plug-in" | "playbook";
  /** As the configuration writes it. */
  readonly name: string;
}

/** All that is wrong with a configuration. The error itself tells the first problem. */
export class ConfigError extends ClauselintError {
  /** Every problem, in the order of the file, the first included. */
  readonly problems: readonly ClauselintError[];
  /** The plug-ins or playbooks that some of the problems are about. */
  readonly notLoaded: readonly NotLoaded[];

  constructor(problems: readonly [ClauselintError, ...ClauselintError[]], notLoaded: readonly NotLoaded[] = []) {
    const [first] = problems;
    super(first.code, first.message, {
      hint: first.hint,
      ...(first.place === undefined ? {} : { place: first.place }),
    });
    this.problems = problems;
    this.notLoaded = notLoaded;
  }
}

/** A path as people write it: `documents[0].kind`. */
export function pathName(path: ConfigPath): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
