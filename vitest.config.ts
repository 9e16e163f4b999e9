import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";

// as the command does (packages/cli/src/bin.ts): long patterns that run a few times are made into machine code at once
setFlagsFromString("--no-regexp-tier-up");

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "scripts/**/*.test.mjs"],
    pool: "threads",
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
