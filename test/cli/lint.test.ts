import { expect, test } from "vitest";
import { projectFolder, root, schemapress } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

const good = { title: "Good", type: "object", properties: { a: { type: "string" } } };
const odd = { title: "Odd", type: "string", minLength: 2, maxLength: 1, "ui-order": 1, "x-order": 1 };

test("nothing is found in the schemas of this repository", () => {
  const { code, err, out } = schemapress(root, "lint");
  expect(err).toMatch(/^32 schemas linted in \d+\.\d s\n$/);
  expect([code, out]).toEqual([0, ""]);
});

test("what is found ends with 2, and nothing is written", async () => {
  const folder = projectFolder({ "schemas/odd.json": odd });
  const { code, err } = await runInProcess(folder, ["lint"]);
  expect(code).toBe(2);
  expect(err).toContain("warning  limits-contradict");
  // While generating, a word that only could be somebody's own is let pass.
  expect(err).toContain("warning  keyword-unknown");
  expect(err).not.toContain("x-order");
  expect(err).toMatch(/\n2 warnings\n\n1 schema linted in /);
});

test("codes are told as they are set, for all documents or some", async () => {
  const folder = projectFolder({
    "schemas/odd.json": odd,
    "schemas/old/odd.json": { ...odd, title: "OldOdd" },
    "schemapress.config.json": {
      diagnostics: { "limits-contradict": "error", "keyword-unknown": "off" },
      overrides: [{ files: "schemas/old", diagnostics: { "limits-contradict": "info" } }],
    },
  });
  const { code, err } = await runInProcess(folder, ["lint"]);
  expect(code).toBe(2);
  expect(err.match(/^schemas.*$/gm)).toEqual(["schemas/odd.json:5:16  error  limits-contradict"]);
});

test("information alone is no finding", async () => {
  const folder = projectFolder({ "schemas/a.json": { ...good, $defs: { unused: { type: "string" } } } });
  const { code, err } = await runInProcess(folder, ["lint", "--verbose"]);
  expect([code, err]).toEqual([0, expect.stringContaining("info  definition-unused")]);
});

test("what cannot be read ends with 4, wrong arguments with 5", async () => {
  const folder = projectFolder({ "schemas/a.json": { ...good, $ref: "#/nowhere" } });
  expect((await runInProcess(folder, ["lint"])).code).toBe(4);
  expect((await runInProcess(folder, ["lint", "nothing.json"])).code).toBe(4);
  const wrong = projectFolder({ "schemas/a.json": good, "schemapress.config.json": { diagnostics: 1 } });
  expect((await runInProcess(wrong, ["lint"])).code).toBe(5);
});
