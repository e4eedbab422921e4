import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import { ownMember } from "../../../ir/own-member.js";
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
  /** Up to how many items lengths alone make a tuple of. */
  readonly maxTuple: number;
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
  const annotations = annotationsOf(lifted);
  if (isAnnotation(lifted))
    return annotations === undefined ? true : { ...annotations, tsType: inputs.unknown };
  // Before those of its parts, so that of two equal titles the outer one has the name.
  const title = titleOf(lifted, inputs);
  const fitted = fitTuple({ ...lifted, ...annotations }, place.room, inputs.maxTuple);
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
  return { ...markNames(applied, inputs.marks), ...title };
}

function feedReference(name: string, place: FedPlace, inputs: FeedInputs): JsonValue {
  const type = inputs.typeOf(name);
  if (type !== undefined) return place.isInPlace && inputs.isCircular(name) ? true : { tsType: type };
  if (place.within.includes(name)) return true;
  return feedSchema(
    ownMember(inputs.members, name) ?? true,
    { ...place, within: [...place.within, name] },
    inputs,
  );
}

/** The annotations that become comments; `undefined` where there are none. */
function annotationsOf({ description, deprecated }: JsonObject): JsonObject | undefined {
  if (typeof description !== "string") return deprecated === true ? { deprecated } : undefined;
  return { description: commentText(description), ...(deprecated === true ? { deprecated } : {}) };
}

/** The title with a mark behind it; none for a reference, whose type has a name already. */
function titleOf(schema: JsonObject, { marks }: FeedInputs): { readonly title?: string } {
  const { title, description, deprecated, allOf, ...others } = schema;
  const [only, ...further] = Array.isArray(allOf) ? allOf : [];
  const isReference =
    isJsonObject(only) &&
    nameOfReference(only) !== undefined &&
    further.length + Object.keys(others).length === 0;
  return typeof title === "string" && !isReference
    ? { title: `${title} ${marks.create({ kind: "title" })}` }
    : {};
}
