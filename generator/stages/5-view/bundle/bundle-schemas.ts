import type { TextFile } from "../../../ir/files.js";
import { isJsonObject } from "../../../ir/json.js";
import { ownMember } from "../../../ir/own-member.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { ViewContext } from "../view-context.js";
import { bundleMembers } from "./bundle-members.js";
import { referToFiles } from "./refer-to-files.js";
import { writeOut } from "./write-out.js";

/** Each declaration that is wanted as a JSON Schema of its own, in its own dialect, its references written out where they can be. */
export async function bundleSchemas(
  context: ViewContext,
  isWanted: (schema: SchemaId) => boolean,
): Promise<ReadonlyMap<SchemaId, TextFile>> {
  const fileOf = (name: string) => context.namesOfType(name)?.file;
  const written = await writeOut(
    bundleMembers(context, (schema) => schema),
    (_, value) => referToFiles(value, fileOf),
  );
  const wanted = context.model.declarations.filter(({ schema }) => isWanted(schema));
  const files = wanted.map(({ schema }) => {
    const { type, file } = context.declarationOf(schema).names;
    const value = ownMember(written, type.name) ?? true;
    const head = { $schema: context.model.graph.nodes.get(schema)?.dialect ?? "" };
    const document = isJsonObject(value) ? { ...head, ...value } : value;
    const text = `${JSON.stringify(document, null, 2)}\n`;
    return [schema, { path: `schemas/${file}.json`, text }] as const;
  });
  return new Map(files);
}
