import { describe, expect, test } from "vitest";
import { completeOptions } from "../../generator/config/options.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";
import { parentPointer, pointerTokens, valueAt } from "../../generator/ir/json-pointer.ts";
import { type SchemaId, schemaId } from "../../generator/ir/schema-id.ts";
import { typeOfValue } from "../../generator/ir/type-of-value.ts";
import { lintSources } from "../../generator/lint-documents.ts";
import { loadValidators, type Validate } from "../../generator/load-validators.ts";
import { sourceOfValue } from "../../generator/stages/1-load/read-source.ts";
import { surveyDocuments } from "../../generator/survey-documents.ts";
import {
  hasSuite,
  readGroups,
  readRemotes,
  requiredFiles,
  type SuiteGroup,
  settingsFor,
  suiteDialects,
} from "../conformance/suite-files.ts";

const uri = "file:///thing.json";

/** What is said of a group's schema, and of instances by the validators of that schema and of schemas in it. */
async function examine(schema: JsonValue, dialect: string, file: string) {
  const remotes = Object.entries(readRemotes(dialect)).map(([at, value]) =>
    sourceOfValue(at, value, "reference"),
  );
  const sources = [sourceOfValue(uri, schema, "input"), ...remotes];
  const options = completeOptions({
    validators: settingsFor(dialect, file),
    schemas: { backtracking: "ignore" },
  });
  const survey = (await surveyDocuments(sources, options)).value;
  if (survey === undefined) return undefined;
  const at = (pointer: string): SchemaId => {
    const node = [...survey.graph.nodes.values()].find(
      ({ place, origin }) => place.uri === uri && place.pointer === pointer && origin === undefined,
    );
    return node?.id ?? schemaId(uri, pointer);
  };
  return {
    diagnostics: (await lintSources(sources, options)).filter(({ place }) => place?.uri === uri),
    validatorOf: async (pointer: string): Promise<Validate> => {
      const validate = (await loadValidators(survey, [at(pointer)], options.validators)).get(at(pointer));
      if (validate === undefined) throw new Error(`no validator for ${pointer}`);
      return validate;
    },
  };
}

/** The schema without the value at a pointer. */
function without(schema: JsonValue, pointer: string): JsonValue {
  const copy = structuredClone(schema) as JsonValue;
  const parent = valueAt(copy, parentPointer(pointer) ?? "");
  if (isJsonObject(parent)) delete (parent as Record<string, unknown>)[pointerTokens(pointer).at(-1) ?? ""];
  return copy;
}

const types: Readonly<Record<string, string>> = { "limits-contradict": "", "required-forbidden": "object" };

/** The valid instances that show a diagnostic of the root to be wrong. */
function counterexamples({ tests }: SuiteGroup, { code, place, message }: Diagnostic): readonly JsonValue[] {
  const depth = pointerTokens(place?.pointer ?? "").length;
  const valid = tests.filter((each) => each.valid).map(({ data }) => data);
  if (code === "schema-never" && depth === 0) return valid;
  if (types[code] === undefined || depth > 1) return [];
  const type =
    types[code] === "" ? (/^No (string|array|object)/.exec(message)?.[1] ?? "number") : types[code];
  return valid.filter((data) => typeOfValue(data) === type);
}

describe.skipIf(!hasSuite)("of the official suite", () => {
  describe.each(Object.keys(suiteDialects))("%s", (dialect) => {
    test.each(requiredFiles(dialect))("%s: nothing is said that an instance disproves", async (file) => {
      const wrong: unknown[] = [];
      for (const group of readGroups(dialect, file)) {
        const examined = await examine(group.schema, dialect, file);
        if (examined === undefined) continue;
        for (const diagnostic of examined.diagnostics) {
          const found = counterexamples(group, diagnostic);
          if (found.length > 0) wrong.push([group.description, diagnostic.message, found]);
          wrong.push(...(await disproved(group, diagnostic, { ...examined, dialect, file })));
        }
      }
      expect(wrong).toEqual([]);
    });
  });

  test("something is said of each kind that is held against it", async () => {
    const said = new Set<string>();
    for (const dialect of ["draft7", "draft2020-12"]) {
      for (const file of requiredFiles(dialect)) {
        for (const { schema } of readGroups(dialect, file)) {
          const examined = await examine(schema, dialect, file);
          for (const { code } of examined?.diagnostics ?? []) said.add(code);
        }
      }
    }
    for (const code of [
      "schema-never",
      "alternative-excluded",
      "alternative-covered",
      "keyword-without-effect",
    ])
      expect(said).toContain(code);
  });
});

interface Examined {
  readonly validatorOf: (pointer: string) => Promise<Validate>;
  readonly dialect: string;
  readonly file: string;
}

/** What is wrong with what was said of an alternative or a keyword, as instances show by being validated. */
async function disproved(
  { description, schema, tests }: SuiteGroup,
  { code, place, related, message }: Diagnostic,
  { validatorOf, dialect, file }: Examined,
): Promise<readonly unknown[]> {
  const pointer = place?.pointer ?? "";
  if (code === "alternative-excluded" || code === "alternative-covered") {
    const own = await validatorOf(pointer);
    const other = await validatorOf(related?.[0]?.place.pointer ?? "");
    const found = tests.filter(({ data }) => own(data).length === 0 && other(data).length > 0);
    return found.map(({ data }) => [description, message, data]);
  }
  if (code !== "keyword-without-effect") return [];
  const changed = await examine(without(schema, pointer), dialect, file);
  const validate = await changed?.validatorOf("");
  const found = tests.filter(({ data, valid }) => (validate?.(data).length === 0) !== valid);
  return found.map(({ data }) => [description, message, data]);
}
