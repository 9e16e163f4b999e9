export { Clauselint } from "./clauselint.js";
export type { ClauselintOptions } from "./clauselint.js";
export { contractExtensions } from "./find-files.js";
export type { Progress } from "./lint-many.js";
export { serveLintThread, type FileLinter } from "./serve-lint-thread.js";
export type { Concurrency } from "./thread-count.js";
export type { ThreadOptions } from "./thread-options.js";
export type { ReadDocument } from "./read-contract.js";
export { loadPlaybook, type LoadedPlaybook } from "./load-playbook.js";
