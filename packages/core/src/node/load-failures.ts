import { ConfigError, type NotLoaded } from "../config/problem.js";
import { ClauselintError } from "../errors.js";

/** What could not be loaded, and why. */
export interface LoadFailure extends NotLoaded {
  readonly problems: readonly ClauselintError[];
}

/**
 * A failure that the run goes on after, to tell others with it.
 *
 * @throws what is no error for people
 */
export function loadFailure(notLoaded: NotLoaded, error: unknown): LoadFailure {
  if (!(error instanceof ClauselintError)) throw error;
  return { ...notLoaded, problems: error instanceof ConfigError ? error.problems : [error] };
}

/** All of them as one error; `null` where there are none. */
export function failuresError(failures: readonly LoadFailure[]): ConfigError | null {
  // a file that is extended twice fails once
  const problems = new Map(
    failures.flatMap((failure) => failure.problems.map((problem) => [keyOf(problem), problem] as const)),
  );
  const [first, ...rest] = problems.values();
  if (first === undefined) return null;
  const names = new Map(failures.map(({ kind, name }) => [`${kind} ${name}`, { kind, name }]));
  return new ConfigError([first, ...rest], [...names.values()]);
}

function keyOf({ place = "", message }: ClauselintError): string {
  return `${place} ${message}`;
}
