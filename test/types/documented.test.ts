import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkConfig } from "../../generator/config/check-config.ts";
import { generate, type SourceInput } from "../../generator/generate.ts";
import type { TextFile } from "../../generator/ir/files.ts";
import { isJsonObject } from "../../generator/ir/json.ts";
import { defaultTypeSettings } from "../../generator/ir/type-settings.ts";
import { typeCheck } from "../conformance/type-program.ts";
import { root } from "../support/command.ts";
import { type PageExample, type PageSchema, readSettingsPage } from "./settings-page.ts";

const folder = join(root, "docs/types");
const names = readdirSync(folder).filter((name) => name !== "README.md");
const pages = names.map((name) => ({ name, ...readSettingsPage(readFileSync(join(folder, name), "utf8")) }));
const index = readFileSync(join(folder, "README.md"), "utf8");

function kebab(name: string): string {
  return name.replace(/[ A-Z]/g, (letter) => `-${letter.trim().toLowerCase()}`).replace(/^-|-(?=-)/g, "");
}

function input(schema: PageSchema): SourceInput {
  if (schema.kind === "components") {
    const lines = schema.text.replace(/^(?=.)/gm, "    ");
    const head = 'openapi: "3.1.0"\ninfo: { title: Shop, version: "1" }\ncomponents:\n  schemas:\n';
    return { uri: "file:///shop.yaml", text: head + lines };
  }
  const title = isJsonObject(schema.value) ? String(schema.value.title) : "";
  return { uri: `file:///${kebab(title)}.json`, value: schema.value };
}

async function filesOf({ schemas, types }: PageExample): Promise<readonly TextFile[]> {
  const { files, diagnostics } = await generate(schemas.map(input), { package: { name: "shop" }, types });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return files.filter(({ path }) => /^src\/.*\.ts$/.test(path) || path === "API.md");
}

/** The lines of code on which the compiler finds something, from 1. */
function wrongLines(code: string, files: readonly TextFile[]): readonly number[] {
  const own = code.replace(/from "shop(\/\w+)?"/g, (_, module = "/index") => `from "./src${module}.js"`);
  const sources = [
    ...files.filter(({ path }) => path !== "API.md"),
    { path: "use.ts", text: `${own}export {};\n` },
  ];
  const found = typeCheck(sources.map((file) => ({ ...file, path: `/${file.path}` })));
  expect(found.filter(({ path }) => path !== "/use.ts")).toEqual([]);
  return found.filter(({ message }) => !message.startsWith("TS6133")).map(({ line }) => line);
}

describe.each(pages)("$name", ({ name, examples, configurations }) => {
  if (examples.length > 0)
    test("shows output that comes out so, and code that compiles but for lines that say error", async () => {
      for (const example of examples) {
        const files = await filesOf(example);
        if (example.kind === "use") {
          const lines = example.text.split("\n");
          const wrong = lines.flatMap((line, at) => (line.includes("// error") ? [at + 1] : []));
          expect([...new Set(wrongLines(example.text, files))], example.text).toEqual(wrong);
          continue;
        }
        const texts = files.map(({ text }) => text.replace(/^(?=function )/gm, "export "));
        for (const declaration of example.text.trimEnd().split("\n\n"))
          expect(
            texts.some((text) => text.includes(declaration)),
            `${name}: ${declaration}`,
          ).toBe(true);
      }
    });

  test("shows configurations that are ones, and is in the table", () => {
    expect(
      configurations.flatMap((value) => checkConfig(value, { uri: "file:///a.json", pointer: "" })),
    ).toEqual([]);
    expect(index).toContain(`](${name})`);
  });
});

test("the table has every setting with its default, and a page for each", () => {
  const rows = [...index.matchAll(/^\| \[`(?:types\.)?(\w+)`\]\(([\w-]+\.md)\) \| `([^`]*)` \|/gm)];
  const shown = Object.fromEntries(
    rows.map(([, setting = "", , value = ""]) => [setting, JSON.parse(value)]),
  );
  expect(shown).toEqual(defaultTypeSettings);
  for (const [, setting = "", page = ""] of rows) {
    expect(names).toContain(page);
    expect(readFileSync(join(folder, page), "utf8")).toMatch(new RegExp(`^# \`types\\.${setting}\`\n`));
  }
});
