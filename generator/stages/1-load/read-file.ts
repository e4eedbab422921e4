import { $RefParser } from "@apidevtools/json-schema-ref-parser";
import type { Result } from "../../diagnostics/result.js";
import type { LimitSettings } from "../../ir/limit-settings.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { uriOfPath } from "../../ir/uri.js";
import { readSource } from "./read-source.js";

/** A file of the project, as the host has read it. */
export interface FileText {
  readonly path: string;
  readonly text: string;
  readonly role: SourceRole;
}

/**
 * Reads one file through the reference parser, whose own file, HTTP and format readers are replaced: the host has
 * decided what may be read, and our reader keeps what diagnostics need.
 */
export async function readFile(
  { path, text, role }: FileText,
  limits?: LimitSettings,
): Promise<Result<Source>> {
  const read: Result<Source>[] = [];
  const project = { order: 1, canRead: true, read: () => text };
  const schema = {
    order: 1,
    canParse: true,
    allowEmpty: true,
    parse({ data }: { readonly data: unknown }) {
      read.push(readSource({ uri: uriOfPath(path), text: String(data), role }, limits));
      // The parser insists on an object or a boolean; what the document holds is judged later, and with its place.
      return {};
    },
  };
  await $RefParser.parse(uriOfPath(path), {
    resolve: { file: false, http: false, project },
    parse: { json: false, yaml: false, text: false, binary: false, schema },
  });
  const [result] = read;
  if (result === undefined) throw new Error(`${path} was not read`);
  return result;
}
