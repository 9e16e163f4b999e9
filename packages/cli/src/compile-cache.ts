import module from "node:module";

/**
 * Keeps compiled code between runs where Node can do it (22.1 and later). Each thread has to ask for itself.
 *
 * @returns whether Node can
 */
export function enableCompileCache(): boolean {
  const optional: { createRequire: unknown; enableCompileCache?: () => unknown } = module;
  optional.enableCompileCache?.();
  return optional.enableCompileCache !== undefined;
}
