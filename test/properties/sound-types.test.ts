import { describe, expect, test } from "vitest";
import { type AcceptedInstances, acceptedInstances } from "../fuzz/accepted-instances.ts";
import { describeUnsound, someOfEachKind } from "../fuzz/describe-unsound.ts";
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

  test.each(writings)(
    "takes whatever its validator accepts: $name",
    async (writing) => {
      const cases = await casesOfAll();
      const unsound = findUnsound(cases, writing);
      const shown = someOfEachKind(unsound, 1).map(async (each) => {
        const own = cases[each.index];
        return own === undefined ? each.kind : describeUnsound(each, own, writing);
      });
      expect(await Promise.all(shown), `${unsound.length} findings, the first of each kind`).toEqual([]);
    },
    300_000,
  );
});

describe("an unsound type", () => {
  // What the compiler calls a weak type is unsound where it is not judged as a set.
  const weak: Writing = { name: "weak types", types: {}, judging: "assignments" };
  const schema = { title: "Weak", type: "object", properties: { a: { type: "string" }, c: {} } };
  const valid = [{ a: "b" }, {}, { b: [1, 2] }];

  test("is found where a valid instance is refused", () => {
    expect(findUnsound([{ schema, instances: valid }], weak)).toEqual([
      { index: 0, instance: { b: [1, 2] }, kind: "a valid instance is refused" },
    ]);
  });

  test("is shown with as little as it takes", async () => {
    const kind = "a valid instance is refused";
    const minimal = await minimalUnsound({ dialect: "2020-12", kind, schema, instance: { b: [1, 2] } }, weak);
    expect(minimal.instance).toEqual({ b: 0 });
    expect(JSON.stringify(minimal.schema).length).toBeLessThan(JSON.stringify(schema).length + 60);
  });
});
