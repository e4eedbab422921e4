import { error, warning } from "./catalogue-entry.js";

/** What there is to say of values that are not valid. */
export const valueCodes = {
  "enum-value-refused": warning<{ keyword: string; value: string; problem: string }>(
    ({ keyword, value, problem }) =>
      `"${keyword}" has ${value}, which the rest of the schema refuses: ${problem}.`,
    `
      An instance has to satisfy every keyword of its schema, so a listed value that one of the others refuses is never
      valid. Take the value off the list, or loosen the other keyword.

          { "enum": ["a", "long one"], "maxLength": 4 }
          { "enum": ["a", "long one"] }`,
  ),
  "default-invalid": warning<{ value: string; problem: string }>(
    ({ value, problem }) => `The default ${value} is not valid: ${problem}.`,
    `
      Whoever fills in the default gets a value that the schema itself refuses. The validator that schemapress generates
      for the schema says so.

          { "type": "integer", "default": "10" }
          { "type": "integer", "default": 10 }`,
  ),
  "example-invalid": warning<{ value: string; problem: string }>(
    ({ value, problem }) => `The example ${value} is not valid: ${problem}.`,
    `
      Readers copy examples, and the schema refuses this one. The validator that schemapress generates for the schema
      says so.

          { "type": "string", "format": "date", "examples": ["1.2.2024"] }
          { "type": "string", "format": "date", "examples": ["2024-02-01"] }`,
  ),
  "data-invalid": error<{ where: string; problem: string }>(
    ({ where, problem }) => `${where} ${problem}.`,
    `
      This is what schemapress validate says of data: the place in the data, what the value there has to be, and the
      place in the schema that demands it.`,
  ),
} as const;
