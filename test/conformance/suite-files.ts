import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { CheckSettings } from "../../generator/ir/check-settings.ts";
import { isJsonObject, type JsonValue } from "../../generator/ir/json.ts";

/** A schema of the official suite with instances and what must be said of each. */
export interface SuiteGroup {
  readonly description: string;
  readonly schema: JsonValue;
  readonly tests: readonly {
    readonly description: string;
    readonly data: JsonValue;
    readonly valid: boolean;
  }[];
}

/** The dialects that the suite is run for: its folder, and the URI that selects the dialect. */
export const suiteDialects: Readonly<Record<string, string>> = {
  draft4: "http://json-schema.org/draft-04/schema#",
  draft6: "http://json-schema.org/draft-06/schema#",
  draft7: "http://json-schema.org/draft-07/schema#",
  "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
  "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
  v1: "https://json-schema.org/v1",
};

const suite =
  process.env.JSON_SCHEMA_TEST_SUITE ?? join(import.meta.dirname, "../../../shared/json-schema-test-suite");

/** Whether the suite is there at all. */
export const hasSuite = existsSync(join(suite, "tests"));

/** The names of the files that every implementation of a dialect must pass, without ending. */
export function requiredFiles(dialect: string): readonly string[] {
  return sectionFiles(dialect, "required");
}

/** What has to be asserted for a file: the specification leaves formats and contents open, and some files do not. */
export function settingsFor(dialect: string, file: string): CheckSettings {
  return {
    formats: /^(optional\/)?format\//.test(file) ? "assert" : "annotate",
    content: dialect === "draft7" && file === "optional/content" ? "assert" : "annotate",
  };
}

/** The parts of the suite: what everyone must pass, what may be passed, and formats where they are asserted. */
export const suiteSections = ["required", "optional", "optional/format"] as const;

/** One of the parts of the suite. */
export type SuiteSection = (typeof suiteSections)[number];

/** The names of the files of a part, without ending: `type`, `optional/bignum`, `optional/format/date`. */
export function sectionFiles(dialect: string, section: SuiteSection): readonly string[] {
  return foldersOf(dialect, section).flatMap((folder) =>
    suiteFolder(`tests/${dialect}/${folder}`)
      .filter((name) => name.endsWith(".json"))
      .map((name) => join(folder, name.slice(0, -".json".length)).replaceAll("\\", "/")),
  );
}

/** Formats became a part of their own in v1, which has proposals, too. */
function foldersOf(dialect: string, section: SuiteSection): readonly string[] {
  if (section === "required") return ["."];
  if (dialect !== "v1") return [section];
  return section === "optional" ? ["optional", "proposals/propertyDependencies"] : ["format"];
}

/** A document of the suite that is no test of validation: `output-tests/draft2020-12/content/type.json`. */
export function readSuiteFile(path: string): JsonValue {
  return JSON.parse(readFileSync(join(suite, path), "utf8")) as JsonValue;
}

/** The names of the documents in a folder of the suite; none where there is no such folder. */
export function suiteFolder(path: string): readonly string[] {
  const folder = join(suite, path);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** The groups of one file, with the dialect written into each schema. */
export function readGroups(dialect: string, file: string): readonly SuiteGroup[] {
  return readWrittenGroups(dialect, file).map((group) => ({
    ...group,
    schema: inDialect(group.schema, dialect),
  }));
}

/** The groups of one file with schemas as they are written, which do not always say of which dialect they are. */
export function readWrittenGroups(dialect: string, file: string): readonly SuiteGroup[] {
  return readSuiteFile(`tests/${dialect}/${file}.json`) as unknown as readonly SuiteGroup[];
}

/**
 * The documents that references of the suite lead to, by the URI that the suite gives them. Those in the folder of a
 * dialect are of that dialect, the others of the one that is asked for.
 */
export function readRemotes(dialect: string): Readonly<Record<string, JsonValue>> {
  // Schemas that refer to none of them can be judged without the suite.
  if (!hasSuite) return {};
  const root = join(suite, "remotes");
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => relative(".", path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"));
  return Object.fromEntries(
    paths.sort().flatMap((path) => {
      const own = /^(draft[^/]*|v1)\//.exec(path)?.[1] ?? dialect;
      if (suiteDialects[own] === undefined) return [];
      const value = JSON.parse(readFileSync(join(root, path), "utf8")) as JsonValue;
      return [[`http://localhost:1234/${path}`, inDialect(value, own)]];
    }),
  );
}

/** A schema that says of which dialect it is. */
export function inDialect(schema: JsonValue, dialect: string): JsonValue {
  const $schema = suiteDialects[dialect];
  if (!isJsonObject(schema) || $schema === undefined || "$schema" in schema) return schema;
  return { $schema, ...schema };
}
