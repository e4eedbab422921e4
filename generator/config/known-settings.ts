import { isJsonObject, type JsonObject, type JsonValue } from "../ir/json.js";
import { ConfigStandard } from "../own/package/src/json-schema/Config.js";

/** The names of the settings that there are at a path of the configuration; none where it holds no settings. */
export function knownSettings(path: readonly (string | number)[]): readonly string[] {
  let schemas = partsOf(configSchema());
  for (const step of path) {
    const inner = schemas.map((schema) =>
      typeof step === "number" ? schema.items : propertiesOf(schema)[step],
    );
    schemas = inner.flatMap(partsOf);
  }
  return schemas.flatMap((schema) => Object.keys(propertiesOf(schema)));
}

function configSchema(): JsonValue {
  return ConfigStandard["~standard"].jsonSchema.input({ target: "draft-2020-12" }) as JsonObject;
}

/** A schema and those that it is made of. */
function partsOf(schema: JsonValue | undefined): readonly JsonObject[] {
  if (!isJsonObject(schema)) return [];
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  return [schema, ...parts.flatMap(partsOf)];
}

function propertiesOf({ properties }: JsonObject): JsonObject {
  return isJsonObject(properties) ? properties : {};
}
