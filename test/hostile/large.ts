import type { JsonValue } from "../../generator/ir/json.ts";
import type { HostileCase } from "./hostile-case.ts";

/** So many things, made one after the other. */
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
/** An object of so many members. */
export const record = (count: number, make: (at: number) => readonly [string, JsonValue]): JsonValue =>
  Object.fromEntries(times(count, make)) as JsonValue;
/** A project with one schema, made when it is asked for. */
export const schema = (
  name: string,
  make: () => JsonValue,
  expected: HostileCase["expected"],
): HostileCase => ({
  name,
  files: () => ({ "schemas/thing.json": JSON.stringify(make()) }),
  expected,
});
/** A project with one text. */
export const text = (
  name: string,
  path: string,
  make: () => string,
  expected: HostileCase["expected"],
): HostileCase => ({
  name,
  files: () => ({ [`schemas/${path}`]: make() }),
  expected,
});
/** A schema inside a keyword inside a keyword, so many levels deep. */
export const inside = (levels: number, word: string, last: JsonValue = { type: "string" }): JsonValue =>
  times(levels, () => word).reduce<JsonValue>(
    (inner, each) => ({ [each]: each.endsWith("Of") ? [inner] : inner }),
    last,
  );

/** `allOf` of two references to the next definition, and so on: as many ways through as there are. */
export const doubling = (levels: number, word: string): JsonValue => ({
  title: "Thing",
  $ref: "#/$defs/d0",
  $defs: record(levels + 1, (at) => [
    `d${at}`,
    at === levels
      ? { type: "object", properties: { a: { type: "string" } } }
      : { [word]: [{ $ref: `#/$defs/d${at + 1}` }, { $ref: `#/$defs/d${at + 1}` }] },
  ]),
});
/** Alternatives that are alternatives, so many levels deep. */
export const branching = (levels: number, width: number, word: string): JsonValue =>
  levels === 0
    ? { const: 1 }
    : {
        [word]: times(
          width,
          (at) => ({ ...(branching(levels - 1, width, word) as object), title: `t${at}` }) as JsonValue,
        ),
      };
