import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toolFolder } from "./tool-files.js";

/**
 * What a module exports that schemapress has generated for itself to run, with the runtime modules of schemapress. It is
 * imported from memory: nothing is written, and no text becomes code here that the generator has not printed.
 */
export async function importScript(text: string): Promise<unknown> {
  const runtime = pathToFileURL(join(toolFolder(), "dist/runtime")).href;
  const linked = text.replaceAll('from "./runtime/', `from "${runtime}/`);
  return import(`data:text/javascript;base64,${Buffer.from(linked).toString("base64")}`);
}
