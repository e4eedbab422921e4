import { describe, expect, test } from "vitest";
import { type AcceptedInstances, acceptedInstances } from "../fuzz/accepted-instances.ts";
import { describeUnsound, oneOfEachSchema } from "../fuzz/describe-unsound.ts";
import { findUnsound, type Writing, writings } from "../fuzz/find-unsound.ts";
import { minimalUnsound } from "../fuzz/minimal-unsound.ts";
import { dialects, type FuzzDialect } from "../fuzz/schema.ts";

/** Of each dialect; ten instances are tried on each schema. */
const schemas = Number(process.env.SOUND_TYPES_SCHEMAS ?? 250);
const seed = Number(process.env.SOUND_TYPES_SEED ?? 2);

let found: Promise<readonly AcceptedInstances[]> | undefined;

/** What validators accept of random instances of every dialect. */
function casesOfAll(): Promise<readonly AcceptedInstances[]> {
  found ??= Promise.all(
    (Object.keys(dialects) as FuzzDialect[]).map((dialect) =>
      acceptedInstances({ dialect, seed, from: 0, to: schemas }),
    ),
  ).then((lists) => lists.flat());
  return found;
}

describe("the type of a random schema", () => {
  test("is tried on as many instances as are wanted, of which enough are valid", async () => {
    const cases = await casesOfAll();
    const asked = cases.reduce((sum, each) => sum + each.asked, 0);
    const accepted = cases.reduce((sum, { instances }) => sum + instances.length, 0);
    expect(asked).toBe(10 * 2 * schemas);
    expect(accepted / asked).toBeGreaterThan(0.4);
    expect(accepted / asked).toBeLessThan(0.8);
  });

  test.each(writings)("takes whatever its validator accepts: $name", async (writing) => {
    const cases = await casesOfAll();
    const unsound = oneOfEachSchema(findUnsound(cases, writing));
    const shown = unsound.slice(0, 3).map((each) => describeFound(each, cases, writing));
    expect(await Promise.all(shown)).toEqual([]);
    expect(unsound).toEqual([]);
  }, 300_000);
});

function describeFound(
  each: ReturnType<typeof findUnsound>[number],
  cases: readonly AcceptedInstances[],
  writing: Writing,
): Promise<string> | undefined {
  const own = cases[each.index];
  return own === undefined ? undefined : describeUnsound(each, own, writing);
}

describe("an unsound type", () => {
  const [weak] = writings.map((writing): Writing => ({ ...writing, types: {}, judging: "assignments" }));
  const schema = { title: "Weak", type: "object", properties: { a: { type: "string" }, c: {} } };
  const valid = [{ a: "b" }, {}, { b: [1, 2] }];

  test("is found where a valid instance is refused", () => {
    if (weak === undefined) throw new Error("there is no way to write types");
    expect(findUnsound([{ schema, instances: valid }], weak)).toEqual([
      { index: 0, instance: { b: [1, 2] }, kind: "a valid instance is refused" },
    ]);
  });

  test("is shown with as little as it takes", async () => {
    if (weak === undefined) throw new Error("there is no way to write types");
    const kind = "a valid instance is refused";
    const minimal = await minimalUnsound(
      { dialect: "2020-12", kind, schema, instance: { b: [1, 2] } },
      weak,
    );
    expect(minimal.instance).toEqual({ b: 0 });
    expect(JSON.stringify(minimal.schema).length).toBeLessThan(JSON.stringify(schema).length + 60);
  });
});
