import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { reportFormats } from "../../../generator/cli/report-flags.ts";
import { formatJson } from "../../../generator/diagnostics/formats/json.ts";
import { machineFormats } from "../../../generator/diagnostics/formats/machine-formats.ts";
import { projectFolder, root, schemapress } from "../../support/command.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { quiet, report } from "../sample-report.ts";

const schema = JSON.parse(readFileSync(join(root, "generator/own/schemas/report.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);

/** A document, which has to be what its schema says. */
function checked(text: string): Record<string, unknown> {
  const value = JSON.parse(text);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

describe("the JSON report", () => {
  test("is what its schema says, with everything that there can be", () => {
    const { excerpt: _, ...place } = report.diagnostics[2]?.place ?? { path: "", pointer: "" };
    const { range, ...where } = place;
    expect(checked(formatJson(report))).toMatchObject({
      version: 1,
      tool: { name: "schemapress", version: "1.2.3" },
      exitCode: 4,
      counts: { errors: 1, warnings: 1, infos: 1 },
      packages: report.packages,
      diagnostics: [{}, {}, { code: "reference-not-found", place: { ...where, ...range } }],
    });
    expect(checked(formatJson(quiet))).toMatchObject({ counts: { errors: 0 }, diagnostics: [] });
  });

  test("is refused by its schema where something is missing or of another kind", () => {
    for (const wrong of [
      { version: 2 },
      { exitCode: "4" },
      { counts: {} },
      { diagnostics: [{ code: "A B" }] },
    ]) {
      expect(validate({ ...checked(formatJson(report)), ...wrong })).toBe(false);
    }
  });
});

describe("a run", () => {
  const files = { "schemas/a.json": { title: "A", type: "object" } };

  test("that went well is one document and nothing else", () => {
    const { code, out, err } = schemapress(projectFolder(files), "generate", "--format", "json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const some = expect.any(Number);
    const made = { folder: "generated", schemas: 1, files: some, changed: some, recovered: 0, written: true };
    expect(checked(out)).toEqual({
      version: 1,
      tool: { name: "schemapress", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      command: "generate",
      exitCode: 0,
      counts: { errors: 0, warnings: 0, infos: 0 },
      packages: [made],
      diagnostics: [],
    });
  });

  test.each([
    ["with mistakes in schemas", { "schemas/a.json": { type: "any", $ref: "b.json" } }, 4],
    ["with a mistake in the configuration", { ...files, "schemapress.config.json": { inptus: [] } }, 5],
    ["that the disk hinders", { ...files, generated: "a file" }, 4],
    ["with nothing to read", {}, 4],
  ])("%s is one, too", async (_, project, exitCode) => {
    const { code, out, err } = await runInProcess(projectFolder(project), ["generate", "--format", "json"]);
    expect({ code, err }).toEqual({ code: exitCode, err: "" });
    const { diagnostics } = checked(out);
    expect(diagnostics).not.toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ exitCode });
  });

  test("with --check has what differs in it instead of a diff on the output stream", async () => {
    const folder = projectFolder(files);
    const check = ["generate", "--check", "--format", "json"];
    const first = await runInProcess(folder, check);
    const [drifted] = checked(first.out).packages as {
      readonly written: boolean;
      readonly drift: { added: string[] };
    }[];
    expect([first.code, first.err, drifted?.written]).toEqual([2, "", false]);
    expect(drifted?.drift).toMatchObject({ changed: [], command: "schemapress generate" });
    expect(drifted?.drift.added).toContain("src/A.ts");
    await runInProcess(folder, ["generate"]);
    const second = await runInProcess(folder, check);
    expect(second.code).toBe(0);
    expect(checked(second.out).packages).toMatchObject([{ written: false, drift: { added: [], diff: "" } }]);
  });

  test("says all in formats for programs, however many are shown as text", async () => {
    const bad = Object.fromEntries(
      "abcde".split("").map((name) => [`schemas/${name}.json`, { type: "any" }]),
    );
    const folder = projectFolder(bad);
    const json = await runInProcess(folder, ["generate", "--max-errors", "1", "--format", "json"]);
    expect(checked(json.out).diagnostics).toHaveLength(5);
    const shown = async (most: string) =>
      (await runInProcess(folder, ["generate", "--max-errors", most])).err;
    expect((await shown("2")).match(/error {2}keyword-value/g)).toHaveLength(2);
    expect(await shown("2")).toContain("… and 3 more errors\n\n5 errors\n");
    expect((await shown("0")).match(/error {2}keyword-value/g)).toHaveLength(5);
  });
});

test("every format can be chosen", () => {
  expect([...reportFormats].sort()).toEqual(["text", ...Object.keys(machineFormats)].sort());
});
