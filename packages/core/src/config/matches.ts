import picomatch from "picomatch";

/** Whether globs take a file in: one has to match, and none that begins with `!`. The Windows way to part folders is read too. */
export function matches(globs: readonly string[], filePath: string): boolean {
  const slashed = globs.map((glob) => glob.replaceAll("\\", "/"));
  const excluded = slashed.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  const included = slashed.filter((glob) => !glob.startsWith("!"));
  return included.some((glob) => fits(glob, filePath)) && !excluded.some((glob) => fits(glob, filePath));
}

function fits(glob: string, filePath: string): boolean {
  const plain = glob.replace(/^\.\//, "");
  return plain === filePath || picomatch.isMatch(filePath, plain, { dot: true });
}
