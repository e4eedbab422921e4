import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import type { Random } from "./random.ts";

/** Names that schemas and instances share; some of them every object inherits. */
export const memberNames = [
  ...["a", "b", "ab", "ba", "_x", "1", "", "é", "💩", "a/b~c", "name", "names", "length", "tag"],
  ...["__proto__", "constructor", "toString", "valueOf"],
];

/** Some of the names, mostly of few, so that schemas and instances speak of the same. */
export function someNames(random: Random, most: number): readonly string[] {
  return random.some(most <= 4 && random.chance(0.6) ? ["a", "b", "_x", "__proto__"] : memberNames, most);
}

/** Texts that the patterns tell apart, with characters of one, two and more code units. */
export const texts = [
  "",
  "a",
  "b",
  "ab",
  "abc",
  "ba",
  "_",
  "1",
  "é",
  "💩",
  "💩💩",
  "a\nb",
  '"\\',
  "__proto__",
  "\ud800",
];

/** Regular expressions that mean the same to everyone. */
export const patterns = ["^a", "b$", "^[a-c]+$", "^$", ".", "\\d", "\\p{L}", "^_", "^.{2}$", "^[^_]*$"];

/** Numbers at which bounds and types are decided; none so near a multiple that the oracle takes it for one. */
export const numbers = [0, -0, 1, -1, 2, 3, 0.5, 1.5, -2.5, 10, 1e20, 2 ** 53, -(2 ** 53), 1e308, 0.00001];

/** Any JSON value, seldom deep. */
export function randomValue(random: Random, depth = 2): JsonValue {
  const kind = random.integer(0, depth > 0 ? 7 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(0.5);
  if (kind <= 3) return random.pick(numbers);
  if (kind <= 5) return random.pick(texts);
  if (kind === 6) return Array.from({ length: random.integer(0, 3) }, () => randomValue(random, depth - 1));
  return objectOf(
    (random.chance(0.2) ? [] : someNames(random, 3)).map((name) => [name, randomValue(random, depth - 1)]),
  );
}

/** An object with members of its own, also where one is called `__proto__`. */
export function objectOf(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  return Object.fromEntries(entries);
}
