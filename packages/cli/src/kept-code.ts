import { isAscii } from "node:buffer";
import { accessSync, constants as access, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import process from "node:process";
import { cachedDataVersionTag, deserialize, getHeapSpaceStatistics, serialize } from "node:v8";
import { Script } from "node:vm";
import { enableCompileCache } from "./compile-cache.js";

/** Reading a smaller file costs less than having its code kept. */
const WORTH_KEEPING = 10_000;
/** A run that needed so much more code than is kept (a linting one after one that only read) has it kept anew. */
const GROWN = 1.25;

/** The compiled code of the files of a folder, by their names, and how much machine code there was when it was kept. */
interface Kept {
  readonly size: number;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** What Node calls to load a module, by the end of its file's name; not part of its published types. */
interface Loading {
  readonly _extensions: Record<".js", (module: NodeJS.Module, file: string) => void>;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, access.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps compiled code between runs: making it takes a seventh of a short run. Node's own cache (22.1 and later) has that of whole files, but
 * not of the functions in them that a run came to, which takes a tenth.
 *
 * It lies beside the code it was made of, in one file for each version of V8, so that only who may change the command
 * may change it, and it goes when the command goes. The names of the files must tell their content (`name-HASH.js`).
 * Where nothing is kept and nothing can be written, Node's own cache has to do, or none.
 *
 * @param folder - The files whose code is kept.
 * @param use - A thread only reads what the command keeps.
 */
export function keepCode(folder: string, use: "read" | "write"): void {
  const file = path.join(folder, `code-${cachedDataVersionTag()}.bin`);
  if (!existsSync(file) && !isWritable(folder) && enableCompileCache()) return;
  const scripts = new Map<string, Script>();
  let kept: Kept | null = null;
  const { _extensions: loaders } = Module as unknown as Loading;
  const load = loaders[".js"];
  loaders[".js"] = (module, name) => {
    const text = path.dirname(name) === folder ? textOf(name) : "";
    // code that was kept cannot import anything: V8 forgets for whom it would
    if (text.length < WORTH_KEEPING || text.includes("import(")) {
      load(module, name);
      return;
    }
    kept ??= readKept(file);
    const script = scriptOf(text, name, kept.files.get(path.basename(name)));
    scripts.set(path.basename(name), script);
    run(script, module, name);
  };
  if (use === "read") return;
  process.on("exit", () => {
    if (kept !== null && isWorthKeeping(kept, scripts)) keep(file, kept, scripts);
  });
}

function readKept(file: string): Kept {
  try {
    const kept = deserialize(readFileSync(file)) as Kept;
    if (kept.files instanceof Map) return kept;
  } catch {
    // nothing has been kept, or not to its end
  }
  return { size: 0, files: new Map() };
}

/** Read at once and, as the command is written in ASCII, kept as it lies there: decoding it takes longer than reading it. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

function scriptOf(text: string, filename: string, cachedData: Buffer | undefined): Script {
  const [before] = Module.wrap("\0").split("\0");
  return new Script(Module.wrap(text), {
    filename,
    columnOffset: -(before ?? "").length,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
}

function run(script: Script, module: NodeJS.Module, file: string): void {
  const body = script.runInThisContext() as (...given: unknown[]) => void;
  body.call(module.exports, module.exports, Module.createRequire(file), module, file, path.dirname(file));
}

function isWorthKeeping({ size, files }: Kept, scripts: ReadonlyMap<string, Script>): boolean {
  const isNew = [...scripts].some(([name, script]) => !files.has(name) || script.cachedDataRejected === true);
  return isNew || machineCode() > size * GROWN;
}

/** That of patterns for the most part. It grows with how much of the command has run, and V8 tells it at once, which it does not of other code. */
function machineCode(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "code_space")?.space_used_size ?? 0;
}

function keep(file: string, kept: Kept, scripts: ReadonlyMap<string, Script>): void {
  const folder = path.dirname(file);
  const unfinished = `${file}.${process.pid}`;
  if (!isWritable(folder)) return;
  try {
    const files = new Map([...kept.files].filter(([name]) => existsSync(path.join(folder, name))));
    for (const [name, script] of scripts) files.set(name, script.createCachedData());
    writeFileSync(unfinished, serialize({ size: machineCode(), files } satisfies Kept));
    renameSync(unfinished, file);
  } catch {
    // a run is as good without
    rmSync(unfinished, { force: true });
  }
}
