import { type Diagnostic, ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from "ts-morph";
import type { TextFile } from "../../generator/ir/files.ts";

/** What the compiler finds in a file, by line. */
export interface Finding {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What modules say in which the compiler may find mistakes of schemas; whoever asks here wants to know them. */
const unchecked = /^\/\/ @ts-nocheck.*\n/m;

/** Everything that the compiler finds in files in memory, as strictly as it can be. */
export function typeCheck(files: readonly TextFile[]): readonly Finding[] {
  return typeCheckAsShipped(files.map(({ path, text }) => ({ path, text: text.replace(unchecked, "") })));
}

/** The same, but for the bodies of modules that say that they are to be left unchecked. */
export function typeCheckAsShipped(files: readonly TextFile[]): readonly Finding[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      declaration: true,
      isolatedDeclarations: true,
      verbatimModuleSyntax: true,
    },
  });
  project.getFileSystem().writeFileSync("/package.json", '{ "type": "module" }');
  for (const { path, text } of files) project.createSourceFile(path, text);
  return project.getPreEmitDiagnostics().map(findingOf);
}

function findingOf(diagnostic: Diagnostic): Finding {
  const text = diagnostic.getMessageText();
  return {
    path: diagnostic.getSourceFile()?.getFilePath() ?? "",
    line: diagnostic.getLineNumber() ?? 0,
    message: `TS${diagnostic.getCode()} ${typeof text === "string" ? text : text.getMessageText()}`,
  };
}
