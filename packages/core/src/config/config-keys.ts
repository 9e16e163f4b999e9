import type { Config } from "./types.js";

const keys: Readonly<Record<keyof Config, true>> = {
  extends: true,
  plugins: true,
  playbooks: true,
  rules: true,
  thresholds: true,
  overrides: true,
  perspective: true,
  failOn: true,
  baseline: true,
  ignores: true,
  parties: true,
  documents: true,
  limits: true,
};

/** Every key a configuration may have. */
export const configKeys: readonly string[] = Object.keys(keys);
