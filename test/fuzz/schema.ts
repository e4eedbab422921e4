import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { randomApplicators } from "./applicators.ts";
import { randomAssertions, subjects } from "./assertions.ts";
import type { Random } from "./random.ts";
import { randomReference } from "./references.ts";
import { objectOf } from "./values.ts";

/** The dialects that are tried, by the name that the command has for them. */
export const dialects = {
  "draft-07": "http://json-schema.org/draft-07/schema#",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
} as const;

/** One of the dialects that are tried. */
export type FuzzDialect = keyof typeof dialects;

/** What a schema is about: assertions about other types seldom say anything. */
export type Subject = "number" | "string" | "array" | "object";

/** Where a schema is being made. */
export interface Position {
  readonly dialect: FuzzDialect;
  readonly subject: Subject;
  readonly depth: number;
  /**
   * The first of the definitions that may be referred to from here, -1 being the document itself, so that hardly any
   * schema contains itself in place: that is left undefined, and the oracle recurses for ever (2020-12 Core, 9.4.1).
   */
  readonly from: number;
  /** Whether the base URI is the document's, so that a fragment alone is enough. */
  readonly atHome: boolean;
  /** The resource in which a dynamic reference first looks for its anchor. */
  readonly dynamicStart: "root" | "resource";
}

/** How many definitions a document has. The last one is a schema resource of its own. */
export const definitionCount = 3;

/** How deep schemas are nested in the root of a document. */
export const documentDepth = 3;

/** A document with definitions that refer to each other. */
export function randomDocument(dialect: FuzzDialect, random: Random): JsonValue {
  if (random.chance(0.02)) return random.chance(0.5);
  const dynamicStart = random.chance(0.7) ? "root" : "resource";
  const subject = random.pick<Subject>(["object", "object", "array"]);
  const place = { dialect, subject, dynamicStart, atHome: true } as const;
  const definitions = Array.from({ length: definitionCount }, (_, index): readonly [string, JsonValue] => {
    const identity = identityOf(index, place);
    const atHome = !("$id" in identity && !String(identity.$id).startsWith("#"));
    const about = random.chance(0.6) ? subject : random.pick(subjects);
    const own = randomSchema({ ...place, subject: about, atHome, depth: 2, from: index + 1 }, random);
    return [`d${index}`, { ...identity, ...besideIdentity(own, dialect) }];
  });
  const root = randomSchema({ ...place, depth: documentDepth, from: 0 }, random);
  return {
    $schema: dialects[dialect],
    $id: "https://fuzz.test/root",
    // A document with definitions alone would not be declared itself.
    default: null,
    ...besideIdentity(root, dialect),
    [dialect === "2020-12" ? "$defs" : "definitions"]: objectOf(definitions),
  };
}

/** A schema, with everything that may stand in one at this place. */
export function randomSchema(position: Position, random: Random): JsonValue {
  if (random.chance(0.08)) return random.chance(0.6);
  const assertions = randomAssertions(position, random);
  const applicators = position.depth > 0 ? randomApplicators(position, random) : {};
  const reference = random.chance(0.18) ? randomReference(position, random) : {};
  return { ...assertions, ...applicators, ...reference };
}

/** The keywords by which a definition is known, besides its place. */
function identityOf(
  index: number,
  { dialect, dynamicStart }: Pick<Position, "dialect" | "dynamicStart">,
): JsonObject {
  const $id = `https://fuzz.test/resource${index === definitionCount - 1 ? "" : index}`;
  if (dialect === "draft-07") return { $id: index === definitionCount - 1 ? $id : `#name${index}` };
  // With two resources that declare the name, the dynamic scope decides between them.
  if (dynamicStart === "resource" && index > 0)
    return { $id, $anchor: `name${index}`, $dynamicAnchor: "dynamic" };
  if (index === definitionCount - 1) return { $id };
  return { $anchor: `name${index}`, ...(index === 0 ? { $dynamicAnchor: "dynamic" } : {}) };
}

/** A schema as an object, in which no reference hides what stands beside it, as it does in draft 7. */
function besideIdentity(schema: JsonValue, dialect: FuzzDialect): JsonObject {
  if (typeof schema === "boolean") return { not: !schema };
  const own = schema as JsonObject;
  return dialect === "draft-07" && "$ref" in own ? { allOf: [own] } : own;
}
