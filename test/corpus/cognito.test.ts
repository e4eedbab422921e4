import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeOptions } from "../../generator/config/options.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { readManifest } from "../../generator/ir/read-manifest.ts";
import { type Prepared, prepare } from "../../generator/prepare.ts";
import { root } from "../support/command.ts";

const corpus = join(root, "../shared/corpora/amazon-cognito");

/** Generates from files of the corpus, type-checks the result, and writes nothing. */
async function generateFrom(inputs: readonly string[], references: readonly string[]): Promise<Prepared> {
  const options = completeOptions({ package: { name: "cognito" }, assurance: "types" });
  return prepare(
    { inputs, references, out: "generated", options },
    {
      reading: createNodeHost(corpus),
    },
  );
}

function declarations({ files }: Prepared): readonly { readonly id: string; readonly name: string }[] {
  return readManifest(files.find((file) => file.path === "manifest.json")?.text)?.schemas ?? [];
}

function errorsOf({ diagnostics }: Prepared) {
  return diagnostics.filter((diagnostic) => diagnostic.severity === "error");
}

describe.skipIf(!existsSync(corpus))("531 published schemas with 993 dangling references", () => {
  test("with the OpenAPI documents as places to look, they become one package that compiles", async () => {
    const prepared = await generateFrom(["json-schema"], ["*.openapi.yml"]);
    expect(errorsOf(prepared)).toEqual([]);
    const recovered = prepared.diagnostics.filter(({ code }) => code === "reference-recovered");
    expect(recovered).toHaveLength(993);

    const declared = declarations(prepared);
    const borrowed = declared
      .filter(({ id }) => id.includes(".openapi.yml#"))
      .map(({ id }) => id.slice("file:///".length));
    expect(borrowed).toEqual([
      "identity-pools.openapi.yml#/components/schemas/ErrorCode",
      // RiskExceptionConfigurationType refers to two of these, and they to the third.
      "user-pools.openapi.yml#/components/schemas/BlockedIPRangeListType",
      "user-pools.openapi.yml#/components/schemas/PreventUserExistenceErrorTypes",
      "user-pools.openapi.yml#/components/schemas/RiskExceptionConfigurationType",
      "user-pools.openapi.yml#/components/schemas/SkippedIPRangeListType",
      "user-pools.openapi.yml#/components/schemas/StringType",
    ]);
    expect(declared).toHaveLength(531 + borrowed.length);
    expect(declared.filter(({ name }) => /(?<!V)\d$|_$/.test(name))).toEqual([]);

    const clashes = prepared.diagnostics
      .filter(({ code }) => code === "name-clash")
      .map(({ message }) => message);
    expect(clashes).toContain(
      "2 schemas are called PaginationKey; they are named IdentityPoolsPaginationKey, UserPoolsPaginationKey.",
    );
    const types = prepared.files.filter((file) => file.path.endsWith(".d.ts")).map((file) => file.text);
    expect(
      types.filter((text) => /\bany\b(?![^\n]*\*\/)/.test(text.replace(/\/\*\*[\s\S]*?\*\//g, ""))),
    ).toEqual([]);
  });

  test("without them exactly three targets are reported, each once, with all its places", async () => {
    const prepared = await generateFrom(["json-schema"], []);
    expect(prepared.files).toEqual([]);
    const missing = errorsOf(prepared).map(({ code, message, place, related = [] }) => ({
      code,
      message,
      places: [
        place,
        ...related.filter((each) => each.message === "also referred to from").map((each) => each.place),
      ].length,
    }));
    const notFound = (name: string, places: number) => ({
      code: "reference-not-found",
      message: `Nothing is defined at #/components/schemas/${name}.`,
      places,
    });
    expect(missing).toHaveLength(3);
    expect(missing).toEqual(
      expect.arrayContaining([
        notFound("ErrorCode", 1),
        notFound("PreventUserExistenceErrorTypes", 3),
        notFound("RiskExceptionConfigurationType", 2),
      ]),
    );
  });

  test.each(["user-pools", "identity-pools"])(
    "%s generates from its OpenAPI document alone",
    async (family) => {
      const prepared = await generateFrom([`${family}.openapi.yml`], []);
      expect(errorsOf(prepared)).toEqual([]);
      expect(declarations(prepared).length).toBeGreaterThan(50);
    },
  );

  test("a single schema finds its siblings, and brings in no other", async () => {
    const input = "json-schema/user-pools-user-pool-client-type-schema.json";
    const prepared = await generateFrom([input], ["*.openapi.yml"]);
    expect(errorsOf(prepared)).toEqual([]);
    expect(declarations(prepared)).toHaveLength(32);
  });
});
