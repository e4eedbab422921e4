import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import type { TextFile } from "../../ir/files.js";

/** What the strictest compiler says against the modules of a package, as text; nothing where it is content. */
export function typeCheck(files: readonly TextFile[]): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      types: [],
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      isolatedDeclarations: true,
      declaration: true,
      verbatimModuleSyntax: true,
      erasableSyntaxOnly: true,
      skipLibCheck: false,
    },
  });
  project.getFileSystem().writeFileSync("/package.json", '{"type":"module"}');
  for (const file of files) {
    if (/^src\/.*\.ts$|\.d\.ts$/.test(file.path)) project.createSourceFile(`/${file.path}`, file.text);
  }
  return project.formatDiagnosticsWithColorAndContext(project.getPreEmitDiagnostics());
}
