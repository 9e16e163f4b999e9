import { performance } from "node:perf_hooks";
import { printable } from "@clauselint/core";
import type { Progress } from "@clauselint/core/node";
import type { Output, Streams } from "../streams.js";
import { columnsOf } from "./terminal.js";

const quietMilliseconds = 1000;
const eraseLine = "\r\u001B[2K";

/** Tells a person at a terminal how far a long run is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly erase: () => void;
}

/** Shows nothing during the first second, and nothing at all when nobody looks. */
export function progressOn(
  output: Output,
  env: Streams["env"],
  now: () => number = () => performance.now(),
): ProgressLine {
  if (output.isTTY !== true || env["TERM"] === "dumb") return { show: () => undefined, erase: () => undefined };
  const started = now();
  let shown = false;
  return {
    show({ done, total, filePath }) {
      if (now() - started < quietMilliseconds) return;
      const count = `${done + 1}/${total} `;
      const room = columnsOf(output) - count.length - 1;
      const name = printable(filePath);
      output.write(`${eraseLine}${count}${name.length > room ? `…${name.slice(1 - room)}` : name}`);
      shown = true;
    },
    erase() {
      if (shown) output.write(eraseLine);
    },
  };
}
