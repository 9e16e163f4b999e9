/** Adds items to a list one by one: `push(...items)` breaks off at some hundred thousand. */
export function pushAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
