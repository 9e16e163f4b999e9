import path from "node:path";

/** A path as reports show it: relative to the folder the run started in, with forward slashes. */
export function reportPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  return (relative === "" ? "." : relative).split(path.sep).join("/");
}

/** Order of code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
