import type { JsonValue } from "../../generator/ir/json.ts";

const single = (name: string, value: JsonValue): JsonValue =>
  Object.fromEntries([[name, value]]) as JsonValue;
const defined = (name: string): JsonValue => ({
  title: "Thing",
  type: "object",
  properties: { a: { $ref: `#/$defs/${pointerText(name)}` } },
  $defs: single(name, { type: "object", properties: { x: { enum: ["a"] } } }),
});

/** The places of a schema in which any text is right, with a schema that has it there. */
export const positions: Readonly<Record<string, (text: string) => JsonValue>> = {
  "a title": (title) => ({ title, type: "object", properties: { a: { title, type: "string" } } }),
  "a description": (description) => ({
    title: "Thing",
    description,
    type: "object",
    properties: { a: { description, type: "string" } },
  }),
  "a $comment": ($comment) => ({ title: "Thing", $comment, type: "string" }),
  "the name of a property": (name) => ({
    title: "Thing",
    type: "object",
    properties: single(name, { type: "string" }),
    required: [name],
  }),
  "a required name": (name) => ({ title: "Thing", type: "object", required: [name] }),
  "a nested name": (name) => ({
    title: "Thing",
    type: "object",
    properties: single(name, {
      type: "object",
      properties: single(name, { enum: [1] }),
      additionalProperties: false,
    }),
  }),
  "a name in dependencies": (name) => ({
    title: "Thing",
    type: "object",
    dependentRequired: single(name, [name]),
    dependentSchemas: single(name, { required: [name] }),
  }),
  "a name in propertyNames": (name) => ({
    title: "Thing",
    type: "object",
    propertyNames: { enum: [name, "a"] },
  }),
  "an enum": (text) => ({ title: "Thing", enum: [text, "a"] }),
  "an enum of objects": (text) => ({
    title: "Thing",
    enum: [single(text, text), [text], single("a", single(text, [text]))],
  }),
  "a const": (text) => ({ title: "Thing", const: text }),
  "a const object": (text) => ({ title: "Thing", const: single(text, single(text, text)) }),
  "a default": (text) => ({
    title: "Thing",
    type: "object",
    properties: { a: { default: text }, b: { default: single(text, [text]) } },
    default: single(text, text),
  }),
  examples: (text) => ({
    title: "Thing",
    examples: [text, single(text, text), [text]],
    type: ["string", "object", "array"],
  }),
  "a format": (format) => ({ title: "Thing", type: "string", format }),
  "a content type": (text) => ({
    title: "Thing",
    type: "string",
    contentMediaType: text,
    contentEncoding: text,
  }),
  "a word that is no keyword": (text) => ({
    title: "Thing",
    type: "string",
    ...Object.fromEntries([
      [`x-${text}`, single(text, text)],
      [`word ${text}`, text],
    ]),
  }),
  "the name of a definition": (name) => defined(name),
  "a tag": (text) => ({
    title: "Thing",
    oneOf: ["a", text === "a" ? "b" : text].map((kind) => ({
      type: "object",
      properties: { kind: { const: kind } },
      required: ["kind"],
    })),
  }),
  "the name of a tag": (name) => ({
    title: "Thing",
    oneOf: ["a", "b"].map((kind) => ({
      type: "object",
      properties: single(name, { const: kind }),
      required: [name],
    })),
  }),
  "a component of OpenAPI": (name) => ({
    openapi: "3.1.0",
    info: { title: name, version: name },
    components: {
      schemas: single(name, {
        description: name,
        type: "object",
        properties: single(name, { enum: [name] }),
      }),
    },
  }),
};

/** A reference token (RFC 6901) in a URI fragment (RFC 3986). */
function pointerText(name: string): string {
  return encodeURIComponent(
    name
      .replace(/\p{Cs}/gu, "\ufffd")
      .replaceAll("~", "~0")
      .replaceAll("/", "~1"),
  );
}
