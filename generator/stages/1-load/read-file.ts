import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import type { Result } from "../../diagnostics/result.js";
import type { Host } from "../../host/host.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { pathOfUri, uriOfPath } from "../../ir/uri.js";
import { readSource } from "./read-source.js";

/**
 * Reads one file of the project through the reference parser, whose own file, HTTP and format readers are replaced:
 * the host decides what may be read, and our readers keep what diagnostics need. `undefined` where there is no file.
 */
export async function readFile(
  path: string,
  role: SourceRole,
  host: Host,
): Promise<Result<Source> | undefined> {
  let result: Result<Source> | undefined;
  const project = {
    order: 1,
    canRead: true,
    read: async ({ url }: { readonly url: string }) => ({ text: await host.readText(pathOfUri(url) ?? "") }),
  };
  const schema = {
    order: 1,
    canParse: true,
    allowEmpty: true,
    parse({ data }: { readonly data: unknown }) {
      const { text } = data as { readonly text: string | undefined };
      if (text !== undefined) result = readSource({ uri: uriOfPath(path), text, role });
      return {};
    },
  };
  await $RefParser.parse(uriOfPath(path), {
    resolve: { file: false, http: false, project },
    parse: { json: false, yaml: false, text: false, binary: false, schema },
  });
  return result;
}
