/** Numbers from 0 to below 1 that look random and are the same for the same seed (a 32-bit xorshift). */
export function createRandom(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x5bd1e995) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

/** One of the items. */
export function pick(items, random) {
  return items[Math.floor(random() * items.length)];
}
