import type { Rule } from "../rule/types.js";
import { waiverRules } from "../waiver/waiver-rules.js";
import { frontmatter } from "./frontmatter.js";
import { notAnOutsourcingContract } from "./not-an-outsourcing-contract.js";
import { notFoundInWhatWasRead } from "./not-found-in-what-was-read.js";

/** Rules that the engine itself brings; they run beside any others and are configured like them. */
export const builtInRules: readonly Rule[] = [
  frontmatter,
  notAnOutsourcingContract,
  notFoundInWhatWasRead,
  ...Object.values(waiverRules),
];
