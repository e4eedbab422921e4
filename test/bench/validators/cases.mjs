import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closedSchema, instances as objects, openSchema } from "../instances/api-object.mjs";
import { instances as clients } from "../instances/cognito-client.mjs";

const root = join(import.meta.dirname, "../../..");

/** Where data sets are looked for: folders with `schema.json` and `instances.jsonl`. */
export const dataFolder = process.env.SCHEMAPRESS_BENCHMARK ?? join(root, "../shared/corpora/benchmark");

const own = {
  "api-object-closed": () => ({ ...single(closedSchema), instances: objects }),
  "api-object-open": () => ({ ...single(openSchema), instances: objects }),
  "cognito-client": () => ({ ...cognito(), instances: clients }),
};

/** The names of all cases: ours, and the data sets of a folder. */
export function caseNames(folder = dataFolder) {
  const sets = existsSync(folder) ? readdirSync(folder).sort() : [];
  return [...Object.keys(own), ...sets.filter((name) => existsSync(join(folder, name, "instances.jsonl")))];
}

/**
 * A case: a schema in one document for those that take one, the documents that schemapress gets, what it calls the
 * declaration, the dialect, and instances.
 */
export function readCase(name, folder = dataFolder) {
  if (Object.hasOwn(own, name)) return { name, ...own[name]() };
  const lines = readFileSync(join(folder, name, "instances.jsonl"), "utf8").split("\n");
  return {
    name,
    ...single(readJson(join(folder, name, "schema.json"))),
    instances: lines.filter((line) => line !== "").map((line) => JSON.parse(line)),
  };
}

function single(schema) {
  return {
    schema,
    sources: [{ uri: "file:///thing.json", value: schema }],
    names: { "thing.json": "Thing" },
    type: "Thing",
    dialect: dialectOf(schema),
  };
}

/** The client of a user pool: as published for us, with the references that dangle repaired for the others. */
function cognito() {
  const folder = join(root, "schemas");
  const files = readdirSync(folder).map((file) => ({ file, value: readJson(join(folder, file)) }));
  const type = "UserPoolClientType";
  const $defs = Object.fromEntries(
    files.map(({ value: { $schema: _dialect, $id: _uri, ...rest } }) => [rest.title, rest]),
  );
  const text = JSON.stringify({ $ref: `#/components/schemas/${type}`, $defs });
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const schema = { $schema, ...JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/")) };
  return {
    schema,
    sources: files.map(({ file, value }) => ({ uri: `file:///schemas/${file}`, value })),
    names: {},
    type,
    dialect: dialectOf(schema),
  };
}

function dialectOf({ $schema = "" }) {
  const found = /draft(?:\/|-0)(4|6|7|2019-09|2020-12)/.exec($schema)?.[1];
  return found ?? "7";
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
