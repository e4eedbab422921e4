import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { matchesTemplate } from "../../generator/ir/name-template.ts";
import type { ArrayFacet, LiteralFacet, ObjectFacet, Shape } from "../../generator/ir/shape.ts";

/** What references and brands stand for. */
export interface Meanings {
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly brands: Readonly<Record<string, (text: string) => boolean>>;
}

/** Whether an instance belongs to a shape, decided by what `ir/shape.ts` says that shapes mean, and nothing else. */
export function belongs(instance: JsonValue, shape: Shape, meanings: Meanings): boolean {
  switch (shape.kind) {
    case "any":
      return true;
    case "reference": {
      const target = meanings.shapes.get(shape.schema);
      return target === undefined || belongs(instance, target, meanings);
    }
    case "union":
      return shape.members.some((member) => belongs(instance, member, meanings));
    case "intersection":
      return shape.members.every((member) => belongs(instance, member, meanings));
    case "types": {
      if (Array.isArray(instance))
        return shape.array !== undefined && isArrayOf(instance, shape.array, meanings);
      if (isJsonObject(instance))
        return shape.object !== undefined && isObjectOf(instance, shape.object, meanings);
      const facet = shape[instance === null ? "null" : (typeof instance as "boolean" | "number" | "string")];
      return facet !== undefined && isValueOf(instance as null, facet as LiteralFacet<null>, meanings);
    }
  }
}

function isValueOf<Value extends null | boolean | number | string>(
  value: Value,
  { literals, except, brand }: LiteralFacet<Value>,
  { brands }: Meanings,
): boolean {
  if (literals !== undefined && !literals.includes(value)) return false;
  if (except?.includes(value)) return false;
  return brand === undefined || brands[brand]?.(String(value)) === true;
}

function isArrayOf(
  items: readonly JsonValue[],
  { prefix, rest, minItems, maxItems = Number.POSITIVE_INFINITY }: ArrayFacet,
  meanings: Meanings,
): boolean {
  if (items.length < minItems || items.length > maxItems) return false;
  return items.every((item, index) => belongs(item, prefix[index] ?? rest, meanings));
}

function isObjectOf(
  object: Readonly<Record<string, JsonValue>>,
  { members, patterns = [], rest }: ObjectFacet,
  meanings: Meanings,
): boolean {
  const isMember = (name: string, value: JsonValue): boolean => {
    const member = members.find((each) => each.name === name);
    if (member !== undefined) return belongs(value, member.shape, meanings);
    const matching = patterns.filter(({ template }) => matchesTemplate(template, name));
    return (matching.length === 0 ? [rest] : matching.map(({ shape }) => shape)).every((shape) =>
      belongs(value, shape, meanings),
    );
  };
  return (
    members.every(({ name, required }) => !required || Object.hasOwn(object, name)) &&
    Object.entries(object).every(([name, value]) => isMember(name, value))
  );
}
