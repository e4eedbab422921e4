import { compile } from "json-schema-to-typescript";

/** json-schema-to-typescript with its defaults, without prettier, which does not change types. */
export function printRoot(schema, remotes) {
  const uriOf = ({ url }) => url.split("#")[0];
  const suite = {
    order: 1,
    canRead: (file) => uriOf(file) in remotes,
    read: (file) => JSON.stringify(remotes[uriOf(file)]),
  };
  return compile(calledRoot(schema), "Root", {
    format: false,
    $refOptions: { resolve: { suite, http: false } },
  });
}

/** A title, or else an identifier, would overrule the name. */
function calledRoot(schema) {
  const isNamed = typeof schema === "object" && (schema.title ?? schema.$id ?? schema.id) !== undefined;
  return isNamed ? { ...schema, title: "Root" } : schema;
}
