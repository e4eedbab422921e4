import { join } from "node:path";
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../generator/runtime");

test("the runtime compiles alone, without Node, DOM or inferred declarations", () => {
  const project = new Project({
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noImplicitOverride: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      isolatedModules: true,
      isolatedDeclarations: true,
      declaration: true,
    },
  });
  const files = project.addSourceFilesAtPaths(`${folder}/**/*.ts`);
  expect(files.length).toBeGreaterThan(20);
  expect(project.formatDiagnosticsWithColorAndContext(project.getPreEmitDiagnostics())).toBe("");
  expect(project.getSourceFiles()).toHaveLength(files.length);
});

test("the runtime imports its own files only", () => {
  const project = new Project({ skipFileDependencyResolution: true });
  const imports = project
    .addSourceFilesAtPaths(`${folder}/**/*.ts`)
    .flatMap((file) =>
      file.getImportDeclarations().map((declaration) => declaration.getModuleSpecifierValue()),
    );
  expect(imports.filter((specifier) => !/^(\.\/|\.\.\/)[a-z0-9/-]+\.js$/.test(specifier))).toEqual([]);
});
