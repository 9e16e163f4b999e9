import type { Plugin } from "../plugin/types.js";
import type { ResolvedConfig } from "../config/types.js";

/** One file of a run. */
export interface FileToLint {
  readonly absolute: string;
  /** As reports show it. */
  readonly filePath: string;
  readonly config: ResolvedConfig;
  /** Names of the files it is read together with. */
  readonly kin: readonly string[];
  /** What plug-ins of which version it is read and judged with. */
  readonly plugins: readonly Pick<Plugin, "name" | "version">[];
}
