import type { ProvisionDefinition } from "./types.js";

/**
 * Describes a kind of provision.
 *
 * Patterns see the reading of one sentence at a time, in its own letters; make them case-insensitive and linear. An `unless` hides only
 * the words around the match. The test run of the package executes `examples`.
 *
 * @throws {TypeError} When a pattern keeps state between sentences (`g` or `y`), or an anchor is not lower case, which would make the
 * provision miss text in silence.
 */
export function defineProvision(definition: ProvisionDefinition): ProvisionDefinition {
  const patterns = [
    ...definition.patterns,
    ...(definition.unless ?? []),
    ...(definition.headingPatterns ?? []).flatMap(({ heading, pattern }) => [heading, pattern]),
  ];
  for (const pattern of patterns) {
    if (pattern.global || pattern.sticky)
      throw new TypeError(`${definition.type}: ${String(pattern)} must not be global or sticky`);
  }
  for (const anchor of definition.anchors) {
    if (anchor === "" || anchor !== anchor.toLowerCase()) {
      throw new TypeError(`${definition.type}: the anchor "${anchor}" must be lower case and not empty`);
    }
  }
  return definition;
}
