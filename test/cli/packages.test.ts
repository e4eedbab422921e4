import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readTree, schemapress } from "../support/command.ts";

const config = {
  package: { license: "MIT" },
  types: { enums: "union" },
  packages: [
    { inputs: ["cats"], out: "packages/cats", package: { name: "@zoo/cats" } },
    { inputs: ["dogs"], out: "packages/dogs", package: { name: "@zoo/dogs" }, types: { readonly: true } },
  ],
};

/** A project with schemas for two packages. */
function zoo(changes: Readonly<Record<string, unknown>> = {}): string {
  return projectFolder({
    "cats/cat.json": { title: "Cat", type: "object", properties: { name: { type: "string" } } },
    "dogs/dog.json": { title: "Dog", type: "object", properties: { name: { type: "string" } } },
    "schemapress.config.json": { ...config, ...changes },
  });
}

test("several packages are made in one run, each with what it shares and what it says", () => {
  const folder = zoo();
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(0);
  expect(err).toMatch(/^2 schemas → /m);
  const files = readTree(folder);
  expect(files["packages/cats/src/Cat.ts"]).toContain("  name?: string;");
  expect(files["packages/dogs/src/Dog.ts"]).toContain("  readonly name?: string;");
  expect(JSON.parse(files["packages/dogs/package.json"] ?? "")).toMatchObject({
    name: "@zoo/dogs",
    license: "MIT",
  });
  expect(schemapress(folder, "generate", "--check").code).toBe(0);
});

test("--package chooses some of them, by name or by folder, seen from here", () => {
  const byName = zoo();
  expect(schemapress(byName, "generate", "--package", "@zoo/dogs").code).toBe(0);
  expect(existsSync(join(byName, "packages/cats"))).toBe(false);
  expect(existsSync(join(byName, "packages/dogs"))).toBe(true);
  const byFolder = zoo();
  expect(schemapress(join(byFolder, "cats"), "generate", "--package", "../packages/cats").code).toBe(0);
  expect(existsSync(join(byFolder, "packages/dogs"))).toBe(false);
  const both = zoo();
  const words = ["--package", "@zoo/dogs", "--package", "packages/cats"];
  expect(schemapress(both, "generate", ...words).code).toBe(0);
  expect(existsSync(join(both, "packages/cats")) && existsSync(join(both, "packages/dogs"))).toBe(true);
});

test("a package that is not there is a mistake with the nearest one", () => {
  const { code, err } = schemapress(zoo(), "generate", "--package", "@zoo/cat");
  expect(code).toBe(5);
  expect(err).toContain("No package has the name or the folder @zoo/cat.\n  hint: did you mean @zoo/cats?");
});

test("inputs and --out are for one package", () => {
  const { code, err } = schemapress(zoo(), "generate", "dogs", "--out", "there");
  expect(code).toBe(5);
  expect(err).toContain("Inputs and --out can be given for one package, and the configuration is about 2.");
  expect(schemapress(zoo(), "generate", "dogs", "--package", "@zoo/dogs").code).toBe(0);
});

test("two packages in one folder, or one inside of the other, are a mistake with its place", () => {
  const [cats, dogs] = config.packages;
  const same = schemapress(zoo({ packages: [cats, { ...dogs, out: "packages/cats/" }] }), "generate");
  expect(same.code).toBe(5);
  expect(same.err).toMatch(/^schemapress\.config\.json:\d+:14 {2}error {2}config-invalid$/m);
  expect(same.err).toContain("packages[1] is generated into packages/cats, the same folder as packages[0].");
  const nested = schemapress(zoo({ packages: [cats, { ...dogs, out: "packages/cats/dogs" }] }), "generate");
  expect(nested.err).toContain(
    "packages[1] is generated into packages/cats/dogs, which is inside of packages/cats of packages[0].",
  );
  const around = schemapress(zoo({ packages: [cats, { ...dogs, out: "packages" }] }), "generate");
  expect(around.err).toContain(
    "packages[1] is generated into packages, which holds packages/cats of packages[0].",
  );
  const unsaid = schemapress(zoo({ packages: [{ inputs: ["cats"] }, { inputs: ["dogs"] }] }), "generate");
  expect(unsaid.err).toContain("packages[1] is generated into generated, the same folder as packages[0].");
});

test("what is wrong in one package keeps all from being written", () => {
  const folder = zoo({ packages: [config.packages[0], { inputs: ["fish"], out: "packages/fish" }] });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toContain("No schema file matches fish.");
  expect(existsSync(join(folder, "packages"))).toBe(false);
});
