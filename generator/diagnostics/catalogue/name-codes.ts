import { error, warning } from "./catalogue-entry.js";

/** What there is to say of the names of declarations. */
export const nameCodes = {
  "name-clash": warning<{ name: string; names: readonly string[] }>(
    ({ name, names }) => `${names.length} schemas are called ${name}; they are named ${names.join(", ")}.`,
    {
      explanation: `
        A schema is called after its title, or else its file or its name in $defs. Two declarations of one package
        cannot share a name, so each is qualified by what differs in their file names. The setting names gives a
        schema the name that you want:

            "names": { "billing/address.json": "BillingAddress" }`,
      settings: ["names"],
    },
  ),
  "name-unused": warning<{ key: string }>(
    ({ key }) => `No declared schema is meant by ${key} in the setting names.`,
    {
      explanation: `
        A key of names is the path of a file from the project folder, or its name alone, with # and a JSON Pointer
        where a schema inside is meant. Perhaps the file was renamed.

            "names": { "schemas/order.json": "Order", "order.json#/$defs/line": "OrderLine" }`,
      settings: ["names"],
    },
  ),
  "rename-failed": error<{ name: string; problem: string }>(
    ({ name, problem }) => `The function names.rename has no name to offer instead of ${name}: ${problem}.`,
    {
      explanation: `
        The function is given the name of a declaration and what is known of its schema. It answers with a TypeScript
        identifier, or with undefined to keep the name. What it throws ends up here, too.

            names: { rename: (name) => name.replace(/Type$/, "") }`,
      settings: ["names.rename"],
    },
  ),
} as const;
