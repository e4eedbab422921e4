import { own } from "./own.js";
import type { StandardSchema } from "./standard-schema.js";

/** A Standard Schema that also gives its JSON Schema, as Standard JSON Schema v1 says (https://standardschema.dev/json-schema). */
export interface StandardJsonSchema<T> {
  readonly "~standard": StandardSchema<T>["~standard"] & {
    readonly jsonSchema: {
      /** The JSON Schema of what is given to `validate`: a new object each time. Throws where the target cannot say it. */
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      /** The JSON Schema of what `validate` returns, which is the same. */
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** Which version of JSON Schema is wanted: `draft-2020-12`, `draft-07` or `openapi-3.0`. */
export interface JsonSchemaOptions {
  readonly target: string;
}

/** The JSON Schemas of a declaration as texts, without `$schema`, by target. */
export interface JsonSchemaTexts {
  readonly "draft-2020-12": string;
  readonly "draft-07": string;
  /** Absent where the schema keeps references, for which a Schema Object has no place. */
  readonly "openapi-3.0"?: string;
}

/** What each target has in `$schema`; a Schema Object has none. */
const dialects: Record<string, Record<string, unknown>> = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#" },
  "openapi-3.0": {},
};

/** The Standard Schema with the JSON Schemas given. */
export function standardJsonSchema<T>(
  schema: StandardSchema<T>,
  texts: JsonSchemaTexts,
): StandardJsonSchema<T> {
  function jsonSchema({ target }: JsonSchemaOptions): Record<string, unknown> {
    const text = own({ ...texts }, target);
    if (typeof text === "string") return { ...dialects[target], ...(JSON.parse(text) as object) };
    if (Object.hasOwn(dialects, target))
      throw new Error(
        `There is no JSON Schema for the target ${target}: this schema refers to itself or is too large to be written out, and a Schema Object has no place for definitions`,
      );
    throw new Error(
      `There is no JSON Schema for the target ${JSON.stringify(target)}; there are ${Object.keys(dialects).join(", ")}`,
    );
  }
  return { "~standard": { ...schema["~standard"], jsonSchema: { input: jsonSchema, output: jsonSchema } } };
}
