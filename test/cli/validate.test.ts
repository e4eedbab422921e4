import { expect, test } from "vitest";
import { projectFolder, schemapress } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

const order = {
  title: "Order",
  type: "object",
  required: ["id", "lines"],
  properties: {
    id: { type: "integer", minimum: 1 },
    lines: { type: "array", items: { $ref: "#/$defs/line" } },
  },
  $defs: {
    line: { type: "object", properties: { count: { type: "integer" } }, additionalProperties: false },
  },
};

/** A project with a schema and some data. */
function project(data: Readonly<Record<string, string>>): string {
  return projectFolder({ "schemas/order.json": order, ...data });
}

/** The head line of each thing that is said, and its sentence. */
function said(err: string): readonly string[] {
  return err.split("\n\n").flatMap((block) => {
    const [head = "", ...rest] = block.split("\n");
    const [place, severity, code] = head.split("  ");
    if (severity === undefined) return [];
    const sentence = rest.find((line) => /^ {2}[^ ]/.test(line) && !/^ {2}(at |\d+ \||demanded)/.test(line));
    return [`${place} ${code}: ${sentence?.trim()}`];
  });
}

test("valid data is nothing to speak of", async () => {
  const folder = project({ "a.json": '{ "id": 1, "lines": [] }', "b.yml": "id: 2\nlines: []\n" });
  const { code, err, out } = await runInProcess(folder, [
    "validate",
    "schemas/order.json",
    "a.json",
    "b.yml",
  ]);
  expect(err).toMatch(/^2 valid, 0 invalid in \d+\.\d s\n$/);
  expect([code, out]).toEqual([0, ""]);
});

test("what is not valid is told with its place in the data, and with where the schema demands it", async () => {
  const folder = project({
    "a.json": '{\n  "id": 0,\n  "lines": [{ "cuont": 1 }]\n}\n',
    "b.yaml": "id: 1\nlines:\n  - count: many\n",
  });
  const { code, err } = await runInProcess(folder, ["validate", "schemas/order.json", "a.json", "b.yaml"]);
  expect(code).toBe(2);
  expect(said(err)).toEqual([
    "a.json:2:9 data-invalid: /id must be at least 1.",
    "a.json:3:15 data-invalid: /lines/0 must not have further members.",
    "b.yaml:3:12 data-invalid: /lines/0/count must be an integer.",
  ]);
  expect(err).toMatch(/demanded at schemas\/order\.json:\d+:\d+ \(\/properties\/id\/minimum\)/);
  expect(err).toMatch(/\n\n0 valid, 2 invalid in /);
});

test("of JSONL each line is an instance, and what is no JSON is unreadable while the others are judged", async () => {
  const folder = project({
    "c.jsonl": '{"id":1,"lines":[]}\n\n{"id":1}\n{"id":\n{"id":2,"lines":[{}]}',
  });
  const { code, err } = await runInProcess(folder, ["validate", "schemas/order.json", "c.jsonl"]);
  expect(code).toBe(4);
  expect(said(err)).toEqual([
    'c.jsonl:3:1 data-invalid: The value must have the member "lines".',
    "c.jsonl:4:7 syntax-error: This is not JSON: unexpected end of the text.",
  ]);
  expect(err).toMatch(/\n\n2 valid, 1 invalid, 1 unreadable in /);
});

test("a pointer names a definition, and one that leads nowhere is told with what was meant", async () => {
  const folder = project({ "line.json": '{ "count": "3" }' });
  const right = await runInProcess(folder, ["validate", "schemas/order.json#/$defs/line", "line.json"]);
  expect([right.code, said(right.err)]).toEqual([
    2,
    ["line.json:1:12 data-invalid: /count must be an integer."],
  ]);
  const wrong = await runInProcess(folder, ["validate", "schemas/order.json#/$defs/lin", "line.json"]);
  expect(wrong.code).toBe(4);
  expect(wrong.err).toContain("hint: did you mean #/$defs/line?");
});

test("a schema or data that cannot be read is told as everything else is", async () => {
  const folder = project({ "a.json": "{}" });
  const schema = await runInProcess(folder, ["validate", "schemas/ordr.json", "a.json"]);
  expect([schema.code, schema.err]).toEqual([4, expect.stringContaining("No schema file matches")]);
  const data = await runInProcess(folder, ["validate", "schemas/order.json", "b.json"]);
  expect([data.code, data.err]).toEqual([4, expect.stringContaining("b.json  error  file-unreadable")]);
});

test("a format for programs is one document on the output stream", async () => {
  const folder = project({ "a.json": '{ "id": 0, "lines": [] }' });
  const { code, out, err } = await runInProcess(folder, [
    "validate",
    "schemas/order.json",
    "a.json",
    "--format",
    "json",
  ]);
  const report = JSON.parse(out);
  expect([code, err, report.command, report.exitCode]).toEqual([2, "", "validate", 2]);
  expect(report.diagnostics[0].place.pointer).toBe("/id");
});

test("as built, wrong arguments end with 5", () => {
  const folder = project({ "a.json": '{ "id": 1, "lines": [] }' });
  expect(schemapress(folder, "validate", "schemas/order.json").code).toBe(5);
  expect(schemapress(folder, "validate", "schemas/order.json", "a.json", "--max-issues", "0").code).toBe(5);
  expect(schemapress(folder, "validate", "schemas/order.json", "a.json").code).toBe(0);
});
