import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { root } from "../support/command.ts";
import { importPackage, judge, renderSchemas } from "../support/schema-package.ts";

const folder = join(root, "../shared/corpora/benchmark");
const datasets = existsSync(folder) ? readdirSync(folder) : ["(no datasets)"];

/** Enough for every part of a schema to be met; the largest dataset has thousands. */
const mostInstances = 400;

/** A validator of ajv that asserts formats, too. */
function ajvFor(schema: JsonObject): (instance: unknown) => boolean {
  const options = { strict: false, logger: false } as const;
  const ajv = String(schema.$schema).includes("2020-12") ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv);
  return ajv.compile(schema) as (instance: unknown) => boolean;
}

/** The document, and versions of it in which one member is something else. */
function variants(instance: JsonValue): readonly JsonValue[] {
  if (typeof instance !== "object" || instance === null || Array.isArray(instance)) return [instance];
  const names = Object.keys(instance).slice(0, 3);
  return [instance, ...names.map((name) => ({ ...instance, [name]: [{ a: 1 }] }))];
}

describe.skipIf(!existsSync(folder))("schemas and documents of well-known configuration files", () => {
  test.each(datasets)("%s: validators agree with ajv on every document", async (name) => {
    const schema = JSON.parse(readFileSync(join(folder, name, "schema.json"), "utf8")) as JsonObject;
    const lines = readFileSync(join(folder, name, "instances.jsonl"), "utf8")
      .trim()
      .split("\n");
    const { $id, title, ...rest } = schema;
    const { files, diagnostics } = await renderSchemas({ "thing.json": { ...rest, title: "Thing" } });
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === "error")).toEqual([]);
    const module = await importPackage(files);
    const validate = ajvFor(rest);
    const verdicts = { valid: 0, invalid: 0 };
    for (const instance of lines.slice(0, mostInstances).flatMap((line) => variants(JSON.parse(line)))) {
      const issues = judge(module, "Thing", instance);
      expect([instance, issues.length === 0]).toEqual([instance, validate(instance)]);
      verdicts[issues.length === 0 ? "valid" : "invalid"] += 1;
    }
    expect(verdicts.valid).toBeGreaterThan(100);
    expect(verdicts.invalid).toBeGreaterThan(0);
  });
});
