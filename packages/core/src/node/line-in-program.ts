import type { RawConfig } from "./config-source.js";

const comment = /^\s*(?:\/\/|\*|\/\*)/;

/**
 * Finds the line of a key in a configuration that is a program. Nobody knows where a program has a value from: only a key that is
 * written in one single line of it is told.
 */
export function lineInProgram(text: string): RawConfig["line"] {
  const lines = text.split("\n").map((line) => (comment.test(line) ? "" : line.replaceAll(/\s+:/g, ":")));
  return (path) => {
    const key = path.findLast((step) => typeof step === "string");
    if (key === undefined) return null;
    const marks = [`"${key}":`, `'${key}':`, `${key}:`];
    const hasKey = (line: string): boolean =>
      line.split(/[\s{,]/).some((part) => marks.some((mark) => part.startsWith(mark)));
    const [line = null, ...others] = lines.flatMap((text, index) => (hasKey(text) ? [index + 1] : []));
    return others.length > 0 ? null : line;
  };
}
