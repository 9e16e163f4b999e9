import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
  },
});
