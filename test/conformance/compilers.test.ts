import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, projectFolder, root } from "../support/command.ts";
import { compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import { hasSuite, inDialect, readGroups, readRemotes, requiredFiles, suiteDialects } from "./suite-files.ts";

/** The modules of every group of every dialect, each dialect in a folder of its own. */
function modules(): Readonly<Record<string, string>> {
  const entries = Object.keys(suiteDialects).flatMap((dialect) => {
    const groups = requiredFiles(dialect).flatMap((file) => readGroups(dialect, file));
    const schemas = groups.map(({ schema }) => inDialect(schema, dialect));
    const compiled = compileSchemas(schemas, readRemotes(dialect)).modules;
    return [...compiled, ...runtimeModules].map(({ path, text }) => [`${dialect}${path}`, text] as const);
  });
  return Object.fromEntries(entries);
}

const strictest = {
  target: "es2022",
  lib: ["es2022"],
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
};

const files = hasSuite ? modules() : {};

describe.skipIf(!hasSuite)("what is generated for the official suite", () => {
  test.each(["typescript-5.9", "typescript-6.0", "typescript"])(
    "compiles under %s",
    (compiler) => {
      const folder = projectFolder({ ...files, "tsconfig.json": { compilerOptions: strictest } });
      const { code, out } = command(
        folder,
        process.execPath,
        join(root, "node_modules", compiler, "bin/tsc"),
        "-p",
        ".",
      );
      expect({ code, out }).toEqual({ code: 0, out: "" });
    },
    300_000,
  );
});
