/** json-schema-to-ts, which prints nothing: the compiler computes the type of the schema. */
export function printRoot(schema) {
  return [
    'import type { FromSchema } from "json-schema-to-ts"',
    `const schema = ${JSON.stringify(schema)} as const`,
    "export type Root = FromSchema<typeof schema>",
    "",
  ].join("\n");
}
