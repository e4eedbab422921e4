import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { objectOf } from "./values.ts";

/**
 * The smallest value that can be reached by steps of which each keeps what is interesting: leaving something out,
 * putting a part in the place of the whole, or something plain in the place of anything.
 */
export async function shrink(
  value: JsonValue,
  isInteresting: (value: JsonValue) => Promise<boolean>,
  budget = 1500,
): Promise<JsonValue> {
  let best = value;
  let left = budget;
  for (let found = true; found && left > 0; ) {
    found = false;
    for (const candidate of smaller(best)) {
      if (left <= 0) break;
      left -= 1;
      if (await isInteresting(candidate)) {
        best = candidate;
        found = true;
        break;
      }
    }
  }
  return best;
}

/** As `shrink`, where looking at many candidates takes hardly longer than looking at one, and for a minute at most. */
export async function shrinkTogether(
  value: JsonValue,
  areInteresting: (values: readonly JsonValue[]) => Promise<readonly boolean[]>,
): Promise<JsonValue> {
  const end = performance.now() + 60_000;
  let best = value;
  let together = 4;
  for (let candidates = [...smaller(best)]; candidates.length > 0 && performance.now() < end; ) {
    const some = candidates.slice(0, together);
    const start = performance.now();
    const found = some[(await areInteresting(some)).indexOf(true)];
    together = performance.now() - start < 2000 ? Math.min(64, together * 2) : 4;
    best = found ?? best;
    candidates = found === undefined ? candidates.slice(some.length) : [...smaller(found)];
  }
  return best;
}

/** Values that are smaller than a value in one place, the boldest first. */
function* smaller(value: JsonValue): Iterable<JsonValue> {
  const size = JSON.stringify(value).length;
  for (const plain of [true, false, null, 0, 1, "", "a", {}, []]) {
    if (JSON.stringify(plain).length < size) yield plain;
  }
  if (typeof value === "string" && value.length > 1) yield* [value.slice(1), value.slice(0, -1)];
  if (Array.isArray(value)) {
    yield* value;
    for (let at = 0; at < value.length; at += 1) yield value.filter((_, index) => index !== at);
    for (let at = 0; at < value.length; at += 1) {
      for (const item of smaller(value[at])) yield value.map((old, index) => (index === at ? item : old));
    }
  } else if (isJsonObject(value)) {
    const entries = Object.entries(value);
    yield* Object.values(value);
    for (const [name] of entries) yield objectOf(entries.filter(([other]) => other !== name));
    for (const [name, member] of entries) {
      for (const item of smaller(member)) {
        yield objectOf(entries.map(([other, old]) => [other, other === name ? item : old]));
      }
    }
  }
}
