/** `describe` and `it` of the test runner in use: vitest, node:test, mocha … */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
}
