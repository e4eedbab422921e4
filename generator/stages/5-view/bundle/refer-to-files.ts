import { isJsonObject, type JsonValue } from "../../../ir/json.js";
import { definitionsIn } from "./definitions-in.js";
import { mapSubschemas } from "./schema-positions.js";

/** A member of a bundle whose references lead to the files of the other members; nothing where one of those has no file. */
export function referToFiles(
  value: JsonValue,
  fileOf: (name: string) => string | undefined,
): JsonValue | undefined {
  let isComplete = true;
  function refer(schema: JsonValue): JsonValue {
    if (!isJsonObject(schema)) return schema;
    const [name] = typeof schema.$ref === "string" ? definitionsIn({ $ref: schema.$ref }) : [];
    const file = name === undefined ? undefined : fileOf(name);
    if (name !== undefined && file === undefined) isComplete = false;
    return mapSubschemas(file === undefined ? schema : { ...schema, $ref: `${encodeURI(file)}.json` }, refer);
  }
  const referring = refer(value);
  return isComplete ? referring : undefined;
}
