import type { Limits } from "../limits.js";
import { isObject } from "./is-object.js";

/**
 * Keeps the outline of a PDF within `limits`. pdf.js clones each of its answers: an outline that nests some thousand
 * levels overflows the stack there, in a promise that nobody holds, and the question for it is never answered. So the
 * answer is cut before it is cloned.
 */
export function boundOutline(document: object, limits: Limits): void {
  const task: unknown = Reflect.get(document, "loadingTask");
  const worker = isObject(task) ? task["_worker"] : undefined;
  const port = isObject(worker) ? worker["port"] : undefined;
  if (!isObject(port)) return;
  const post = port["postMessage"];
  if (typeof post !== "function") return;
  port["postMessage"] = (message: unknown, transfer: unknown): void => {
    const answer = isObject(message) ? message["data"] : undefined;
    if (isOutline(answer)) cut(answer, limits);
    Reflect.apply(post, port, [message, transfer]);
  };
}

interface Entry {
  items: Entry[];
}

function isOutline(answer: unknown): answer is Entry[] {
  return (
    Array.isArray(answer) &&
    answer.length > 0 &&
    answer.every((entry) => isObject(entry) && Array.isArray(entry["items"]))
  );
}

/** Takes out what nests too deep and what is too much, of the innermost entries first. */
function cut(outline: Entry[], { maxBookmarks, maxDepth }: Limits): void {
  let left = maxBookmarks;
  let level = [outline];
  for (let depth = 1; level.length > 0; depth++) {
    const inside: Entry[][] = [];
    for (const entries of level) {
      entries.length = Math.min(entries.length, left);
      left -= entries.length;
      for (const entry of entries) {
        if (depth === maxDepth) entry.items = [];
        else inside.push(entry.items);
      }
    }
    level = inside;
  }
}
