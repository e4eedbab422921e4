import type { Host } from "../host/host.js";
import { documentKind } from "./document-kind.js";
import type { FoundDocument } from "./likely-inputs.js";
import { readConfigText } from "./read-config-text.js";

/** Documents that say nothing like this are no schemas, and need not be read as what they are. */
const hint = /openapi|\$schema|\$defs|definitions|["']?type["']?\s*:/;

/** Every JSON and YAML file of a project that can be read, and what it is. */
export async function findDocuments(host: Host): Promise<readonly FoundDocument[]> {
  const paths = await host.find(["**/*.{json,yaml,yml}"]);
  const texts = await host.readTexts(paths);
  const documents: FoundDocument[] = [];
  for (const [index, path] of paths.entries()) {
    const text = texts[index] ?? "";
    const { source } = hint.test(text) ? await readConfigText(path, text) : { source: { value: null } };
    documents.push({ path, kind: documentKind(source.value) });
  }
  return documents;
}
