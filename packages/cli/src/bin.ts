#!/usr/bin/env node
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { keepCode } from "./kept-code.js";
import { main } from "./main.js";
import { v8Flags } from "./v8-flags.js";

for (const flag of v8Flags(process.versions.v8)) setFlagsFromString(flag);
keepCode(import.meta.dirname, "write");

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

// a program of the configuration may wait for ever, so that Node ends for want of work, or end the run itself
const run = { ended: false };
process.exitCode = 2;
process.on("exit", () => {
  if (run.ended) return;
  process.exitCode = 2;
  process.stderr.write(
    "clauselint: the run broke off before its end (run-unfinished)\n  Look in configurations, plug-ins and formatters that are programs for a promise that is never settled, or for what ends the run itself.\n",
  );
});

void main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
}).then((code) => {
  run.ended = true;
  process.exitCode = output.lost ? 2 : code;
});
