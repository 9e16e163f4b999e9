import { ORDINARY_WORDS, SECURITY_CLASSES } from "../lexicon/security-classes.js";
import { words } from "./words.js";

const readers = SECURITY_CLASSES.map(({ id, words: sources }) => ({
  id,
  pattern: words(`\\b(?:${sources.join("|")})\\b`),
}));
const ANY = words(
  `\\b(?:${[...SECURITY_CLASSES.flatMap(({ words: sources }) => sources), ...ORDINARY_WORDS].join("|")}|security|protection)\\b`,
);
const ORDINARY = words(`\\b(?:${ORDINARY_WORDS.join("|")})\\b`);
/** "non-production data" is what the provider may well have. */
const NOT_PRODUCTION = /\b(?:non|pre)-?\s?production\b/gi;

/** Ids of the security-critical classes that some words name, in the order of the lexicon. */
export function securityClassesIn(text: string): readonly string[] {
  const plain = text.replace(NOT_PRODUCTION, "");
  return readers.filter(({ pattern }) => pattern.test(plain)).map(({ id }) => id);
}

/** Whether anything of security, or of an ordinary limit of scope, is mentioned at all: a cheap look before a careful one. */
export function mentionsSecurity(text: string): boolean {
  return ANY.test(text);
}

/** Whether some words begin with what any provider may be kept out of, security or not. */
export function namesOrdinaryScope(text: string): boolean {
  return ORDINARY.test(text);
}
