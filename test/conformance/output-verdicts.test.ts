import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import { basicOutput, type OutputUnit } from "./basic-output.ts";
import { hasSuite, readGroups, readRemotes, requiredFiles, settingsFor } from "./suite-files.ts";

/** The format «basic» comes of the checks before they are optimised, so it has to come to the same verdicts. */
describe.skipIf(!hasSuite)("the official suite in the format «basic»", () => {
  test.each(["draft7", "draft2019-09", "draft2020-12", "v1"])("%s", async (dialect) => {
    const wrong: string[] = [];
    for (const file of hasSuite ? requiredFiles(dialect) : []) {
      const groups = readGroups(dialect, file);
      const settings = { ...settingsFor(dialect, file), output: "basic" } as const;
      const validators = await compileValidators(
        groups.map(({ schema }) => schema),
        readRemotes(dialect),
        settings,
      );
      groups.forEach(({ description, schema, tests }, index) => {
        const own = validators[index] ?? "no validator";
        for (const { description: name, data, valid } of tests) {
          const output = typeof own === "string" ? undefined : basicOutput(own, data);
          const problem = output === undefined ? String(own) : problemOf(output, valid, schema);
          if (problem !== undefined) wrong.push(`${file}: ${description}: ${name}: ${problem}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  });
});

function problemOf(
  { valid, errors = [], annotations = [] }: OutputUnit,
  expected: boolean,
  schema: JsonValue,
): string | undefined {
  if (valid !== expected) return `must be ${expected ? "valid" : "invalid"}`;
  if (annotations.some((unit) => !unit.valid)) return "has errors among its annotations";
  if (!valid && errors.length === 0) return "has no errors";
  return [...errors, ...annotations]
    .map(({ keywordLocation }) => keywordLocation)
    .find((place) => !leadsSomewhere(place, schema));
}

/** Whether a keyword location can be followed through the schema, up to the first reference to another one. */
function leadsSomewhere(keywordLocation: string, schema: JsonValue): boolean {
  let at: JsonValue | undefined = schema;
  for (const token of keywordLocation.split("/").slice(1)) {
    const word = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(at)) at = at[Number(word)];
    else if (isJsonObject(at) && Object.hasOwn(at, word)) {
      at = at[word];
      if (/^\$(dynamic|recursive)?ref$/i.test(word) && typeof at === "string") return true;
    } else return false;
  }
  return at !== undefined;
}
