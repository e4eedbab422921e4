import { expect, test } from "vitest";
import { projectFolder, schemapress } from "../support/command.ts";

test("a broken reference names file, line, column, pointer, the way there and the nearest names", () => {
  const folder = projectFolder({
    "schemas/order.json":
      '{\n  "properties": {\n    "shipTo": { "$ref": "#/$defs/adress" }\n  },\n  "type": "object",\n  "$defs": {\n    "address": true\n  }\n}\n',
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toBe(
    [
      "schemas/order.json:3:25  error  reference-not-found",
      '  3 |     "shipTo": { "$ref": "#/$defs/adress" }',
      "    |                          ^^^^^^^^^^^^^^",
      "  at /properties/shipTo/$ref",
      "  Nothing is defined at #/$defs/adress.",
      "  hint: did you mean #/$defs/address?",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("with references.missing «unknown» it is a warning, and the type is unknown", () => {
  const folder = projectFolder({
    "schemas/a.json": { title: "A", type: "object", properties: { b: { $ref: "#/definitions/Nothing" } } },
    "schemapress.config.yaml": "references:\n  missing: unknown\n",
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(0);
  expect(err).toContain("warning  reference-unknown");
  expect(err).toContain("1 warning");
});

test("with schemas.unknownKeywords «warn» a word that is no keyword is one warning", () => {
  const folder = projectFolder({
    "schemas/a.json": { title: "A", divisibleBy: 2, minimum: 1, exclusiveMinimum: true },
    "schemapress.config.json": { schemas: { dialect: "draft-04", unknownKeywords: "warn" } },
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(0);
  expect(err).toContain("schemas/a.json:3:3  warning  keyword-unknown");
  expect(err).toContain('"divisibleBy" is no keyword of draft 4, so it says nothing.');
  expect(err).toContain("1 warning\n");
});

test("every mistake of a run is reported, sorted by place", () => {
  const folder = projectFolder({
    "schemas/b.json": { type: "strng", minLength: -1, pattern: "(" },
    "schemas/a.json": { $schema: "https://example.com/draft-99", properties: [] },
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect([...err.matchAll(/^\S+ {2}error {2}\S+$/gm)].map(([line]) => line)).toEqual([
    "schemas/a.json:2:14  error  dialect-unknown",
    "schemas/a.json:3:17  error  keyword-value",
    "schemas/b.json:2:11  error  keyword-value",
    "schemas/b.json:3:16  error  keyword-value",
    "schemas/b.json:4:14  error  pattern-unreadable",
  ]);
  expect(err).toContain("\n5 errors\n");
});

test("wrong arguments and wrong settings exit with 5, and say what could have been meant", () => {
  const folder = projectFolder({ "schemas/a.json": true });
  const wrong = schemapress(folder, "generate", "--chek");
  expect(wrong.code).toBe(5);
  expect(wrong.err).toContain("hint: did you mean --check?");
  expect(schemapress(folder, "generte").code).toBe(5);
  expect(schemapress(folder, "generate", "--config", "nothing.json").code).toBe(5);
  const settings = projectFolder({
    "schemas/a.json": true,
    "schemapress.config.json": {
      inptus: ["schemas"],
      package: { name: "Not A Name" },
      references: { missing: "maybe" },
    },
  });
  const { code, err } = schemapress(settings, "generate");
  expect(code).toBe(5);
  expect(err).toContain("schemapress.config.json:2:13  error  config-invalid");
  expect(err).toContain("There is no setting inptus.");
  expect(err).toContain("hint: did you mean inputs?");
  expect(err).toContain('The setting package.name must be a package name, and this is "Not A Name".');
  expect(err).toContain(
    'The setting references.missing must be one of "error" or "unknown", and this is "maybe".',
  );
});

test("a template with a mistake is refused by name", () => {
  const folder = projectFolder({
    "schemas/a.json": true,
    "schemapress.config.json": { templates: "mine" },
    "mine/module.ts.hbs": "{{nonsense}}",
  });
  const { code, err } = schemapress(folder, "generate");
  expect(code).toBe(4);
  expect(err).toContain("The template module.ts cannot be used");
});

test("help and version are on the output stream and exit with 0", () => {
  const folder = projectFolder();
  expect(schemapress(folder, "--version")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  const help = schemapress(folder, "generate", "--help");
  expect(help.code).toBe(0);
  expect(help.out).toContain("schemapress generate --check");
});

test("nothing is coloured where nobody looks", () => {
  const folder = projectFolder({ "schemas/a.json": { type: 1 } });
  const { out, err } = schemapress(folder, "generate");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what must not be there
  expect(out + err).not.toMatch(/\u001b/);
});
