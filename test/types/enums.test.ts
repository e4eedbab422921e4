import { describe, expect, test } from "vitest";
import type { TextFile } from "../../generator/ir/files.ts";
import { importPackage, judge } from "../support/schema-package.ts";
import { misuses, typedPackage } from "../support/typed-package.ts";

const level = { title: "Level", type: "string", enum: ["low", "very-high"] };
const schema = {
  type: "object",
  properties: { level: { $ref: "#/$defs/Level" }, unit: { enum: ["m", "km"] } },
  $defs: { Level: level },
};

function text(files: readonly TextFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

const object = `/** The values of {@link Level}. */
export const Level = {
  low: "low",
  "very-high": "very-high",
} as const;
`;
const union = 'export type Level = "low" | "very-high";\n';
const derived = "export type Level = (typeof Level)[keyof typeof Level];\n";

const written = {
  both: `${union}\n${object}`,
  union,
  "const-object": `${derived}\n${object}`,
} as const;

describe.each(["both", "union", "const-object"] as const)("enums: %s", (enums) => {
  test.each(["modules", "single"] as const)("is written so, with the layout %s", async (layout) => {
    const { files } = await typedPackage(schema, { enums, layout });
    const module = text(files, layout === "single" ? "src/index.ts" : "src/Level.ts");
    expect(module).toContain(`${written[enums]}\n/** Whether a value is a valid {@link Level}. */`);
    expect(module.includes("export const Level ")).toBe(enums !== "union");
  });

  test("what is no declaration is a union, and validators are the same", async () => {
    const { files, types } = await typedPackage(schema, { enums });
    expect(types.Thing).toBe('{ level?: Level; unit?: "m" | "km" }');
    const module = await importPackage(files);
    expect(judge(module, "Thing", { level: "very-high" })).toEqual([]);
    expect(judge(module, "Thing", { level: "high" })).not.toEqual([]);
    expect("Level" in module).toBe(enums !== "union");
  });

  test("API.md and the pages of documentation have what the package has", async () => {
    const { files } = await typedPackage(schema, { enums });
    expect(text(files, "API.md")).toContain('type Level = "low" | "very-high";\n');
    expect(text(files, "API.md").includes("const Level: {")).toBe(enums !== "union");
    expect(text(files, "docs/Level.md").includes("Level.low")).toBe(enums !== "union");
    expect(text(files, "docs/Level.md")).toContain('`"very-high"`');
  });
});

test.each(["both", "const-object"] as const)("%s: one import is a type and its values", async (enums) => {
  for (const layout of ["modules", "single"] as const) {
    const use = `
      import { Level, type Thing } from "./src/index.js";
      export const thing: Thing = { level: Level["very-high"] };
      export const literal: Level = "low";
      // @ts-expect-error no such level
      export const wrong: Level = "high";
      // @ts-expect-error the object cannot be changed
      Level.low = "low";
    `;
    expect(misuses(await typedPackage(schema, { enums, layout }), use)).toEqual([]);
  }
});

test("union: there is no value to import", async () => {
  const use = `
    import * as all from "./src/index.js";
    export const low: all.Level = "low";
    // @ts-expect-error it is a type only
    export const value: string = all.Level.low;
  `;
  expect(misuses(await typedPackage(schema, { enums: "union" }), use)).toEqual([]);
});

test("only lists of strings have an object", async () => {
  const mixed = { ...schema, $defs: { Level: { ...level, type: ["string", "null"], enum: ["low", null] } } };
  const { files } = await typedPackage(mixed, { enums: "const-object" });
  expect(text(files, "src/Level.ts")).toContain('export type Level = "low" | null;\n');
  expect(text(files, "src/Level.ts")).not.toContain("export const Level ");
});
