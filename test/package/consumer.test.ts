import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { command, root, writeFiles } from "../support/command.ts";
import { installPackage } from "../support/installed-package.ts";
import { client, instances } from "./clients.ts";

let consumer = "";
let packed = "";

interface Validators {
  readonly isUserPoolClientType: (value: unknown) => boolean;
  readonly validateUserPoolClientType: (value: unknown) => {
    readonly ok: boolean;
    readonly issues?: readonly {
      readonly instancePath: string;
      readonly keyword: string;
      readonly message: string;
    }[];
  };
  readonly assertUserPoolClientType: (value: unknown) => void;
  readonly UserPoolClientTypeSchema: {
    readonly "~standard": { readonly validate: (value: unknown) => { readonly issues?: readonly unknown[] } };
  };
}

let installed: Validators;

beforeAll(async () => {
  ({ packed, consumer } = installPackage());
  const entry = createRequire(join(consumer, "index.js")).resolve("cognito-user-pool-client");
  installed = (await import(entry)) as Validators;
});

test("all four validators agree with ajv on every instance", () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const files = readdirSync(join(root, "schemas")).map((name) =>
    readFileSync(join(root, "schemas", name), "utf8"),
  );
  const schemas = files.map((text) => JSON.parse(text) as { readonly $id: string; readonly title: string });
  const ids = new Map(schemas.map((schema) => [schema.title, schema.$id]));
  // What the references mean, said in a way that ajv understands.
  const repaired = files.map((text) =>
    text.replace(/#\/components\/schemas\/(\w+)/g, (_, title: string) => ids.get(title) ?? ""),
  );
  for (const text of repaired) ajv.addSchema(JSON.parse(text));
  const validate = ajv.getSchema(ids.get("UserPoolClientType") ?? "");
  if (validate === undefined) throw new Error("ajv has no such schema");
  let valid = 0;
  for (const value of instances) {
    const expected = validate(value) as boolean;
    valid += Number(expected);
    const result = installed.validateUserPoolClientType(value);
    const standard = installed.UserPoolClientTypeSchema["~standard"].validate(value);
    const verdicts = {
      is: installed.isUserPoolClientType(value),
      validate: result.ok,
      assert: !throws(() => installed.assertUserPoolClientType(value)),
      standard: standard.issues === undefined,
    };
    expect({ value, ...verdicts }).toEqual({
      value,
      is: expected,
      validate: expected,
      assert: expected,
      standard: expected,
    });
    const places = (result.issues ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
    const theirs = (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
    if (!expected) expect(theirs).toEqual(expect.arrayContaining(places));
  }
  expect(instances.length).toBeGreaterThanOrEqual(60);
  expect(valid).toBeGreaterThan(30);
  expect(instances.length - valid).toBeGreaterThan(30);
});

test("a message is fit for a log line", () => {
  expect(() => installed.assertUserPoolClientType({ ...client, ClientName: "", UserPoolId: 1 })).toThrow(
    /UserPoolClientType is not valid: \/UserPoolId must be a string/,
  );
});

test("the bundled JSON Schemas say the same as the validators", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const text = readFileSync(join(packed, "schemas/UserPoolClientType.json"), "utf8");
  expect(text).not.toContain("$ref");
  const validate = ajv.compile(JSON.parse(text));
  for (const value of instances)
    expect([value, validate(value)]).toEqual([value, installed.isUserPoolClientType(value)]);
});

test("publint and attw find nothing", () => {
  const bin = (name: string) => join(root, "node_modules/.bin", name);
  const lint = command(packed, bin("publint"), "--strict");
  expect(lint.code, lint.out + lint.err).toBe(0);
  expect(lint.out).toContain("All good!");
  const types = command(packed, bin("attw"), "--pack", "--profile", "esm-only");
  expect(types.code, types.out + types.err).toBe(0);
});

test("importing one validator leaves out all collectors and every other validator", async () => {
  const { build } = await import("esbuild");
  writeFiles(consumer, { "one.js": 'export { isClientNameType } from "cognito-user-pool-client";' });
  const bundle = await build({
    entryPoints: [join(consumer, "one.js")],
    bundle: true,
    write: false,
    format: "esm",
  });
  const code = bundle.outputFiles[0]?.text ?? "";
  expect(code).toContain("function isClientNameType");
  expect(code.match(/function \w+/g)?.sort()).toEqual(
    ["function codePointLength", "function isClientNameType", "function isLongerThan"].sort(),
  );
});

function throws(run: () => void): boolean {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
