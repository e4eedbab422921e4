import { beforeAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { type AcceptedInstances, acceptedInstances } from "../fuzz/accepted-instances.ts";
import { findUnsound } from "../fuzz/find-unsound.ts";
import { randomInstance } from "../fuzz/instance.ts";
import { createRandom } from "../fuzz/random.ts";
import { type GeneratedModule, importPackage } from "../support/schema-package.ts";

const seed = 5;
let cases: readonly AcceptedInstances[] = [];

beforeAll(async () => {
  const request = { seed, from: 0, to: 25 };
  const [one, other] = await Promise.all([
    acceptedInstances({ ...request, dialect: "2020-12" }),
    acceptedInstances({ ...request, dialect: "draft-07" }),
  ]);
  cases = [...one, ...other];
}, 120_000);

const written: readonly Partial<TypeSettings>[] = [
  { readonly: true, optional: "undefined", enums: "const-object", maxTuple: 8 },
  { readonly: true, optional: "undefined", openObjects: "index", unknown: "any", maxTuple: 0 },
];

test.each(written)(
  "types take whatever validators accept with %j",
  (types) => {
    const judging = types.openObjects === "index" ? "assignments" : "sets";
    expect(findUnsound(cases, { name: JSON.stringify(types), types, judging })).toEqual([]);
  },
  120_000,
);

async function packageOf(value: JsonValue, types: Partial<TypeSettings>) {
  const { files } = await generate([{ uri: "file:///thing.json", value }], {
    names: { "thing.json": "Thing" },
    schemas: { backtracking: "ignore" },
    types,
  });
  const bundled = files.find(({ path }) => path === "schemas/Thing.json")?.text ?? "true";
  const module = await importPackage(files);
  return { bundled: JSON.parse(bundled) as JsonValue, accepts: accepterOf(module) };
}

function accepterOf(module: GeneratedModule): (instance: JsonValue) => boolean {
  return (instance) => module.isThing?.(instance) === true;
}

test("with assumeType, the schema that is published says what the validator demands, and the type takes it", async () => {
  let refused = 0;
  const assumed: { schema: JsonValue; instances: JsonValue[] }[] = [];
  for (const { schema, number } of cases) {
    const random = createRandom(seed * 7919 + number);
    const plain = await packageOf(schema, {});
    const own = await packageOf(schema, { assumeType: true });
    const published = await packageOf(own.bundled, {});
    const instances = Array.from({ length: 10 }, () => randomInstance(schema, random));
    const verdicts = instances.map(own.accepts);
    expect(instances.map(published.accepts), JSON.stringify(schema)).toEqual(verdicts);
    refused += instances.filter((instance, at) => plain.accepts(instance) && verdicts[at] === false).length;
    assumed.push({ schema, instances: instances.filter((_, at) => verdicts[at]) });
  }
  expect(refused).toBeGreaterThan(20);
  expect(findUnsound(assumed, { name: "assumed", types: { assumeType: true }, judging: "sets" })).toEqual([]);
}, 240_000);
