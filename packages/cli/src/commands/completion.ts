import { completionScript, shells } from "../completion.js";
import type { Arguments } from "../parse-arguments.js";
import type { Streams } from "../streams.js";
import { UsageProblem } from "../usage-problem.js";

/** Writes the script with which a shell completes commands, options and their values. */
export async function completion(given: Arguments, { stdout }: Streams): Promise<number> {
  const [name = "", ...others] = given.paths;
  const shell = shells.find((known) => known === name);
  if (shell === undefined || others.length > 0) {
    throw new UsageProblem(`completion needs one shell: ${shells.join(", ")}`);
  }
  stdout.write(completionScript(shell));
  return Promise.resolve(0);
}
