import { existsSync } from "node:fs";
import type { CompilerHost, CompilerOptions, Program, SourceFile } from "typescript-5.9";
import type { TextFile } from "../../generator/ir/files.ts";
import type { Compiler } from "./load-compiler.ts";

/** What the compiler says of one line of a file. */
export interface LineError {
  /** From 0. */
  readonly line: number;
  readonly code: number;
  readonly text: string;
}

/** A program of modules in memory and what they import: shared modules, and the libraries and packages of the disk. */
export function offerProgram(
  compiler: Compiler,
  modules: readonly TextFile[],
  shared: readonly TextFile[],
): Program {
  const options: CompilerOptions = {
    strict: true,
    target: compiler.ScriptTarget.ES2022,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = hostFor(compiler, options);
  const texts = new Map([...modules, ...shared].map(({ path, text }) => [path, text]));
  const folders = new Set([...texts.keys()].map((path) => path.slice(0, path.lastIndexOf("/"))));
  return compiler.createProgram({
    rootNames: modules.map(({ path }) => path),
    options,
    host: {
      ...host,
      fileExists: (path) => texts.has(path) || host.fileExists(path),
      readFile: (path) => texts.get(path) ?? host.readFile(path),
      directoryExists: (path) => folders.has(path) || existsSync(path),
      getSourceFile: (path, version, ...rest) => {
        const text = texts.get(path);
        return text === undefined
          ? host.getSourceFile(path, version, ...rest)
          : compiler.createSourceFile(path, text, version, true);
      },
    },
  });
}

/** Everything that is wrong with a file of a program. */
export function lineErrors(compiler: Compiler, program: Program, path: string): readonly LineError[] {
  const file = program.getSourceFile(path);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((each) => ({
    line: file?.getLineAndCharacterOfPosition(each.start ?? 0).line ?? 0,
    code: each.code,
    text: `TS${each.code}: ${compiler.flattenDiagnosticMessageText(each.messageText, " / ").slice(0, 200)}`,
  }));
}

const onDisk = new Map<Compiler, CompilerHost>();

/** The disk, of which every file is parsed once for all programs. */
function hostFor(compiler: Compiler, options: CompilerOptions): CompilerHost {
  const known = onDisk.get(compiler);
  if (known !== undefined) return known;
  const host = compiler.createCompilerHost(options);
  const parsed = new Map<string, SourceFile | undefined>();
  const remembering: CompilerHost = {
    ...host,
    getSourceFile: (path, ...rest) => {
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, ...rest));
      return parsed.get(path);
    },
  };
  onDisk.set(compiler, remembering);
  return remembering;
}
