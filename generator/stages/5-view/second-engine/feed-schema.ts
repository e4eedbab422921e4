import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import type { BundleMembers } from "../bundle/bundle-members.js";
import { mapSubschemas } from "../bundle/schema-positions.js";
import { commentText } from "./comment-text.js";
import { fitTuple } from "./fit-tuple.js";
import { isAnnotation, liftAnnotations } from "./lift-annotations.js";
import { markNames } from "./mark-names.js";
import type { Marks } from "./marks.js";
import { nameOfReference } from "./name-of-reference.js";

/** What feeding a declaration's schema needs to know of the others. */
export interface FeedInputs {
  readonly members: BundleMembers;
  /** The type that a reference to a declaration is; `undefined` where the member has no name and is written out. */
  typeOf(name: string): string | undefined;
  /** Whether a reference on the same instance would make the type circular. */
  isCircular(name: string): boolean;
  readonly marks: Marks;
  /** The type of a schema that asserts nothing. */
  readonly unknown: string;
}

/** Where a schema stands in what is fed. */
export interface FedPlace {
  readonly isInPlace: boolean;
  /** How many items of an array may still be written out. */
  readonly room: number;
  /** Members without a name that this one is written out in. */
  readonly within: readonly string[];
}

const inPlaceWords: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);
const itemWords: ReadonlySet<string> = new Set(["additionalItems", "items"]);

/**
 * A member of the bundle as json-schema-to-typescript is to read it: references are types that are ready, annotations
 * stand on the schema that they are about, and nothing makes it stop.
 */
export function feedSchema(value: JsonValue, place: FedPlace, inputs: FeedInputs): JsonValue {
  if (!isJsonObject(value)) return value;
  const name = nameOfReference(value);
  if (name !== undefined) return feedReference(name, place, inputs);
  const lifted = liftAnnotations(value);
  const fitted = fitTuple(lifted, place.room);
  const applied = mapSubschemas(fitted.schema, (subschema, word) =>
    feedSchema(
      subschema,
      {
        ...place,
        isInPlace: place.isInPlace && inPlaceWords.has(word),
        room: itemWords.has(word) ? fitted.room : place.room,
      },
      inputs,
    ),
  );
  return finish(applied, isAnnotation(lifted), inputs);
}

function feedReference(name: string, place: FedPlace, inputs: FeedInputs): JsonValue {
  const unknown = { tsType: inputs.unknown };
  const type = inputs.typeOf(name);
  if (type !== undefined)
    return { tsType: place.isInPlace && inputs.isCircular(name) ? inputs.unknown : type };
  if (place.within.includes(name)) return unknown;
  return feedSchema(inputs.members[name] ?? true, { ...place, within: [...place.within, name] }, inputs);
}

/** The schema object with marks for names and values, and with a type where nothing else would give it one. */
function finish(schema: JsonObject, isSilent: boolean, inputs: FeedInputs): JsonObject {
  const { title, description, ...others } = schema;
  const { marks, unknown } = inputs;
  const isNamed = typeof title === "string" && !isSilent && !isReference(others);
  return {
    ...markNames(others, marks),
    ...(typeof description === "string" ? { description: commentText(description) } : {}),
    ...(isSilent ? { tsType: unknown } : {}),
    ...(isNamed ? { title: `${title} ${marks.create({ kind: "title" })}` } : {}),
  };
}

/** Whether a schema is one reference: a title would only give its type a second name. */
function isReference({ allOf, ...others }: JsonObject): boolean {
  const [only, ...further] = Array.isArray(allOf) ? allOf : [];
  const isType = isJsonObject(only) && typeof only.tsType === "string" && only.tsType !== "";
  return isType && further.length === 0 && Object.keys(others).every((word) => word === "deprecated");
}
