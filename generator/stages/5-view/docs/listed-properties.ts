import type { MemberShape, ObjectFacet, Shape } from "../../../ir/shape.js";

/** A property that a page lists; those of objects without a declaration of their own come with the way to them. */
export interface ListedProperty {
  /** The name, after a dot if it belongs to another property: `address.street`, `lines[].sku`. */
  readonly name: string;
  readonly member: MemberShape;
  /** What stands for the type where the properties of an object follow: `object` or `object[]`. */
  readonly expanded: "object" | "object[]" | undefined;
}

/** The properties of an object shape in the order of the schema, each followed by those inside it. */
export function listedProperties(shape: Shape): readonly ListedProperty[] {
  const facet = objectOf(shape);
  return facet === undefined ? [] : propertiesOf(facet, "");
}

/** The object that a shape describes by itself, be it alone or beside what it refers to. */
export function objectOf(shape: Shape): ObjectFacet | undefined {
  if (shape.kind === "types") return shape.object;
  if (shape.kind !== "intersection") return undefined;
  return shape.members.map(objectOf).find((facet) => facet !== undefined);
}

function propertiesOf(facet: ObjectFacet, prefix: string): readonly ListedProperty[] {
  return facet.members.flatMap((member) => {
    const name = prefix + member.name;
    const inner = innerObject(member.shape);
    const own: ListedProperty = { name, member, expanded: inner?.word };
    return inner === undefined ? [own] : [own, ...propertiesOf(inner.facet, `${name}${inner.path}.`)];
  });
}

interface InnerObject {
  readonly facet: ObjectFacet;
  readonly word: "object" | "object[]";
  readonly path: "" | "[]";
}

/** The object that a property is or has a list of, if it is nothing else and has properties. */
function innerObject(shape: Shape): InnerObject | undefined {
  const object = onlyFacet(shape, "object");
  if (object !== undefined)
    return object.members.length === 0 ? undefined : { facet: object, word: "object", path: "" };
  const array = onlyFacet(shape, "array");
  const item = array?.prefix.length === 0 ? onlyFacet(array.rest, "object") : undefined;
  if (item === undefined || item.members.length === 0) return undefined;
  return { facet: item, word: "object[]", path: "[]" };
}

function onlyFacet<Type extends "object" | "array">(shape: Shape, type: Type) {
  return shape.kind === "types" && Object.keys(shape).length === 2 ? shape[type] : undefined;
}
