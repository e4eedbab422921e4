import { acceptedInstances } from "./accepted-instances.ts";
import { describeUnsound, someOfEachKind } from "./describe-unsound.ts";
import { findUnsound, writings } from "./find-unsound.ts";
import type { FuzzRequest } from "./fuzz.ts";

/** How many schemas are judged in one program, and how many findings of a kind are shrunk for each. */
const [programSize, mostShrunk] = [500, 3];

/** Tries whether types take what validators accept, prints what was found, and returns the number of findings. */
export async function fuzzTypes(request: FuzzRequest): Promise<number> {
  const { dialect, from, to } = request;
  let [asked, accepted, found] = [0, 0, 0];
  for (let start = from; start < to; start += programSize) {
    const cases = await acceptedInstances({ ...request, from: start, to: Math.min(to, start + programSize) });
    for (const each of cases) {
      asked += each.asked;
      accepted += each.instances.length;
    }
    for (const writing of writings) {
      const unsound = findUnsound(cases, writing);
      found += unsound.length;
      for (const each of someOfEachKind(unsound, mostShrunk)) {
        const own = cases[each.index];
        if (own !== undefined) console.log(`\n${await describeUnsound(each, own, writing)}`);
      }
    }
  }
  const share = ((100 * accepted) / asked).toFixed(1);
  console.log(`${dialect}: ${asked} pairs, ${share} % of them valid, ${found} findings about types`);
  return found;
}
