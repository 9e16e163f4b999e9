import type { Node } from "yaml";
import type { Origin } from "../../ast/nodes.js";
import { isRecord } from "../../config/shape.js";

/** Frontmatter that was read. */
export interface Frontmatter {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where its keys stand, and those one level below, by their path: `parties.customer`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/**
 * Reads YAML frontmatter; `null` for what is no mapping. The YAML parser is loaded only for a file that has some.
 *
 * @param origin - the place of an offset in the YAML
 */
export async function readFrontmatter(yaml: string, origin: (offset: number) => Origin): Promise<Frontmatter | null> {
  const { isMap, isNode, parseDocument } = await import("yaml");
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return null;
  const origins = new Map<string, Origin>();
  const note = (node: unknown, above: string): void => {
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isNode(key)) continue;
      const path = `${above}${nameOf(key)}`;
      if (key.range) origins.set(path, origin(key.range[0]));
      if (above === "") note(value, `${path}.`);
    }
  };
  try {
    const value: unknown = document.toJS();
    note(document.contents, "");
    return isRecord(value) ? { value, origins } : null;
  } catch {
    return null;
  }
}

function nameOf(key: Node): string {
  return "value" in key ? String(key.value) : "";
}
