/**
 * What V8 is told before anything is linted, by its version (`process.versions.v8`).
 *
 * A flag that V8 does not know costs a line on standard error in each run, so those that came or went are named for the versions that have them.
 */
export function v8Flags(version: string): readonly string[] {
  const flags = [
    // the rules hold some two thousand long patterns, most of them run a few times: making their bytecode first and machine
    // code later takes three times as long as machine code at once
    "--no-regexp-tier-up",
  ];
  // so is nearly all other code: at the budget of Node 20 (67,584) the optimising compiler takes a fifth of a short run and gives nothing back,
  // and a sixth of a run in two threads, each of which would optimise the same functions; later versions count calls instead
  if (Number(version.split(".")[0]) < 12) flags.push("--interrupt-budget=2000000");
  return flags;
}
