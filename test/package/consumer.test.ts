import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { command, root, schemapress, temporaryFolder, writeFiles } from "../support/command.ts";
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
  const project = temporaryFolder();
  for (const name of readdirSync(join(root, "schemas"))) {
    writeFiles(project, { [`schemas/${name}`]: readFileSync(join(root, "schemas", name), "utf8") });
  }
  writeFiles(project, {
    "schemapress.config.json": readFileSync(join(root, "schemapress.config.json"), "utf8"),
  });
  expect(schemapress(project, "generate").code).toBe(0);
  packed = join(project, "generated");
  const [{ filename }] = JSON.parse(command(packed, "npm", "pack", "--json").out) as [{ filename: string }];
  consumer = temporaryFolder();
  writeFiles(consumer, { "package.json": { name: "consumer", private: true, type: "module" } });
  const install = command(
    consumer,
    "npm",
    "install",
    join(packed, filename),
    "--offline",
    "--no-audit",
    "--no-fund",
  );
  expect(install.code, install.err).toBe(0);
  const entry = createRequire(join(consumer, "index.js")).resolve("cognito-user-pool-client");
  installed = (await import(entry)) as Validators;
});

const source = `
import {
  assertUserPoolClientType, type Issue, isUserPoolClientType, TimeUnitsType, type UserPoolClientType,
  UserPoolClientTypeSchema, type Validation, validateUserPoolClientType, ValidationError,
} from "cognito-user-pool-client";
import { isClientIdType, type ClientIdType } from "cognito-user-pool-client/ClientIdType";

const client: UserPoolClientType = { ClientName: "shop", TokenValidityUnits: { AccessToken: TimeUnitsType.hours } };
// @ts-expect-error a name is a string
const wrong: UserPoolClientType = { ClientName: 1 };
// @ts-expect-error a misspelt member
const misspelt: UserPoolClientType = { ClientNam: "shop" };
// @ts-expect-error no such unit
const unit: TimeUnitsType = "weeks";
// @ts-expect-error absent is absent
const absent: UserPoolClientType = { ClientName: undefined };

export function read(value: unknown): string | undefined {
  if (isUserPoolClientType(value)) return value.ClientName;
  const result: Validation<UserPoolClientType> = validateUserPoolClientType(value);
  if (result.ok) return result.value.ClientId;
  const issues: readonly Issue[] = result.issues;
  try {
    assertUserPoolClientType(value);
    return value.ClientSecret;
  } catch (error) {
    return error instanceof ValidationError ? error.issues[0]?.message : String(issues.length);
  }
}
const id: ClientIdType = "x";
export const standard = UserPoolClientTypeSchema["~standard"].validate(client);
export const all = [wrong, misspelt, unit, absent, id, isClientIdType(id)];
`;

for (const compiler of ["typescript-5.9", "typescript-6.0", "typescript"]) {
  test(`a consumer compiles under ${compiler}, strictly, and mistakes are found`, () => {
    writeFiles(consumer, {
      "index.ts": source,
      "tsconfig.json": {
        compilerOptions: {
          target: "es2022",
          module: "nodenext",
          moduleResolution: "nodenext",
          types: [],
          noEmit: true,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
        },
        files: ["index.ts"],
      },
    });
    const { code, out } = command(
      consumer,
      process.execPath,
      join(root, "node_modules", compiler, "bin/tsc"),
      "-p",
      ".",
    );
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });
}

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
