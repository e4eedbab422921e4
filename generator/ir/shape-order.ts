import { matchesTemplate, sameTemplate } from "./name-template.js";
import {
  type ArrayFacet,
  instanceTypes,
  type LiteralFacet,
  type ObjectFacet,
  type Shape,
  type TypesShape,
} from "./shape.js";
import { ANY, type AnyFacet, isWholeFacet, wholeFacets } from "./shape-constants.js";

/** Whether no instance belongs to a shape, as far as can be told without following references. */
export function isNever(shape: Shape): boolean {
  return shape.kind === "types" && instanceTypes.every((type) => shape[type] === undefined);
}

/** Whether two shapes are written alike. */
export function sameShape(left: Shape, right: Shape): boolean {
  return left === right || textOf(left) === textOf(right);
}

/** Shapes are compared again and again, and never change. */
const texts = new WeakMap<object, string>();

/** A shape or facet as text, the same for those that are written alike. */
export function textOf(written: Shape | AnyFacet): string {
  const before = texts.get(written);
  if (before !== undefined) return before;
  const text = JSON.stringify(written);
  texts.set(written, text);
  return text;
}

/** Whether every instance of one shape belongs to the other, as far as can be told without following references. */
export function isWithin(inner: Shape, outer: Shape): boolean {
  if (outer.kind === "any" || isNever(inner) || sameShape(inner, outer)) return true;
  if (inner.kind === "union") return inner.members.every((member) => isWithin(member, outer));
  if (outer.kind === "union") return outer.members.some((member) => isWithin(inner, member));
  if (outer.kind === "intersection") return outer.members.every((member) => isWithin(inner, member));
  if (inner.kind === "intersection") return inner.members.some((member) => isWithin(member, outer));
  if (outer.kind !== "types" || inner.kind === "reference") return false;
  return instanceTypes.every((type) => {
    const facet = inner.kind === "any" ? wholeFacets[type] : inner[type];
    return facet === undefined || isFacetWithin(facet, outer[type]);
  });
}

/** The same of what two shapes say of one type. */
export function isFacetWithin(inner: AnyFacet, outer: AnyFacet | undefined): boolean {
  if (outer === undefined) return false;
  if (isWholeFacet(outer)) return true;
  if ("members" in inner) return isObjectWithin(inner, outer as ObjectFacet);
  if ("prefix" in inner) return isArrayWithin(inner, outer as ArrayFacet);
  return areLiteralsWithin(inner, outer as LiteralFacet<string>);
}

/** The shape that an object facet gives to a member that may be there. */
export function shapeAt({ members, patterns = [], rest }: ObjectFacet, name: string): readonly Shape[] {
  const member = members.find((each) => each.name === name);
  if (member !== undefined) return [member.shape];
  const matching = patterns.filter(({ template }) => matchesTemplate(template, name));
  return matching.length === 0 ? [rest] : matching.map(({ shape }) => shape);
}

function areLiteralsWithin(
  inner: LiteralFacet<null | boolean | number | string>,
  outer: LiteralFacet<null | boolean | number | string>,
): boolean {
  if (outer.brand !== undefined && inner.brand !== outer.brand) return false;
  if (inner.literals !== undefined) {
    return inner.literals.every((value) =>
      outer.literals === undefined ? !outer.except?.includes(value) : outer.literals.includes(value),
    );
  }
  return outer.literals === undefined && (outer.except ?? []).every((value) => inner.except?.includes(value));
}

function isArrayWithin(inner: ArrayFacet, outer: ArrayFacet): boolean {
  if (inner.minItems < outer.minItems) return false;
  const end = Math.min(inner.maxItems ?? Number.POSITIVE_INFINITY, closedAt(inner));
  if (end > (outer.maxItems ?? Number.POSITIVE_INFINITY)) return false;
  const positions = Math.min(Math.max(inner.prefix.length, outer.prefix.length), end);
  for (let index = 0; index < positions; index += 1) {
    if (!isWithin(inner.prefix[index] ?? inner.rest, outer.prefix[index] ?? outer.rest)) return false;
  }
  return end <= positions || isWithin(inner.rest, outer.rest);
}

/** How many items an array can have before one would have to be something that nothing is. */
function closedAt({ prefix, rest }: ArrayFacet): number {
  const first = prefix.findIndex(isNever);
  if (first !== -1) return first;
  return isNever(rest) ? prefix.length : Number.POSITIVE_INFINITY;
}

function isObjectWithin(inner: ObjectFacet, outer: ObjectFacet): boolean {
  const innerMembers = new Map(inner.members.map((member) => [member.name, member]));
  for (const { name, shape, required } of outer.members) {
    if (required && innerMembers.get(name)?.required !== true) return false;
    if (!isAnyWithin(shapeAt(inner, name), shape)) return false;
  }
  const outerNames = new Set(outer.members.map(({ name }) => name));
  for (const { name, shape } of inner.members) {
    if (!outerNames.has(name) && !shapeAt(outer, name).every((each) => isWithin(shape, each))) return false;
  }
  if (!isWithin(inner.rest, outer.rest)) return false;
  return arePatternsWithin(inner, outer);
}

function arePatternsWithin(inner: ObjectFacet, outer: ObjectFacet): boolean {
  const [innerPatterns, outerPatterns] = [inner.patterns ?? [], outer.patterns ?? []];
  const others = innerPatterns.filter(
    ({ template }) => !outerPatterns.some((each) => sameTemplate(each.template, template)),
  );
  if (
    !others.every(({ shape }) =>
      [outer.rest, ...outerPatterns.map((each) => each.shape)].every((each) => isWithin(shape, each)),
    )
  ) {
    return false;
  }
  return outerPatterns.every(({ template, shape }) => {
    const same = innerPatterns.find((each) => sameTemplate(each.template, template));
    const possible =
      same === undefined ? [inner.rest, ...innerPatterns.map((each) => each.shape)] : [same.shape];
    return possible.every((each) => isWithin(each, shape));
  });
}

/** Whether a member that belongs to all of the shapes belongs to another one. */
function isAnyWithin(shapes: readonly Shape[], outer: Shape): boolean {
  return shapes.some((shape) => isWithin(shape, outer));
}

/** A types shape that says all that another does, with one spelling for each meaning: all six whole is `ANY`. */
export function shapeOfFacets(facets: readonly (readonly [string, AnyFacet | undefined])[]): Shape {
  const present = facets.filter(([, facet]) => facet !== undefined);
  const shape: TypesShape = { kind: "types", ...Object.fromEntries(present) };
  return instanceTypes.every((type) => shape[type] !== undefined && isWholeFacet(shape[type])) ? ANY : shape;
}
