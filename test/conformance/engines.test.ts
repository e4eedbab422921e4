import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Generated, generate, type SourceInput } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import { readManifest } from "../../generator/ir/read-manifest.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";
import { root } from "../support/command.ts";
import { readCases } from "../support/read-cases.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { typeCheck } from "./type-program.ts";

const listed = join(root, "test/conformance/engine-disagreements.json");
const theirEngine = { engine: "json-schema-to-typescript" } as const;

/** Types without the index signatures that say nothing, which only one engine prints. */
const plainType = `export type Plain<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Plain<T[K]> }
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Plain<T[K]> }
    : T;`;

/** The modules of both packages in a folder, and one that assigns each type of one to that of the other. */
function comparison(folder: string, ours: Generated, theirs: Generated): readonly TextFile[] {
  const modules = (side: string, { files }: Generated) =>
    files
      .filter(({ path }) => /^src\/.*\.ts$/.test(path))
      .map(({ path, text }) => ({ path: `/${folder}/${side}/${path}`, text }));
  const names = namesOf(ours);
  const lines = [
    'import type * as ours from "./ours/src/index.js";',
    'import type * as theirs from "./theirs/src/index.js";',
    'import type { Plain } from "../plain.js";',
    ...names.flatMap((name) => [
      `declare const our_${name}: Plain<ours.${name}>; export const in_${name}: Plain<theirs.${name}> = our_${name};`,
      `declare const their_${name}: Plain<theirs.${name}>; export const out_${name}: Plain<ours.${name}> = their_${name};`,
    ]),
  ];
  return [
    ...modules("ours", ours),
    ...modules("theirs", theirs),
    { path: `/${folder}/compare.ts`, text: lines.join("\n") },
  ];
}

function namesOf({ files }: Generated): readonly string[] {
  const manifest = readManifest(files.find(({ path }) => path === "manifest.json")?.text);
  return (manifest?.schemas ?? []).map(({ name }) => name);
}

/** Which types of a comparison are no part of the other engine's. */
function disagreements(files: readonly TextFile[], plain = plainType): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text.split("\n")]));
  return typeCheck([...files, { path: "/plain.ts", text: plain }])
    .map(({ path, line, message }) => {
      const compared = /^declare const (our|their)_(\w+):/.exec(texts.get(path)?.[line - 1] ?? "");
      if (compared === null) throw new Error(`${path}:${line} ${message}`);
      const folder = path.split("/")[1];
      return `${folder}: ${compared[2]} of ${compared[1] === "our" ? "schemapress" : "json-schema-to-typescript"}`;
    })
    .sort();
}

describe("the user pool client", async () => {
  const inputs = readdirSync(join(root, "schemas")).map((name): SourceInput => {
    return { uri: uriOfPath(`schemas/${name}`), text: readFileSync(join(root, "schemas", name), "utf8") };
  });
  const ours = await generate(inputs);
  const theirs = await generate(inputs, { types: theirEngine });

  test("has the same type from both engines, as have the schemas that it refers to", () => {
    expect(namesOf(ours)).toContain("UserPoolClientType");
    expect(namesOf(theirs)).toEqual(namesOf(ours));
    expect(disagreements(comparison("seed", ours, theirs))).toEqual([]);
  });

  test("has types that are assignable both ways as they are written, where open objects have an index signature", async () => {
    const open = await generate(inputs, { types: { openObjects: "index" } });
    const asWritten = "export type Plain<T> = T;";
    expect(disagreements(comparison("seed", open, theirs), asWritten)).toEqual([]);
  });

  test("comes without a warning, and with validators that work", async () => {
    expect(theirs.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    const module = await importPackage(theirs.files);
    expect(judge(module, "UserPoolClientType", { ClientName: "shop" })).toEqual([]);
    const [issue] = judge(module, "UserPoolClientType", { AuthSessionValidity: 16 });
    expect(issue).toMatchObject({ instancePath: "/AuthSessionValidity", keyword: "maximum" });
  });
});

test("cases without a warning have the same types from both engines, but for those that are listed", async () => {
  const files: TextFile[] = [];
  for (const { name, inputs, options } of readCases()) {
    const ours = await generate(inputs, { ...options, types: {} });
    const theirs = await generate(inputs, { ...options, types: theirEngine });
    const isWarned = theirs.diagnostics.some(({ code }) => code === "type-misprinted");
    if (!isWarned && ours.files.length > 0) files.push(...comparison(name, ours, theirs));
  }
  const found = disagreements(files);
  const known = JSON.parse(readFileSync(listed, "utf8")) as Readonly<Record<string, string>>;
  if (process.env.UPDATE !== undefined) {
    const entries = found.map((each) => [each, known[each] ?? "not explained yet"] as const);
    writeFileSync(listed, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    return;
  }
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual(Object.keys(known));
  expect(Object.values(known).filter((reason) => reason.length < 20)).toEqual([]);
});
