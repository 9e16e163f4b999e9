import type { Plugin } from "../plugin/types.js";
import type { ResolvedConfig } from "../config/types.js";

/** One file of a run. */
export interface FileToLint {
  readonly absolute: string;
  /** As reports show it. */
  readonly filePath: string;
  readonly config: ResolvedConfig;
  /** What plug-ins of which version it is read and judged with. */
  readonly plugins: readonly Pick<Plugin, "name" | "version">[];
}
