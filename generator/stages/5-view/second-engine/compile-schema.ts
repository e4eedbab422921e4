import type { JSONSchema } from "json-schema-to-typescript";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";

/** The name of the type, and what is written where nothing is known. */
export interface CompileOptions {
  readonly name: string;
  readonly unknown: "unknown" | "any";
}

/** What json-schema-to-typescript prints for a schema that was made for it: declarations, without indentation. */
export async function compileSchema(schema: JsonValue, { name, unknown }: CompileOptions): Promise<string> {
  // Loading it takes longer than most runs, and most runs do not ask for it.
  const { compile } = await import("json-schema-to-typescript");
  const options = {
    bannerComment: "",
    format: false,
    unknownAny: unknown === "unknown",
    // References are replaced before. What is left and looks like one is a value, and no file is to be read for it.
    $refOptions: { resolve: { external: false }, dereference: { excludedPathMatcher: () => true } },
  };
  const named = { ...(isJsonObject(schema) ? schema : booleanSchema(schema, unknown)), title: name };
  const text = await compile(named as JSONSchema, "", options);
  if (text.includes(`${name} `)) return text;
  // A type that comes out as unknown loses its name, and is not declared.
  return compile({ ...annotationsOf(named), tsType: unknown, title: name } as JSONSchema, "", options);
}

/** A boolean schema as an object, which the root has to be. */
function booleanSchema(schema: JsonValue, unknown: string): JsonObject {
  return { tsType: schema === false ? "never" : unknown };
}

function annotationsOf({ description, deprecated }: JsonObject): JsonObject {
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}
