import type { ResolvedConfig } from "../config/types.js";

/** One file of a run. */
export interface FileToLint {
  readonly absolute: string;
  /** As reports show it. */
  readonly filePath: string;
  readonly config: ResolvedConfig;
}
