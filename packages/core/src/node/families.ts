import { findFiles } from "./find-files.js";
import type { Settings } from "./load-settings.js";

/** Which documents the configuration says are read together. */
export class Families {
  /** The family of a file; `null` for none. */
  readonly familyOf: (absolute: string) => string | null;
  readonly #settings: Settings;
  #members: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

  constructor(settings: Settings, familyOf: (absolute: string) => string | null) {
    this.#settings = settings;
    this.familyOf = familyOf;
  }

  /** The other documents of its family, by their absolute paths: what the folder of the configuration holds and does not ignore. */
  async kinOf(absolute: string): Promise<readonly string[]> {
    const family = this.familyOf(absolute);
    if (family === null) return [];
    this.#members ??= this.#findMembers();
    return ((await this.#members).get(family) ?? []).filter((file) => file !== absolute);
  }

  /** Documents of the families of some files that are not among them. */
  async others(files: readonly string[]): Promise<readonly string[]> {
    const kin = await Promise.all(files.map(async (file) => this.kinOf(file)));
    const asked = new Set(files);
    return [...new Set(kin.flat())].filter((file) => !asked.has(file));
  }

  async #findMembers(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { folder } = this.#settings;
    const { files } = await findFiles([folder], folder, this.#settings);
    const members = new Map<string, string[]>();
    for (const file of files) {
      const family = this.familyOf(file);
      if (family !== null) members.set(family, [...(members.get(family) ?? []), file]);
    }
    return members;
  }
}
