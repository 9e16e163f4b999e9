export { Clauselint } from "./clauselint.js";
export type { ClauselintOptions, Progress } from "./clauselint.js";
export type { RunSettings } from "./load-settings.js";
export { contractExtensions } from "./find-files.js";
export type { ReadDocument } from "./read-contract.js";
