/** An item whose key an earlier item had already, with the first that had it. */
export interface Repeated<Item> {
  readonly item: Item;
  readonly first: Item;
}

/**
 * The items whose key was there before. An item without a key repeats nothing.
 *
 * @example
 * repeated([1, 2, 3, 4], (number) => number % 3) // => [{ item: 4, first: 1 }]
 */
export function repeated<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => PropertyKey | undefined,
): readonly Repeated<Item>[] {
  const firstByKey = new Map<PropertyKey, Item>();
  const found: Repeated<Item>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, item);
    else found.push({ item, first });
  }
  return found;
}
