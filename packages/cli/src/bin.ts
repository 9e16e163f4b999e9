#!/usr/bin/env node
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { enableCompileCache } from "./compile-cache.js";
import { main } from "./main.js";

// the rules hold some two thousand long patterns, most of them run a few times: making their bytecode first and machine
// code later takes three times as long as machine code at once
setFlagsFromString("--no-regexp-tier-up");
// so is nearly all other code: at V8's own budget (67,584) the optimising compiler takes a fifth of a short run and gives nothing back,
// and a sixth of a run in two threads, each of which would optimise the same functions
setFlagsFromString("--interrupt-budget=2000000");

enableCompileCache();

const output = { lost: false };
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    // the reader of a pipe may leave before the end (`| head`); that is no error
    if (code === "EPIPE") return;
    if (stream === process.stdout && !output.lost)
      process.stderr.write(
        `clauselint: the report cannot be written (${code ?? message}) (output-unwritable)\n  Make room where standard output goes, or name a file with --output-file.\n`,
      );
    output.lost = true;
    process.exitCode = 2;
  });
}

const code = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
});
process.exitCode = output.lost ? 2 : code;
