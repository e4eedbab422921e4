import type { Note } from "../../../ir/note.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { instanceTypes, type Shape } from "../../../ir/shape.js";
import type { ViewContext } from "../view-context.js";
import { listedValues } from "./listed-values.js";

/** What a declaration is in a word or two: `object`, `integer`, `enumeration`, `string or null`. */
export function kindOf(schema: SchemaId, context: ViewContext): string {
  return kindWithin(schema, { context, known: new Map() });
}

/** What a shape with notes is in a word or two; a reference is what it refers to. */
export function kindOfShape(shape: Shape, notes: readonly Note[], context: ViewContext): string {
  return withInteger(kindOfPart(shape, { context, known: new Map() }), notes);
}

/** The same, but nothing where the type says as much itself. */
export function kindBeside(shape: Shape, notes: readonly Note[], context: ViewContext): string {
  return shape.kind === "reference" || isWhole(notes) ? kindOfShape(shape, notes, context) : "";
}

interface Search {
  readonly context: ViewContext;
  /** What has been found of declarations; of those being looked at, that they may be anything. */
  readonly known: Map<SchemaId, string>;
}

function kindWithin(schema: SchemaId, search: Search): string {
  const { context, known } = search;
  const found = known.get(schema);
  if (found !== undefined) return found;
  known.set(schema, "any value");
  const kind = kindOfPart(context.declarationOf(schema).shape, search);
  const exact = withInteger(kind, context.model.schemas.get(schema)?.notes ?? []);
  known.set(schema, exact);
  return exact;
}

function kindOfPart(shape: Shape, search: Search): string {
  switch (shape.kind) {
    case "any":
      return "any value";
    case "reference":
      return kindWithin(shape.schema, search);
    case "union":
      return inWords(shape.members.map((member) => kindOfPart(member, search)));
    case "intersection":
      return inWords(shape.members.map((member) => kindOfPart(member, search)).slice(0, 1));
    case "types": {
      const types = instanceTypes.filter((type) => shape[type] !== undefined);
      if (types.length === 0) return "no value";
      return listedValues(shape).length > 0 ? "enumeration" : inWords(types);
    }
  }
}

function inWords(kinds: readonly string[]): string {
  const different = [...new Set(kinds)];
  return different.length > 3 ? "one of several" : different.join(" or ");
}

function withInteger(kind: string, notes: readonly Note[]): string {
  return isWhole(notes) ? kind.replace(/\bnumber\b/, "integer") : kind;
}

/** A type cannot say that a number is whole, a note can. */
function isWhole(notes: readonly Note[]): boolean {
  return notes.some((note) => note.kind === "limit" && note.label === "Type");
}
