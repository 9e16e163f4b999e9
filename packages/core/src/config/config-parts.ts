import { matches } from "./matches.js";
import type { ConfigPath } from "./problem.js";
import type { Config, DocumentsConfig } from "./types.js";

/** A part of a configuration that holds for one document. */
export interface ConfigPart {
  readonly part: Pick<Config, "rules" | "thresholds" | "perspective" | "parties" | "limits"> &
    Pick<DocumentsConfig, "kind" | "family">;
  /** Where it stands: the index of the configuration, and the way to it there. */
  readonly place: SettingPlace;
}

/** Where a setting stands: the index of its configuration among those that hold, and the way to it there. */
export interface SettingPlace {
  readonly layer: number;
  readonly path: ConfigPath;
}

/** The parts of the configurations that hold for one document, the later over the earlier. */
export function configParts(configs: readonly Config[], filePath: string | null): readonly ConfigPart[] {
  return configs.flatMap((config, layer) => [
    { part: config, place: { layer, path: [] } },
    ...matching(config.documents, filePath, { layer, path: ["documents"] }),
    ...matching(config.overrides, filePath, { layer, path: ["overrides"] }),
  ]);
}

function matching(
  entries: readonly (ConfigPart["part"] & { readonly files: readonly string[] })[] = [],
  filePath: string | null,
  { layer, path }: SettingPlace,
): readonly ConfigPart[] {
  return entries.flatMap((part, index) =>
    filePath !== null && matches(part.files, filePath) ? [{ part, place: { layer, path: [...path, index] } }] : [],
  );
}
