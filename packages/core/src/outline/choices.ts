import type { Block } from "./blocks.js";

/** A box, ticked (then in a group) or not, at the start of a line or behind its number. */
const box = /^(?:\(?[a-z\d]{1,3}[.)]\s{1,4})?(?:([☑☒✓✔■]|\[[xX✓]\])|[☐□]|\[[ _]?\])(?=\s|\p{L})/u;

/**
 * Neighbours that begin with a box, ticked or not, are a choice: where one of them is ticked, the others were not
 * selected. Where none is, nobody has chosen yet, and all of them still speak.
 */
export function markChoices(blocks: readonly Block[]): readonly Block[] {
  const marked = [...blocks];
  for (let from = 0, to = 0; from < blocks.length; from = Math.max(to, from + 1)) {
    const ticks: boolean[] = [];
    for (to = from; to < blocks.length; to++) {
      const ticked = tickOf(blocks[to], blocks[from]);
      if (ticked === null) break;
      ticks.push(ticked);
    }
    if (!ticks.includes(true)) continue;
    for (let i = from; i < to; i++) {
      const block = blocks[i];
      if (block !== undefined && ticks[i - from] === false)
        marked[i] = { ...block, aside: block.aside ?? "unselected" };
    }
  }
  return marked;
}

/** Whether the box of a block is ticked; `null` where it has none or stands deeper or higher than the first of its choice. */
function tickOf(block: Block | undefined, first: Block | undefined): boolean | null {
  if (block === undefined || block.kind === "heading" || block.nesting !== first?.nesting) return null;
  const match = box.exec(block.text);
  return match === null ? null : match[1] !== undefined;
}
