import { expect, test } from "vitest";
import { answerOnce } from "../../generator/ir/answer-once.ts";

const edges: Readonly<Record<string, readonly string[]>> = {
  a: ["b"],
  b: ["c", "leaf"],
  c: ["a"],
  outside: ["b"],
  leaf: [],
};

/** The ways that are gone from a key, as text; a way that leads back ends with a question mark. */
function waysFrom(): (key: string) => string {
  const ways = answerOnce<string, { readonly text: string }>(
    (key, ask) => ({ text: `${key}(${(edges[key] ?? []).map((next) => ask(next).text).join(" ")})` }),
    { text: "?" },
  );
  return (key) => ways(key).text;
}

test("the order of questions changes no answer", () => {
  const keys = Object.keys(edges);
  const expected = Object.fromEntries(keys.map((key) => [key, waysFrom()(key)]));
  expect(expected.a).toBe("a(b(c(?) leaf()))");
  for (const order of [keys, keys.toReversed(), ["outside", "c", "a", "leaf", "b"]]) {
    const ways = waysFrom();
    for (const key of order) ways(key);
    expect(Object.fromEntries(keys.map((key) => [key, ways(key)]))).toEqual(expected);
  }
});

test("an answer that was not guessed is found once", () => {
  let found = 0;
  const depth = answerOnce<number, { readonly depth: number }>(
    (key, ask) => {
      found += 1;
      return key === 0 ? { depth: 0 } : { depth: Math.max(ask(key - 1).depth, ask(key >> 1).depth) + 1 };
    },
    { depth: 0 },
  );
  expect(depth(50).depth).toBe(50);
  expect(depth(49).depth).toBe(49);
  expect(found).toBe(51);
});
