import { expect, test } from "vitest";
import type { PartialOptions } from "../../generator/config/options.ts";
import { generate } from "../../generator/generate.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { inside, record, times } from "./large.ts";
import { runLimited } from "./run-limited.ts";

async function said(text: string, limits: PartialOptions["limits"] = {}, path = "thing.json") {
  const { files, diagnostics } = await generate([{ uri: `file:///${path}`, text }], { limits });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(files.length === 0).toBe(errors.length > 0);
  return errors.map(({ code, place, hint }) => [code, place?.pointer, hint]);
}

const chain = (length: number): JsonValue => ({
  $ref: "#/$defs/d0",
  $defs: record(length + 1, (at) => [`d${at}`, at === length ? true : { $ref: `#/$defs/d${at + 1}` }]),
});

test("limits.fileBytes", async () => {
  const hint = "the setting limits.fileBytes says how large a file may be";
  expect(await said('{"title": "é"}', { fileBytes: 14 })).toEqual([["file-too-large", "", hint]]);
  expect(await said('{"title": "é"}', { fileBytes: 15 })).toEqual([]);
});

test("limits.depth, of a document", async () => {
  const text = JSON.stringify(inside(9, "not", {}));
  expect(await said(text, { depth: 9 })).toEqual([["nesting-too-deep", "", "the setting limits.depth is 9"]]);
  expect(await said(text, { depth: 10 })).toEqual([]);
});

test("limits.depth, of references", async () => {
  const text = JSON.stringify(chain(20));
  const hint = "the setting limits.depth is 20";
  expect(await said(text, { depth: 20 })).toEqual([["reference-chain-too-long", "/$defs/d0", hint]]);
  expect(await said(text, { depth: 30 })).toEqual([]);
});

test("limits.schemas", async () => {
  const text = JSON.stringify({ prefixItems: times(9, () => true) });
  const [[code, pointer, hint] = []] = await said(text, { schemas: 9 });
  expect([code, hint]).toEqual(["schemas-too-many", "the setting limits.schemas is 9"]);
  expect(pointer).toMatch(/^\/prefixItems\/\d$/);
  expect(await said(text, { schemas: 10 })).toEqual([]);
});

test("limits.declarations", async () => {
  const text = JSON.stringify({ $defs: record(4, (at) => [`d${at}`, true]) });
  const hint = "the setting limits.declarations is 3";
  expect(await said(text, { declarations: 3 })).toEqual([["declarations-too-many", "/$defs/d3", hint]]);
  expect(await said(text, { declarations: 4 })).toEqual([]);
});

test("limits.aliases", async () => {
  const text = "a: &a [1, 2]\nb: *a\nc: *a\n";
  const hint = "the setting limits.aliases is 5";
  expect(await said(text, { aliases: 5 }, "a.yaml")).toEqual([["aliases-too-many", "/c", hint]]);
  expect(await said(text, { aliases: 6 }, "a.yaml")).toEqual([]);
});

test("what is too deep where no limit is looked for is told, too", async () => {
  // In a process of its own, whose stack is that of the command.
  const files = () => ({ "schemas/thing.json": JSON.stringify(inside(240, "anyOf")) });
  const { outcome, faults, said } = await runLimited({ name: "anyOf", files, expected: "schemas-too-deep" });
  expect({ outcome, faults }, said).toEqual({ outcome: "schemas-too-deep", faults: [] });
});
