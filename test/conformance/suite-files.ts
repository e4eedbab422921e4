import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
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
  return filesIn(join("tests", dialect));
}

/** The files of what an implementation may choose, and of what is proposed; formats aside. */
export function optionalFiles(dialect: string): readonly string[] {
  const proposals = "proposals/propertyDependencies";
  return ["optional", proposals].flatMap((folder) =>
    filesIn(join("tests", dialect, folder)).map((name) => `${folder}/${name}`),
  );
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(suite, folder))) return [];
  const names = readdirSync(join(suite, folder)).filter((name) => name.endsWith(".json"));
  return names.map((name) => name.slice(0, -".json".length)).sort();
}

/** The groups of one file, with the dialect written into each schema. */
export function readGroups(dialect: string, file: string): readonly SuiteGroup[] {
  const text = readFileSync(join(suite, "tests", dialect, `${file}.json`), "utf8");
  const groups = JSON.parse(text) as readonly SuiteGroup[];
  return groups.map((group) => ({ ...group, schema: inDialect(group.schema, dialect) }));
}

/**
 * The documents that references of the suite lead to, by the URI that the suite gives them. Those of other dialects keep
 * theirs, as one dialect may refer to another.
 */
export function readRemotes(dialect: string): Readonly<Record<string, JsonValue>> {
  const root = join(suite, "remotes");
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => relative(".", path).replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json") && !path.startsWith("draft3/"));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const value = JSON.parse(readFileSync(join(root, path), "utf8")) as JsonValue;
      const [folder = ""] = path.split("/");
      return [`http://localhost:1234/${path}`, inDialect(value, folder in suiteDialects ? folder : dialect)];
    }),
  );
}

function inDialect(schema: JsonValue, dialect: string): JsonValue {
  const $schema = suiteDialects[dialect];
  if (!isJsonObject(schema) || $schema === undefined || "$schema" in schema) return schema;
  return { $schema, ...schema };
}
