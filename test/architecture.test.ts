import { describe, expect, test } from "vitest";
import { findCycles } from "./support/find-cycles.ts";
import { type Module, readModules } from "./support/read-modules.ts";

const generator = readModules("generator");

/** For each part of the generator, the other parts that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  ir: ["code"],
  code: ["ir", "prose"],
  prose: [],
  runtime: [],
  diagnostics: ["ir"],
  host: ["ir"],
  keywords: ["ir", "code", "diagnostics", "prose"],
  lint: ["ir", "code", "diagnostics", "dialects"],
  optimise: ["ir", "code", "prose"],
  dialects: ["ir", "code", "diagnostics", "keywords"],
  config: ["ir", "diagnostics", "host", "own", "1-load"],
  parts: ["ir"],
  cache: ["ir", "diagnostics", "host"],
  "1-load": ["ir", "diagnostics", "host"],
  "2-resolve": ["ir", "diagnostics", "keywords", "dialects"],
  "3-model": ["ir", "diagnostics", "keywords", "dialects", "optimise", "code", "prose"],
  "4-name": ["ir", "diagnostics", "code"],
  "5-view": ["ir", "code", "prose"],
  "6-render": ["ir", "diagnostics"],
  "7-finish": ["ir"],
  "8-write": ["ir", "diagnostics", "host"],
  cli: [
    "ir",
    "diagnostics",
    "host",
    "config",
    "cache",
    "generate.ts",
    "lint-documents.ts",
    "prepare.ts",
    "validate-documents.ts",
  ],
  "index.ts": ["ir", "diagnostics", "config", "generate.ts"],
};

describe("the parts of the generator", () => {
  test("import each other in one direction only", () => {
    const wrong = generator.flatMap((module) =>
      insideImports(module)
        .filter(({ target }) => partOf(target) !== partOf(module.path))
        .filter(({ target }) => mayImport[partOf(module.path)]?.includes(partOf(target)) === false)
        .map(({ target }) => `${within(module.path)} imports ${within(target)}`),
    );
    expect(wrong.sort()).toEqual([]);
  });

  test("all have a rule, except the pipeline itself", () => {
    const parts = new Set(generator.map(({ path }) => partOf(path)));
    expect([...parts].filter((part) => mayImport[part] === undefined).sort()).toEqual([
      "generate.ts",
      "lint-documents.ts",
      "load-validators.ts",
      "make-parts.ts",
      "prepare.ts",
      "survey-documents.ts",
      "validate-documents.ts",
      "within-stack.ts",
    ]);
  });

  test("are stages that do not know each other: only the pipeline sees two", () => {
    const seeing = generator.filter((module) => {
      const stages = insideImports(module).flatMap(({ target }) => stageOf(target) ?? []);
      return new Set([...stages, stageOf(module.path) ?? []].flat()).size > 1;
    });
    expect(seeing.map(({ path }) => within(path)).sort()).toEqual([
      "generate.ts",
      "lint-documents.ts",
      "load-validators.ts",
      "make-parts.ts",
      "prepare.ts",
      "survey-documents.ts",
    ]);
  });

  test("import only what is there, and nothing of the tests", () => {
    const paths = new Set(generator.map(({ path }) => path));
    for (const module of generator) {
      for (const { target } of insideImports(module)) {
        if (!isGenerated(target)) expect(paths).toContain(target);
      }
    }
  });

  test("never import each other in a circle, types aside", () => {
    const values = generator.map((module): readonly [string, readonly string[]] => [
      within(module.path),
      insideImports(module).flatMap(({ target, kind }) => (kind === "value" ? [within(target)] : [])),
    ]);
    expect(findCycles(new Map(values))).toEqual([]);
  });
});

describe("the world outside", () => {
  test("of the process is seen by the command line only; the disk asks which process it is", () => {
    const seeing = generator.filter(({ words, imports }) => {
      return words.includes("process") || imports.some(({ target }) => target === "node:process");
    });
    const others = seeing.filter(({ path }) => partOf(path) !== "cli").map(({ path }) => within(path));
    expect(others).toEqual([
      "host/is-other-process-alive.ts",
      "host/lock-folder.ts",
      "host/temporary-folder.ts",
    ]);
  });

  test("of the disk is touched by the host only", () => {
    const touching = generator.filter(({ imports }) =>
      imports.some(({ target }) => /^(node:)?fs\b/.test(target)),
    );
    expect(new Set(touching.map(({ path }) => partOf(path)))).toEqual(new Set(["host"]));
  });

  test("of other programs and machines is never touched", () => {
    const forbidden =
      /^(node:)?(child_process|cluster|dgram|dns|https?2?|net|tls|vm|worker_threads|inspector)$/;
    for (const { imports } of generator) {
      expect(imports.map(({ target }) => target).filter((target) => forbidden.test(target))).toEqual([]);
    }
    const calling = generator.filter(({ words }) => words.includes("fetch") || words.includes("WebSocket"));
    expect(calling.map(({ path }) => path)).toEqual([]);
  });

  test("is not evaluated, and neither is text", () => {
    const evaluating = generator.filter(({ words }) => words.includes("eval") || words.includes("Function"));
    expect(evaluating.map(({ path }) => path)).toEqual([]);
  });

  test("has one compiler, the one that ts-morph brings, and only the last stages but one know it", () => {
    const named = (name: RegExp) =>
      generator.filter(({ imports }) => imports.some(({ target }) => name.test(target)));
    expect(named(/^typescript/).map(({ path }) => path)).toEqual([]);
    expect(new Set(named(/^ts-morph$/).map(({ path }) => partOf(path)))).toEqual(new Set(["7-finish"]));
    expect(new Set(named(/^handlebars$/).map(({ path }) => partOf(path)))).toEqual(new Set(["6-render"]));
  });

  test("does not change what is made: no clock and no chance outside the host and the command line", () => {
    const unsteady = generator.filter(({ words }) => words.includes("Date") || words.includes("performance"));
    expect(
      unsteady.map(({ path }) => partOf(path)).filter((part) => !["host", "cli"].includes(part)),
    ).toEqual([]);
  });
});

/** Whether a module is one that schemapress has made for itself. */
function isGenerated(path: string): boolean {
  return path.startsWith("generator/own/package/");
}

function insideImports(module: Module): Module["imports"] {
  return module.imports.filter(({ target }) => target.startsWith("generator/"));
}

function within(path: string): string {
  return path.replace(/^generator\//, "");
}

function partOf(path: string): string {
  const [first = "", second = ""] = within(path).split("/");
  return first === "stages" ? second : first;
}

function stageOf(path: string): string | undefined {
  return /^generator\/stages\/([^/]+)\//.exec(path)?.[1];
}
