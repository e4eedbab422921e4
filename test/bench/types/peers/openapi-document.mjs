import { mapReferences } from "./map-references.mjs";

/** An OpenAPI document with a schema as the component `Root`, and its definitions as components beside it. */
export function openapiDocument(schema) {
  const root = typeof schema === "object" ? { ...schema } : schema;
  const components = new Map();
  for (const word of ["$defs", "definitions"]) {
    if (typeof root?.[word] !== "object") continue;
    for (const [name, definition] of Object.entries(root[word])) {
      if (!/^[\w.-]+$/.test(name)) continue;
      components.set(`#/${word}/${name}`, { name: name === "Root" ? "Root_" : name, definition });
    }
    delete root[word];
  }
  function moved(reference) {
    if (reference !== "#" && !reference.startsWith("#/")) return reference;
    const [, word, name, ...rest] = reference.split("/");
    const component = components.get(`#/${word}/${name}`);
    if (component === undefined) return `#/components/schemas/Root${reference.slice(1)}`;
    return [`#/components/schemas/${component.name}`, ...rest].join("/");
  }
  const schemas = { Root: mapReferences(root, moved) };
  for (const { name, definition } of components.values()) schemas[name] = mapReferences(definition, moved);
  return { openapi: "3.1.0", info: { title: "Bench", version: "1" }, paths: {}, components: { schemas } };
}
