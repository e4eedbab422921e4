import openapiTS, { astToString } from "openapi-typescript";
import { openapiDocument } from "./openapi-document.mjs";

/** openapi-typescript with its defaults. */
export async function printRoot(schema) {
  const tree = await openapiTS(openapiDocument(schema), { silent: true });
  return `${astToString(tree)}\nexport type Root = components["schemas"]["Root"]\n`;
}
