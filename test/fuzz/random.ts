/** A source of choices that is the same for the same seed. */
export interface Random {
  /** True in this share of the cases. */
  chance(share: number): boolean;
  /** An integer between two, both included. */
  integer(min: number, max: number): number;
  /** One of the items, of which there is at least one. */
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items in their order, at most so many and at least one of them. */
  some<Item>(items: readonly Item[], most: number): readonly Item[];
}

/** Choices from a seed (mulberry32's mixing of a counter). */
export function createRandom(seed: number): Random {
  let counter = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  function next(): number {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  function pick<Item>(items: readonly Item[]): Item {
    return items[integer(0, items.length - 1)] as Item;
  }
  function some<Item>(items: readonly Item[], most: number): readonly Item[] {
    const chosen = new Set<Item>();
    const count = integer(Math.min(1, items.length), Math.min(most, items.length));
    while (chosen.size < count) chosen.add(pick(items));
    return items.filter((item) => chosen.has(item));
  }
  return { chance: (share) => next() < share, integer, pick, some };
}
