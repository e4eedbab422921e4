import { jsonSchemaToZod } from "json-schema-to-zod";

/** json-schema-to-zod, and the type that zod infers. */
export function printRoot(schema) {
  const code = jsonSchemaToZod(schema, { name: "schema", module: "esm", zodVersion: 4 });
  return `${code}\nexport type Root = z.infer<typeof schema>\n`;
}
