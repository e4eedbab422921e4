/** The bias of the next number of a Punycode string (RFC 3492, section 6.1); `damping` is 700 after the first one, then 2. */
export function adaptBias(delta: number, points: number, damping: number): number {
  let rest = Math.floor(delta / damping);
  rest += Math.floor(rest / points);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}
