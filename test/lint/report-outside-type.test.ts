import { describe, expect, test } from "vitest";
import { reportOutsideType } from "../../generator/lint/report-outside-type.ts";
import { resolveFiles } from "../support/resolve-files.ts";

/** What is said of a schema: sentence and hint. */
function said(schema: unknown): readonly string[] {
  const { graph } = resolveFiles({ "a.json": schema as never });
  return reportOutsideType(graph).map(({ message, hint }) => `${message} ${hint}`);
}

describe("values that the type beside them refuses", () => {
  test("are named, with what was probably meant", () => {
    expect(said({ type: "integer", enum: [1, "2", "3"] })).toEqual([
      '"enum" has "2", "3", which the type integer beside it refuses. without quotes: 2, 3',
    ]);
    expect(said({ type: "string", enum: ["a", null] })).toEqual([
      '"enum" has null, which the type string beside it refuses. null is a type of its own: "type": ["string","null"]',
    ]);
    expect(said({ type: ["string", "null"], const: 1.5 })).toEqual([
      '"const" has 1.5, which the type string or null beside it refuses. write "type": "number", or other values',
    ]);
    expect(said({ type: "object", enum: [1, [], "a", "b", "c"] })[0]).toMatch(
      /has 1, \[\], "a" and 2 more, /,
    );
    expect(said({ type: "object", const: "x".repeat(99) })[0]).toContain(`has "${"x".repeat(38)}…, `);
  });

  test("are none where the type allows them", () => {
    expect(said({ type: "number", enum: [1, 1.5] })).toEqual([]);
    expect(said({ type: "integer", const: 2 })).toEqual([]);
    expect(said({ enum: [1, "a"] })).toEqual([]);
    expect(said({ type: ["array", "object"], enum: [[], {}] })).toEqual([]);
    const nullable = {
      openapi: "3.0.0",
      components: { schemas: { A: { type: "string", nullable: true, enum: ["a", null] } } },
    };
    expect(said(nullable)).toEqual([]);
  });
});
