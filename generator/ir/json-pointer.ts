import { isJsonObject, type JsonValue } from "./json.js";

/** A JSON Pointer (RFC 6901) as text, such as `/properties/a~1b`; the empty string is the whole document. */
export type JsonPointer = string;

/** The reference tokens of a pointer, unescaped. Throws on text that is not a pointer. */
export function pointerTokens(pointer: JsonPointer): string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) throw new Error(`not a JSON Pointer: ${pointer}`);
  return pointer.slice(1).split("/").map(unescapeToken);
}

/** A pointer with more tokens at its end, each escaped. */
export function appendTokens(pointer: JsonPointer, ...tokens: readonly (string | number)[]): JsonPointer {
  return pointer + tokens.map((token) => `/${escapeToken(String(token))}`).join("");
}

/** The value that a pointer leads to inside a document, or `undefined` where there is none. */
export function valueAt(document: JsonValue, pointer: JsonPointer): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of pointerTokens(pointer)) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else if (isJsonObject(value)) value = Object.hasOwn(value, token) ? value[token] : undefined;
    else return undefined;
  }
  return value;
}

/** The pointer without its last token; `undefined` for the empty pointer. */
export function parentPointer(pointer: JsonPointer): JsonPointer | undefined {
  return pointer === "" ? undefined : pointer.slice(0, pointer.lastIndexOf("/"));
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
