import type { Code, Params } from "../diagnostics/catalogue.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../ir/json.js";
import type { SchemaId } from "../ir/schema-id.js";

/** Reads the value of a keyword. An object with a method, since TypeScript infers `Value` through it reliably. */
export interface Reader<Value> {
  /** The value read, or `undefined` after `context.refuse` where it is not what the keyword needs. */
  read(value: JsonValue, context: ReadContext): Value | undefined;
}

/** Where a value stands, and what a reader can do there. */
export interface ReadContext {
  /** Registers the value at these tokens below the keyword's value as a subschema. */
  subschema(value: JsonValue, tokens: readonly (string | number)[]): SchemaId;
  /** Says what the value must be: `a non-negative integer`. The hint says what was probably meant. */
  refuse(expected: string, hint?: string): undefined;
  /** Says something that does not make the value unusable. */
  warn<C extends Code>(code: C, params: Params<C>, hint?: string): void;
}

/** Any JSON value. */
export const anything: Reader<JsonValue> = { read: (value) => value };

/** A string. */
export const string: Reader<string> = {
  read: (value, context) => (typeof value === "string" ? value : context.refuse("a string")),
};

/** A name for a schema inside its resource (Core, 8.2.2). */
export const plainName: Reader<string> = {
  read: (value, context) =>
    typeof value === "string" && /^[A-Za-z_][-A-Za-z0-9._:]*$/.test(value)
      ? value
      : context.refuse(
          "a letter or an underscore, and then letters, digits, hyphens, underscores and periods",
        ),
};

/** `true` or `false`. */
export const boolean: Reader<boolean> = {
  read: (value, context) =>
    typeof value === "boolean" ? value : context.refuse("true or false", withoutQuotes(value)),
};

/** A number. */
export const number: Reader<number> = {
  read: (value, context) =>
    typeof value === "number" ? value : context.refuse("a number", withoutQuotes(value)),
};

/** A number above zero. */
export const positiveNumber: Reader<number> = {
  read: (value, context) =>
    typeof value === "number" && value > 0 ? value : context.refuse("a number above 0", withoutQuotes(value)),
};

/** A non-negative integer; `2.0` is one. */
export const count: Reader<number> = {
  read: (value, context) =>
    typeof value === "number" && Number.isInteger(value) && value >= 0
      ? value
      : context.refuse("a non-negative integer", withoutQuotes(value)),
};

/** An array of strings, without repetitions kept. */
export const strings: Reader<readonly string[]> = {
  read: (value, context) =>
    Array.isArray(value) && value.every((item) => typeof item === "string")
      ? [...new Set<string>(value)]
      : context.refuse("an array of strings", stringsHint(value)),
};

function stringsHint(value: JsonValue): string | undefined {
  if (typeof value === "string") return `write a list: [${JSON.stringify(value)}]`;
  // This is how it was in draft 3, and still is in other languages for schemas.
  return typeof value === "boolean"
    ? 'an object lists the members that it must have: "required": ["name"]'
    : undefined;
}

/** An array of JSON values. */
export const list: Reader<readonly JsonValue[]> = {
  read: (value, context) =>
    Array.isArray(value) ? value : context.refuse("an array", `write a list: [${JSON.stringify(value)}]`),
};

/** A subschema. */
export const schema: Reader<SchemaId> = {
  read: (value, context) =>
    isSchema(value) ? context.subschema(value, []) : context.refuse("a schema: an object, true or false"),
};

/** A non-empty array of subschemas. */
export const schemas: Reader<readonly SchemaId[]> = {
  read: (value, context) =>
    Array.isArray(value) && value.length > 0 && value.every(isSchema)
      ? value.map((item, index) => context.subschema(item, [index]))
      : context.refuse("a non-empty array of schemas"),
};

/** Subschemas by name, in the order of the schema. */
export const schemaMap: Reader<ReadonlyMap<string, SchemaId>> = {
  read: (value, context) =>
    isJsonObject(value) && Object.values(value).every(isSchema)
      ? new Map(Object.entries(value).map(([name, member]) => [name, context.subschema(member, [name])]))
      : context.refuse("an object whose members are schemas"),
};

/** Arrays of strings by name. */
export const stringsMap: Reader<ReadonlyMap<string, readonly string[]>> = {
  read(value, context) {
    if (!isJsonObject(value)) return context.refuse("an object whose members are arrays of strings");
    const read = new Map<string, readonly string[]>();
    for (const [name, member] of Object.entries(value)) {
      const names = strings.read(member, context);
      if (names === undefined) return undefined;
      read.set(name, names);
    }
    return read;
  },
};

/** What to write instead of a string that is a number, `true` or `false` but for its quotes. */
function withoutQuotes(value: JsonValue): string | undefined {
  if (typeof value !== "string" || !/^(true|false|-?(0|[1-9]\d*)(\.\d+)?)$/.test(value)) return undefined;
  return `without quotes: ${value}`;
}

/** Whether a JSON value can be a schema (JSON Schema Core, 4.3). */
export function isSchema(value: JsonValue): value is boolean | JsonObject {
  return typeof value === "boolean" || isJsonObject(value);
}
