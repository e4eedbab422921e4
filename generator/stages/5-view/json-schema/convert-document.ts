import { isJsonObject, type JsonObject, type JsonValue } from "../../../ir/json.js";
import { mapSubschemas } from "../bundle/schema-positions.js";
import type { Target } from "./conversion.js";

/** Converts documents of draft 2020-12 to a target. Parts that several documents share are converted once. */
export function createConverter(target: Target): (document: JsonObject) => JsonObject {
  const shared = createPass(target, new Set());
  return (document) => {
    const { $defs } = document;
    if (!isJsonObject($defs)) return shared(document).value;
    // That one definition accepts more is found out before it matters to others that refer to it.
    let inexact: ReadonlySet<string> = new Set();
    for (;;) {
      const pass = createPass(target, inexact);
      const converted = pass(document).value;
      const found = Object.entries($defs).filter(([, value]) => isJsonObject(value) && !pass(value).exact);
      if (found.length === inexact.size) return converted;
      inexact = new Set(found.map(([name]) => `#/$defs/${name}`));
    }
  };
}

interface Converted {
  readonly value: JsonObject;
  readonly exact: boolean;
}

/** One way through documents, with what is known of their definitions. */
function createPass(
  target: Target,
  inexactDefinitions: ReadonlySet<string>,
): (schema: JsonObject) => Converted {
  const done = new Map<JsonObject, Converted>();
  const inexact = new Set<JsonValue>();

  function convert(schema: JsonObject): Converted {
    const known = done.get(schema);
    if (known !== undefined) return known;
    let exact = true;
    const widen = (): void => {
      exact = false;
    };
    let value = mapSubschemas(schema, (subschema, word) => {
      if (!isJsonObject(subschema)) return target.booleanSchema(subschema === true, word);
      const converted = convert(subschema);
      // A definition is a place and no part of what the schema accepts.
      if (!converted.exact && word !== "$defs") exact = false;
      return converted.value;
    });
    const conversion = {
      isExact: (subschema: JsonValue) => !inexact.has(subschema),
      isExactReference: (reference: string) => !inexactDefinitions.has(reference),
      widen,
    };
    for (const rule of target.rules) value = rule(value, conversion);
    if (!exact) inexact.add(value);
    const converted = { value, exact };
    done.set(schema, converted);
    return converted;
  }
  return convert;
}
