import type { ConfigPath } from "./problem.js";
import type { Config } from "./types.js";

/** One of the configurations that hold in a run, the lowest first. */
export interface ConfigLayer {
  readonly config: Config;
  /** Where one of its settings stands, for people: `clauselint.config.yaml:7`, `preset saas`. */
  readonly origin: (path: ConfigPath) => string;
}
