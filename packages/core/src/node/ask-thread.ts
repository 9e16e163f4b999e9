import type { Transferable, Worker } from "node:worker_threads";
import type { ClauselintError } from "../errors.js";

/** When waiting for a thread ends without an answer, and with which error. */
export interface Patience {
  readonly milliseconds: number;
  readonly tooLong: () => ClauselintError;
  /** The thread ended; `error` is what it threw, `undefined` where it threw nothing. */
  readonly died: (error: unknown) => ClauselintError;
  /** Looked at ten times a second; an error ends the waiting. */
  readonly watch?: () => ClauselintError | null;
}

const watchMilliseconds = 100;

/**
 * Sends one message to a thread and waits for one answer. A thread that gave none must be ended by the caller.
 *
 * @throws ClauselintError one of those that `patience` names
 */
export function askThread<Answer>(
  thread: Worker,
  message: unknown,
  patience: Patience,
  transfer: readonly Transferable[] = [],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (error: ClauselintError): void => {
      settle();
      reject(error);
    };
    const timer = setTimeout(() => {
      stop(patience.tooLong());
    }, patience.milliseconds);
    const watch = setInterval(() => {
      const error = patience.watch?.() ?? null;
      if (error !== null) stop(error);
    }, watchMilliseconds);
    const onMessage = (answer: Answer): void => {
      settle();
      resolve(answer);
    };
    const onError = (error: unknown): void => {
      stop(patience.died(error));
    };
    const onExit = (): void => {
      stop(patience.died(undefined));
    };
    const settle = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    thread.on("message", onMessage).on("error", onError).on("exit", onExit);
    thread.postMessage(message, transfer);
  });
}

/** Whether a thread ended because its heap was full. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
