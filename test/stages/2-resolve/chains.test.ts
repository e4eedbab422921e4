import { expect, test } from "vitest";
import { resolveFiles } from "../../support/resolve-files.ts";

/** What is said of files, each thing with the way there. Those that begin with `~` nobody asked for. */
function ways(files: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  return resolveFiles(files as never).diagnostics.map(({ code, related = [] }) => [
    code,
    ...related.map(
      ({ message, place }) => `${message} ${place.uri.slice("file:///".length)}#${place.pointer}`,
    ),
  ]);
}

const to = (file: string) => ({ $ref: file });

test("a mistake in a document that nobody asked for says by which references one gets there, nearest first", () => {
  const files = {
    "a.json": { properties: { b: to("lib/b.json") } },
    "~lib/b.json": { items: { not: to("c.json#/$defs/d") } },
    "~lib/c.json": { $defs: { d: { allOf: [{ type: "any" }, { pattern: "(" }, to("e.json")] } } },
  };
  const way = ["referenced from lib/b.json#/items/not/$ref", "referenced from a.json#/properties/b/$ref"];
  expect(ways(files)).toEqual([
    ["keyword-value", ...way],
    ["pattern-unreadable", ...way],
    ["reference-not-found", ...way],
  ]);
});

test("of several ways the shortest is told", () => {
  const files = {
    "a.json": { allOf: [to("b.json"), to("c.json")] },
    "~b.json": to("c.json"),
    "~c.json": { type: "any" },
  };
  expect(ways(files)).toEqual([["keyword-value", "referenced from a.json#/allOf/1/$ref"]]);
});

test("of a long way the nearest links are told, and where it begins", () => {
  const names = ["b", "c", "d", "e", "f", "g", "h"];
  const steps = names.map((name, index) => [`~${name}.json`, to(`${names[index + 1] ?? "bad"}.json`)]);
  const files = { "a.json": to("b.json"), ...Object.fromEntries(steps), "~bad.json": { type: "any" } };
  expect(ways(files)).toEqual([
    [
      "keyword-value",
      "referenced from h.json#/$ref",
      "referenced from g.json#/$ref",
      "referenced from f.json#/$ref",
      "referenced from e.json#/$ref",
      "and, 3 further away, from a.json#/$ref",
    ],
  ]);
});

test("in a document that was asked for there is nothing to explain", () => {
  const files = { "a.json": { not: to("#/$defs/b"), $defs: { b: { type: "any" } } }, "c.json": to("a.json") };
  expect(ways(files)).toEqual([["keyword-value"]]);
});
