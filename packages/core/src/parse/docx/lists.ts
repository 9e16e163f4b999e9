import type { List, ListItem, RootContent } from "mdast";

/** Lists of bullets that are open at a place: the outermost first. */
export class OpenLists {
  #open: List[] = [];

  close(): void {
    this.#open = [];
  }

  /** Adds an item to the list of its depth; a list that begins is added to the item it stands in, or to `blocks`. */
  add(item: ListItem, depth: number, blocks: RootContent[]): void {
    this.#open.length = Math.min(this.#open.length, depth + 1);
    const list = this.#open[depth];
    if (list !== undefined) {
      list.children.push(item);
      return;
    }
    const begun: List = { type: "list", ordered: false, spread: false, children: [item] };
    if (item.data !== undefined) begun.data = item.data;
    const outer = this.#open.at(-1)?.children.at(-1);
    (outer?.children ?? blocks).push(begun);
    this.#open.push(begun);
  }
}
