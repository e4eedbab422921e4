/** How many members an object has. A member whose value is `undefined` counts as absent, as JSON has no such value. */
export function countMembers(object: Record<string, unknown>): number {
  let count = 0;
  for (const name in object) {
    if (object[name] !== undefined) count += 1;
  }
  return count;
}
