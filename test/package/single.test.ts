import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { command, root, writeFiles } from "../support/command.ts";
import { installPackage } from "../support/installed-package.ts";
import { client, instances } from "./clients.ts";

let consumer = "";
let packed = "";

beforeAll(() => {
  ({ packed, consumer } = installPackage({ types: { layout: "single" } }));
});

test("all declarations are in the index, and the runtime beside it", () => {
  const names = (folder: string) => readdirSync(join(packed, folder)).sort();
  expect(names("src")).toEqual(["index.ts", "json-schema", "runtime"]);
  expect(names("dist").filter((name) => name.endsWith(".js"))).toEqual(["index.js", "runtime.js"]);
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as { exports: object };
  expect(Object.keys(exports)).toEqual([".", "./json-schema", "./schemas/*.json", "./package.json"]);
  expect(readFileSync(join(packed, "docs/ClientIdType.md"), "utf8")).toContain(
    'import { isClientIdType, type ClientIdType } from "cognito-user-pool-client";',
  );
  expect(readFileSync(join(packed, "README.md"), "utf8")).not.toContain("one declaration");
});

test("it exports what the package with a module for each declaration does, and says the same", async () => {
  const apart = installPackage();
  const load = async (folder: string) =>
    (await import(createRequire(join(folder, "index.js")).resolve("cognito-user-pool-client"))) as Readonly<
      Record<string, (value: unknown) => unknown>
    >;
  const [one, many] = [await load(consumer), await load(apart.consumer)];
  expect(Object.keys(one).sort()).toEqual(Object.keys(many).sort());
  for (const value of [...instances, client]) {
    expect(one.validateUserPoolClientType?.(value)).toEqual(many.validateUserPoolClientType?.(value));
  }
  const names = readdirSync(join(apart.packed, "docs"));
  expect(readdirSync(join(packed, "docs"))).toEqual(names);
});

test("publint and attw find nothing", () => {
  const bin = (name: string) => join(root, "node_modules/.bin", name);
  const lint = command(packed, bin("publint"), "--strict");
  expect(lint.out + lint.err).toContain("All good!");
  const types = command(packed, bin("attw"), "--pack", "--profile", "esm-only");
  expect(types.code, types.out + types.err).toBe(0);
});

test("a consumer compiles, strictly, also with companions", () => {
  writeFiles(consumer, {
    "index.ts": `
import { isUserPoolClientType, TimeUnitsType, type UserPoolClientType } from "cognito-user-pool-client";
import { UserPoolClientTypeStandard } from "cognito-user-pool-client/json-schema";

const client: UserPoolClientType = { TokenValidityUnits: { AccessToken: TimeUnitsType.hours } };
// @ts-expect-error a name is a string
export const wrong: UserPoolClientType = { ClientName: 1 };
// @ts-expect-error a declaration has no module of its own
export type { ClientIdType } from "cognito-user-pool-client/ClientIdType";
export const all = [isUserPoolClientType(client), UserPoolClientTypeStandard["~standard"].validate(client)];
`,
    "tsconfig.json": {
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        types: [],
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
      },
      files: ["index.ts"],
    },
  });
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  expect(command(consumer, process.execPath, compiler, "-p", ".").out).toBe("");
});

test("importing one validator leaves out all collectors and every other validator", async () => {
  const { build } = await import("esbuild");
  writeFiles(consumer, { "one.js": 'export { isClientNameType } from "cognito-user-pool-client";' });
  const entryPoints = [join(consumer, "one.js")];
  const bundle = await build({ entryPoints, bundle: true, write: false, format: "esm" });
  expect(bundle.outputFiles[0]?.text.match(/function \w+/g)?.sort()).toEqual([
    "function codePointLength",
    "function isClientNameType",
    "function isLongerThan",
  ]);
});
