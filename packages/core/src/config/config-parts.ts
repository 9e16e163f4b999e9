import { matches } from "./matches.js";
import type { ConfigPath } from "./problem.js";
import type { Config, DocumentsConfig } from "./types.js";

/** A part of a configuration that holds for one document. */
export interface ConfigPart {
  readonly part: Pick<Config, "rules" | "parties" | "limits"> & Pick<DocumentsConfig, "kind">;
  /** Where it stands in the configuration. */
  readonly path: ConfigPath;
}

/** The parts of a configuration that hold for one document, the later over the earlier. */
export function configParts(config: Config, filePath: string | null): readonly ConfigPart[] {
  const { rules, parties, limits, documents = [] } = config;
  const general = {
    ...(rules === undefined ? {} : { rules }),
    ...(parties === undefined ? {} : { parties }),
    ...(limits === undefined ? {} : { limits }),
  };
  return [
    { part: general, path: [] },
    ...documents.flatMap(({ files, ...part }, index) =>
      filePath !== null && matches(files, filePath) ? [{ part, path: ["documents", index] }] : [],
    ),
  ];
}
