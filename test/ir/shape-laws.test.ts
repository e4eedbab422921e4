import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { Shape } from "../../generator/ir/shape.ts";
import { complement } from "../../generator/ir/shape-complement.ts";
import { join, joinAbsorbed } from "../../generator/ir/shape-join.ts";
import { meet } from "../../generator/ir/shape-meet.ts";
import { isNever, isWithin } from "../../generator/ir/shape-order.ts";
import { widenAlternatives } from "../../generator/ir/shape-weight.ts";
import { withoutShort } from "../../generator/ir/shape-without.ts";
import { belongs } from "../support/belongs.ts";
import { arbitraryInstance, arbitraryShape, meanings, plainShape } from "./arbitrary-shape.ts";

const settings = {
  numRuns: Number(process.env.SHAPE_RUNS ?? 1_500),
  seed: Number(process.env.SHAPE_SEED ?? 1),
};
const instances = fc.array(arbitraryInstance, { minLength: 20, maxLength: 20 });

const isOf = (instance: JsonValue, shape: Shape): boolean => belongs(instance, shape, meanings);

/** Tells of every instance whether it is where it has to be; the property fails with the first that is not. */
function holds(
  law: (one: Shape, other: Shape) => (instance: JsonValue) => boolean,
  shape = arbitraryShape,
): void {
  fc.assert(
    fc.property(shape, shape, instances, (one, other, values) => {
      const isRight = law(one, other);
      expect(values.filter((value) => !isRight(value))).toEqual([]);
    }),
    settings,
  );
}

describe("two shapes", () => {
  test("meet in no fewer instances than belong to both", () => {
    holds((one, other) => {
      const both = meet(one, other);
      return (value) => !(isOf(value, one) && isOf(value, other)) || isOf(value, both);
    });
  });

  test("join to what belongs to either, and nothing else", () => {
    holds((one, other) => {
      const either = join([one, other]);
      return (value) => isOf(value, either) === (isOf(value, one) || isOf(value, other));
    });
  });

  test("join to the same where as few alternatives are left as can be", () => {
    holds((one, other) => {
      const either = join([one, other], joinAbsorbed);
      return (value) => isOf(value, either) === (isOf(value, one) || isOf(value, other));
    });
  });

  test("are within each other only where every instance of the one belongs to the other", () => {
    holds((one, other) => {
      const both = meet(one, other);
      const pairs = [one, other, both, join([one, other])].flatMap((inner, _, all) =>
        all.filter((outer) => isWithin(inner, outer)).map((outer) => [inner, outer] as const),
      );
      return (value) => pairs.every(([inner, outer]) => !isOf(value, inner) || isOf(value, outer));
    });
  });

  test("lose nothing where the one is taken from the other as far as it reads well", () => {
    holds((one, other) => {
      const left = withoutShort(one, other);
      return (value) => !(isOf(value, one) && isOf(value, other)) || isOf(value, left);
    });
  });
});

describe("a shape", () => {
  test("and its complement hold every instance between them", () => {
    holds((one) => {
      const others = complement(one);
      return (value) => isOf(value, one) || isOf(value, others);
    });
  });

  test("loses nothing where there are too many alternatives", () => {
    holds((one, other) => {
      const shape = join([one, other]);
      const few = widenAlternatives(shape, 2);
      return (value) => !isOf(value, shape) || isOf(value, few);
    });
  });

  test("is nothing only where no instance belongs to it", () => {
    holds((one, other) => {
      const both = meet(one, other);
      return (value) => !isNever(both) || !(isOf(value, one) && isOf(value, other));
    });
  });
});

test("the judge tells arbitrary instances apart", () => {
  const shapes = fc.sample(plainShape, { numRuns: 300, seed: 1 });
  const values = fc.sample(arbitraryInstance, { numRuns: 100, seed: 1 });
  const verdicts = shapes.flatMap((shape) => values.map((value) => isOf(value, shape)));
  const share = verdicts.filter(Boolean).length / verdicts.length;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.8);
});
