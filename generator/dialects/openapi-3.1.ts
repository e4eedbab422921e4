import { annotation } from "../keywords/openapi/annotation.js";
import { example } from "../keywords/openapi/example.js";
import { dialect, words } from "./dialect.js";
import { draft202012 } from "./draft-2020-12.js";

/** The Schema Object of OpenAPI 3.1: JSON Schema 2020-12 with the base vocabulary of OpenAPI. */
export const openapi31 = dialect({
  ...draft202012,
  uri: "https://spec.openapis.org/oas/3.1/dialect/base",
  name: "OpenAPI 3.1",
  keywords: new Map([
    ...draft202012.keywords,
    ...words(example, annotation("discriminator"), annotation("xml"), annotation("externalDocs")),
  ]),
});
