import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import type { Settings } from "../settings.js";
import type { Streams } from "../streams.js";
import { WatchedFiles } from "../watched-files.js";

/** An editor that saves, or a folder that is copied, makes many changes at once. */
const gatherMilliseconds = 100;

/**
 * Lints again after each change, from the cache what has not changed, until the run is interrupted. Each run is a process of its
 * own, for one process never loads a changed plug-in, formatter or configuration that is a program a second time.
 */
export async function watch(argv: readonly string[], settings: Settings, streams: Streams): Promise<number> {
  const folder = settings.cacheFolder === null ? await mkdtemp(path.join(tmpdir(), "clauselint-watch-")) : null;
  const command = [...(folder === null ? [] : ["--cache", "--cache-location", folder]), ...withoutWatch(argv)];
  const changes = new EventEmitter();
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const watched = new WatchedFiles(settings, streams, () => changes.emit("change"));
  try {
    while (!stop.signal.aborted) {
      await watched.update();
      // listened for from here on, so that no change during the run is missed
      const change = once(changes, "change", { signal: stop.signal }).catch(() => undefined);
      await lintOnce(command, streams, stop.signal);
      await change;
      await delay(gatherMilliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    await watched.close();
    if (folder !== null) await rm(folder, { recursive: true });
  }
  return 0;
}

function withoutWatch(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return argv.filter((word, index) => word !== "--watch" || (end !== -1 && index > end));
}

async function lintOnce(command: readonly string[], { cwd, stderr }: Streams, signal: AbortSignal): Promise<void> {
  const [, bin = ""] = process.argv;
  const run = spawn(process.execPath, [...process.execArgv, bin, ...command], {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const end = (): unknown => run.kill();
  signal.addEventListener("abort", end);
  await once(run, "close");
  signal.removeEventListener("abort", end);
  if (!signal.aborted) stderr.write("clauselint: watching for changes; Ctrl-C ends\n");
}
