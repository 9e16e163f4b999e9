export type { UpdatedBaseline } from "./baseline-file.js";
export { Clauselint } from "./clauselint.js";
export type { ClauselintOptions, Progress } from "./clauselint.js";
export { contractExtensions } from "./find-files.js";
export type { ReadDocument } from "./read-contract.js";
