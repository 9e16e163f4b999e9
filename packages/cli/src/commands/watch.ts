import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { errorText } from "../ui/error-text.js";
import { watchedFiles } from "../watched-files.js";
import { lint } from "./lint.js";

/** An editor that saves, or a folder that is copied, makes many changes at once. */
const gatherMilliseconds = 100;

/** Lints again after each change, from the cache what has not changed, until the run is interrupted. */
export async function watch(settings: Settings, streams: Streams): Promise<number> {
  const folder = settings.cacheFolder === null ? await mkdtemp(path.join(tmpdir(), "clauselint-watch-")) : null;
  const kept: Settings = { ...settings, cacheFolder: folder ?? settings.cacheFolder };
  const changes = new EventEmitter();
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const watcher = await watchedFiles(settings, streams, () => changes.emit("change"));
  try {
    while (!stop.signal.aborted) {
      // listened for from here on, so that no change during the run is missed
      const change = once(changes, "change", { signal: stop.signal }).catch(() => undefined);
      await lintOnce(kept, streams);
      await change;
      await delay(gatherMilliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    await watcher.close();
    if (folder !== null) await rm(folder, { recursive: true });
  }
  return 0;
}

/** A mistake in the configuration is mended while the watch goes on. */
async function lintOnce(settings: Settings, streams: Streams): Promise<void> {
  try {
    await lint(settings, streams);
  } catch (error) {
    streams.stderr.write(errorText(error));
  }
  streams.stderr.write("clauselint: watching for changes; Ctrl-C ends\n");
}
