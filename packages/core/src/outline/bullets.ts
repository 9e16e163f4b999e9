import type { Block } from "./blocks.js";

/**
 * A sign that begins an item of a list where the format has no lists: PDF, plain text, or a bullet somebody typed. A dash
 * at the end as well is no bullet but a frame, as in `- 3 -`.
 */
const sign = /^(?:[•●▪◦‣○·]\s*(?=[^\s•●▪◦‣○·.])|[-–—]\s+(?=["“‘'([{]*[\p{L}\p{N}])(?!.+[-–—]$)|o\s+(?=\p{Lu}))/u;

/** Points by which an item of an inner list stands further in, at the least. */
const step = 6;

interface Level {
  readonly sign: string;
  readonly indent: number | null;
}

/** Makes items of the paragraphs that begin with a bullet, nested by their indent or, where that is not known, by their sign. */
export function markBullets(blocks: readonly Block[]): readonly Block[] {
  let open: Level[] = [];
  return blocks.map((block) => {
    const found = block.kind === "paragraph" && block.autoLabel === null ? sign.exec(block.text)?.[0] : undefined;
    if (found === undefined) {
      open = [];
      return block;
    }
    const level = { sign: found.trim(), indent: block.layout.indent ?? null };
    open = [...open.slice(0, depthOf(level, open)), level];
    return itemOf(block, found.length, open.length);
  });
}

/** How many of the open levels an item stands in. */
function depthOf(level: Level, open: readonly Level[]): number {
  const { indent } = level;
  const beside = open.findIndex((other) =>
    indent === null || other.indent === null ? other.sign === level.sign : other.indent > indent - step,
  );
  return beside === -1 ? open.length : beside;
}

function itemOf(block: Block, lead: number, nesting: number): Block {
  return {
    ...block,
    kind: "item",
    nesting: block.nesting + nesting,
    text: block.text.slice(lead),
    strongEnd: Math.max(0, block.strongEnd - lead),
    segments: block.segments.map((segment) => ({ ...segment, start: segment.start - lead })),
  };
}
