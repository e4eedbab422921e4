import { pointerTokens } from "../../ir/json-pointer.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import { pascalCase, toIdentifier, wordsOf } from "./identifier.js";

const definitionWords: ReadonlySet<string> = new Set(["$defs", "definitions", "schemas"]);

/** Tokens of a pointer that are keywords with subschemas, and say nothing of what the subschema is about. */
const structure: ReadonlySet<string> = new Set(
  "$defs definitions components schemas properties patternProperties additionalProperties items prefixItems allOf anyOf oneOf not if then else".split(
    " ",
  ),
);

/** What a declaration would be called if nothing else had that name: key, title, file name, or the way to it. */
export function candidateName(schema: SchemaId, survey: Survey): string {
  const node = survey.graph.nodes.get(schema);
  if (node === undefined) return "Schema";
  const tokens = pointerTokens(node.place.pointer);
  const key = tokens.length > 1 && definitionWords.has(tokens.at(-2) ?? "") ? tokens.at(-1) : undefined;
  const title = titleOf(node, survey);
  const file = tokens.length === 0 ? pascalCase(wordsOf(fileStem(node.place.uri))) : undefined;
  const names = [key, title, file];
  for (const name of names) {
    const identifier = name === undefined ? undefined : toIdentifier(name);
    if (identifier !== undefined) return identifier;
  }
  return nestedName(node, survey) ?? toIdentifier(pascalCase(placeWords(node))) ?? "Schema";
}

/** The name of the declaration that a schema is in, with the names on the way: `OrderShippingAddress`. */
function nestedName(node: SchemaNode, survey: Survey): string | undefined {
  let above = node.parent === undefined ? undefined : survey.graph.nodes.get(node.parent);
  while (above !== undefined && !survey.declared.has(above.id)) {
    above = above.parent === undefined ? undefined : survey.graph.nodes.get(above.parent);
  }
  if (above === undefined || above.place.uri !== node.place.uri) return undefined;
  const way = pointerTokens(node.place.pointer.slice(above.place.pointer.length));
  const words = way.filter((token, index) => named.has(way[index - 1] ?? "") || !isStructure(token));
  const name = candidateName(above.id, survey);
  return words.length === 0 ? undefined : toIdentifier(name + pascalCase(words.flatMap(wordsOf)));
}

/** Keywords that have subschemas by name. */
const named: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "definitions"]);

function isStructure(token: string): boolean {
  return structure.has(token) || /^\d+$/.test(token);
}

/** The words of the way to a schema: those of its file, then those of its pointer. */
export function placeWords(node: SchemaNode): readonly string[] {
  const tokens = pointerTokens(node.place.pointer).filter((token) => !structure.has(token));
  return [...wordsOf(fileStem(node.place.uri)), ...tokens.flatMap(wordsOf)];
}

/** The name of a file without its ending, and without a closing `schema`. */
export function fileStem(uri: string): string {
  const last = uri.split("/").at(-1) ?? "";
  const name = last.replace(/\.(json|ya?ml)$/i, "").replace(/[-._]schema$/i, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The title of a schema. */
export function titleOf(node: SchemaNode, survey: Survey): string | undefined {
  const note = survey.notes.get(node.id)?.find((candidate) => candidate.kind === "title");
  return note?.kind === "title" ? note.text : undefined;
}
