import path from "node:path";
import { baselineFileName } from "./baseline-file.js";
import { filesOfModules } from "./code-of-modules.js";
import { configNames } from "./find-config.js";
import { loadSettings, type Settings, type SettingsOptions } from "./load-settings.js";
import type { SettlingOptions } from "./run-settling.js";
import { waiversFileName } from "./waivers-file.js";

/** Where a change can change a run, beside the documents that it is asked about. */
export interface PlacesToWatch {
  /** Files, whether they are there or not, and the folder in which documents of a family are looked for; absolute paths. */
  readonly places: readonly string[];
  /** Endings of files that plug-ins read, with the dot. */
  readonly extensions: readonly string[];
}

/** Finds them; of a configuration that is not right, as far as it can be read. */
export async function placesToWatch(options: SettingsOptions & SettlingOptions): Promise<PlacesToWatch> {
  const read: string[] = [];
  const onFile = (file: string): unknown => read.push(file);
  const settings = await loadSettings({ ...options, onFile }).catch(() => null);
  const [first] = read;
  const folder = settings?.folder ?? (first === undefined ? options.cwd : path.dirname(first));
  const code = await filesOfModules(read.filter((file) => /\.[cm]?[jt]s$/.test(file)));
  const places = [
    ...read,
    ...code.keys(),
    // one that is made later holds from then on
    ...(options.configFile === undefined ? configNames.map((name) => path.join(options.cwd, name)) : []),
    path.join(folder, ".clauselintignore"),
    waiversOf(options, folder),
    baselineOf(options, folder, settings),
    ...(hasFamilies(settings) ? [folder] : []),
  ];
  return { places: [...new Set(places)], extensions: settings?.extensions ?? [] };
}

function waiversOf({ waiversFile, cwd }: SettingsOptions & SettlingOptions, folder: string): string {
  return typeof waiversFile === "string" ? path.resolve(cwd, waiversFile) : path.join(folder, waiversFileName);
}

function baselineOf(
  { baseline, cwd }: SettingsOptions & SettlingOptions,
  folder: string,
  settings: Settings | null,
): string {
  if (typeof baseline === "string") return path.resolve(cwd, baseline);
  return settings?.run.baseline ?? path.join(folder, baselineFileName);
}

function hasFamilies(settings: Settings | null): boolean {
  const documents = settings?.layers.flatMap(({ config }) => config.documents ?? []) ?? [];
  return documents.some(({ family }) => family !== undefined);
}
