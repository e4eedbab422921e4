import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.ts";
import type { SchemaId } from "../../../generator/ir/schema-id.ts";
import type { Shape } from "../../../generator/ir/shape.ts";
import { meet } from "../../../generator/ir/shape-meet.ts";
import { createShapeLookup } from "../../../generator/stages/3-model/simplify/shape-lookup.ts";
import { simplifyShape } from "../../../generator/stages/3-model/simplify/simplify-shape.ts";
import { arbitraryInstance, arbitraryShape, meanings } from "../../ir/arbitrary-shape.ts";
import { belongs } from "../../support/belongs.ts";

const settings = {
  numRuns: Number(process.env.SHAPE_RUNS ?? 1_500),
  seed: Number(process.env.SHAPE_SEED ?? 1),
};
const instances = fc.array(arbitraryInstance, { minLength: 20, maxLength: 20 });
const isOf = (instance: JsonValue, shape: Shape): boolean => belongs(instance, shape, meanings);

describe.each(["plain", "index"] as const)(
  "a simplified shape, with open objects written %s",
  (openObjects) => {
    const shapes = meanings.shapes as ReadonlyMap<SchemaId, Shape>;
    const lookup = createShapeLookup(shapes, { openObjects, maxTuple: 3 });

    test("has every instance of the shape", () => {
      fc.assert(
        fc.property(arbitraryShape, arbitraryShape, instances, (one, other, values) => {
          for (const shape of [one, meet(one, other), { kind: "union", members: [one, other] } as const]) {
            const simple = simplifyShape(shape, lookup);
            const lost = values.filter((value) => isOf(value, shape) && !isOf(value, simple));
            expect(lost).toEqual([]);
          }
        }),
        settings,
      );
    });
  },
);
