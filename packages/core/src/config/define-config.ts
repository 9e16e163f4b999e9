import type { Config } from "./types.js";

/** Returns the configuration unchanged; it is there so that editors check and complete a configuration file. */
export function defineConfig(config: Config): Config {
  return config;
}
