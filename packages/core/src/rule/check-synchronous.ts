/** Throws for a promise: what a function of a rule says after it has returned would be lost. */
export function checkSynchronous(returned: unknown, name: string): void {
  if (!(returned instanceof Promise)) return;
  // it may yet fail, and nobody waits for it
  returned.catch(() => undefined);
  throw new Error(
    `Its function ${name} is asynchronous, and rules are not. Take "async" out; what it needs is read before the rule is made.`,
  );
}
