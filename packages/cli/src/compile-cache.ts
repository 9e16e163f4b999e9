import module from "node:module";

/** Keeps compiled code between runs where Node can do it (22.1 and later). Each thread has to ask for itself. */
export function enableCompileCache(): void {
  const optional: { createRequire: unknown; enableCompileCache?: () => unknown } = module;
  optional.enableCompileCache?.();
}
