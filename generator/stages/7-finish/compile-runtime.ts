import { ts } from "ts-morph";
import type { TextFile } from "../../ir/files.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** The JavaScript and the declarations of a module that people wrote, by TypeScript itself. */
export function compileRuntime({ path, text }: TextFile): readonly TextFile[] {
  const out = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  const compilerOptions = options;
  return [
    { path: `${out}.js`, text: ts.transpileModule(text, { fileName: path, compilerOptions }).outputText },
    {
      path: `${out}.d.ts`,
      text: ts.transpileDeclaration(text, { fileName: path, compilerOptions }).outputText,
    },
  ];
}
