import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import type { Model } from "../../../generator/ir/model.ts";
import type { Shape } from "../../../generator/ir/shape.ts";
import { modelOf as modelOfGraph } from "../../support/model-of.ts";
import { resolveFiles } from "../../support/resolve-files.ts";

const list = {
  $id: "https://example.com/list",
  type: "array",
  items: { $dynamicRef: "#item" },
  $defs: { any: { $dynamicAnchor: "item" } },
};
const texts = {
  $id: "https://example.com/texts",
  $ref: "list",
  $defs: { text: { $dynamicAnchor: "item", type: "string" } },
};

function modelOf(files: Readonly<Record<string, JsonValue>>): Model {
  const { graph, lines } = resolveFiles(files);
  expect(lines).toEqual([]);
  return modelOfGraph(graph).model;
}

function shapeOf(model: Model, id: string): Shape | undefined {
  return model.declarations.find(({ schema }) => schema === `https://example.com/${id}`)?.shape;
}

test("copies are no declarations", () => {
  const { declarations } = modelOf({ "list.json": list, "texts.json": texts });
  expect(declarations.map(({ schema }) => schema)).toEqual([
    "https://example.com/list#",
    "https://example.com/list#/$defs/any",
    "https://example.com/texts#",
    "https://example.com/texts#/$defs/text",
  ]);
});

test("the shape of a copy is written out where it is referred to, with what the scope leads to", () => {
  const model = modelOf({ "list.json": list, "texts.json": texts });
  const arrayOf = (schema: string) => ({
    kind: "types",
    array: { prefix: [], rest: { kind: "reference", schema: `https://example.com/${schema}` } },
  });
  expect(shapeOf(model, "texts#")).toMatchObject(arrayOf("texts#/$defs/text"));
  expect(shapeOf(model, "list#")).toMatchObject(arrayOf("list#/$defs/any"));
});

test("a copy that contains itself is as wide as can be where it does so again, unless the declaration is the same", () => {
  const chain = {
    $id: "https://example.com/chain",
    type: "object",
    properties: { value: { $dynamicRef: "#value" }, next: { $ref: "#" } },
    $defs: { any: { $dynamicAnchor: "value" } },
  };
  const numbers = {
    $id: "https://example.com/numbers",
    $ref: "chain",
    $defs: { number: { $dynamicAnchor: "value", type: "number" } },
  };
  const closed = { ...numbers, $id: "https://example.com/closed", required: ["next"] };
  const model = modelOf({ "chain.json": chain, "numbers.json": numbers, "closed.json": closed });
  const nextOf = (id: string): Shape | undefined => {
    const shape = shapeOf(model, id);
    const members = shape?.kind === "types" ? shape.object?.members : undefined;
    return members?.find(({ name }) => name === "next")?.shape;
  };
  expect(nextOf("numbers#")).toEqual({ kind: "reference", schema: "https://example.com/numbers#" });
  expect(nextOf("closed#")).toEqual({ kind: "any" });
});

test("what is unevaluated is looked up in the copy", () => {
  const base = {
    $id: "https://example.com/base",
    $dynamicRef: "#more",
    properties: { a: true },
    $defs: { none: { $dynamicAnchor: "more" } },
  };
  const closed = {
    $id: "https://example.com/closed",
    $ref: "base",
    unevaluatedProperties: false,
    $defs: { more: { $dynamicAnchor: "more", properties: { b: true } } },
  };
  const model = modelOf({ "base.json": base, "closed.json": closed });
  const checks = model.schemas.get("https://example.com/closed#" as never)?.checks ?? [];
  const targets = checks.flatMap(({ check }) => (check.kind === "apply" ? [check.target] : []));
  const unevaluated = targets.find(({ kind }) => kind === "unevaluated members");
  expect(
    unevaluated?.kind === "unevaluated members" && unevaluated.evaluated.flatMap(({ names }) => names).sort(),
  ).toEqual(["a", "b"]);
});

test("a copy that contains itself in place is unrolled like any other schema", () => {
  const base = {
    $id: "https://example.com/base",
    anyOf: [{ type: "string" }, { allOf: [{ $ref: "#" }, { $dynamicRef: "#more" }] }],
    $defs: { none: { $dynamicAnchor: "more" } },
  };
  const closed = {
    $id: "https://example.com/closed",
    $ref: "base",
    $defs: { more: { $dynamicAnchor: "more", type: "number" } },
  };
  const model = modelOf({ "base.json": base, "closed.json": closed });
  const unrolled = [...model.schemas.keys()].filter((id) => id.includes(" within scope more="));
  expect(unrolled.some((id) => id.includes(" within https://example.com/base# within scope"))).toBe(true);
});
