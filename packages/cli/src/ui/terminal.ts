import type { Output, Streams } from "../streams.js";

/** Whether colours are wanted: FORCE_COLOR, then NO_COLOR, then whether a person looks at a terminal that can show them. */
export function wantsColour(output: Output, env: Streams["env"]): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  return output.isTTY === true && env["TERM"] !== "dumb";
}

/** Width to wrap to: the terminal's, within what reads well; 100 where there is none. */
export function columnsOf(output: Output): number {
  const columns = output.columns ?? 100;
  return Math.min(Math.max(columns, 40), 120);
}
