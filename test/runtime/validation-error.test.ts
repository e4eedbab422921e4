import { describe, expect, test } from "vitest";
import type { Issue } from "../../generator/runtime/issue.ts";
import { ValidationError } from "../../generator/runtime/validation-error.ts";

function issueAt(instancePath: string, message: string): Issue {
  return { path: [], instancePath, schemaPath: "#", keyword: "type", params: {}, message };
}

describe("ValidationError", () => {
  test("is an Error with a name and the issues", () => {
    const issues = [issueAt("/a", "must be a string")];
    const error = new ValidationError("Thing", issues);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("ValidationError");
    expect(error.issues).toBe(issues);
    expect(String(error)).toBe("ValidationError: Thing is not valid: /a must be a string");
  });

  test("names the root as /", () => {
    const error = new ValidationError("Thing", [
      issueAt("/ClientId", "must be at least 1 character long"),
      issueAt("", 'must have the member "x"'),
    ]);
    expect(error.message).toBe(
      'Thing is not valid: /ClientId must be at least 1 character long; / must have the member "x"',
    );
  });

  test("describes five issues and counts the others", () => {
    const issues = Array.from({ length: 8 }, (_, index) => issueAt(`/${index}`, "is bad"));
    expect(new ValidationError("Thing", issues.slice(0, 5)).message).toBe(
      "Thing is not valid: /0 is bad; /1 is bad; /2 is bad; /3 is bad; /4 is bad",
    );
    expect(new ValidationError("Thing", issues).message).toBe(
      "Thing is not valid: /0 is bad; /1 is bad; /2 is bad; /3 is bad; /4 is bad (and 3 more)",
    );
  });

  test("stays on one line whatever the members are called", () => {
    const error = new ValidationError("Thing", [issueAt("/a\nERROR\u001b[31m\u2028\u0085", "is bad")]);
    expect(error.message).toBe("Thing is not valid: /a\\u000aERROR\\u001b[31m\\u2028\\u0085 is bad");
  });

  test("says what was there instead, where that is short", () => {
    const at = (path: (string | number)[], keyword: string) => ({
      ...issueAt(`/${path.join("/")}`, "is bad"),
      path,
      keyword,
    });
    const value = { a: 1, b: ["x"], c: { d: null }, e: "a".repeat(100), f: 1n };
    const messageOf = (path: (string | number)[], keyword: string) =>
      new ValidationError("Thing", [at(path, keyword)], value).message.replace("Thing is not valid: ", "");
    expect(messageOf(["a"], "minimum")).toBe("/a is bad, not 1");
    expect(messageOf(["b", 0], "format")).toBe('/b/0 is bad, not "x"');
    expect(messageOf(["b"], "type")).toBe("/b is bad, not an array");
    expect(messageOf(["b"], "minItems")).toBe("/b is bad");
    expect(messageOf(["c", "d"], "type")).toBe("/c/d is bad, not null");
    expect(messageOf(["c"], "required")).toBe("/c is bad");
    expect(messageOf(["e"], "maxLength")).toBe(`/e is bad, not "${"a".repeat(39)}…`);
    expect(messageOf(["f"], "type")).toBe("/f is bad, not 1");
    expect(messageOf(["x", "y"], "type")).toBe("/x/y is bad");
  });

  test("has a message without issues, too", () => {
    expect(new ValidationError("Thing", []).message).toBe("Thing is not valid");
  });
});
