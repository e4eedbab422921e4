const values = new Set(["enum", "const", "default", "examples", "example"]);
const maps = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"],
]);

/** A schema with other references. What only looks like one, such as the value of a `const`, stays. */
export function mapReferences(schema, change) {
  if (Array.isArray(schema)) return schema.map((each) => mapReferences(each, change));
  if (!isObject(schema)) return schema;
  return mapValues(schema, (value, word) => {
    if (values.has(word)) return value;
    if (maps.has(word) && isObject(value)) return mapValues(value, (each) => mapReferences(each, change));
    return word === "$ref" && typeof value === "string" ? change(value) : mapReferences(value, change);
  });
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}
