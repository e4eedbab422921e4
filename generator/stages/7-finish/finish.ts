import type { TextFile } from "../../ir/files.js";
import { type CompiledRuntime, joinPackage } from "./join-package.js";

/** How sure to be of the generated code: that it is TypeScript, or also that its types fit, which takes seconds. */
export type Assurance = "syntax" | "types";

export interface FinishOptions {
  readonly assurance: Assurance;
  readonly runtime: CompiledRuntime;
}

/**
 * Lays out generated modules, proves that they are what was meant, and adds what is shipped of them. Other files pass
 * through. Throws where generated code is wrong, which is a bug of schemapress.
 */
export async function finishModules(files: readonly TextFile[]): Promise<readonly TextFile[]> {
  if (files.length === 0) return [];
  // Loading the compiler takes longer than most runs that end in a mistake.
  const { compileModule } = await import("./compile-module.js");
  return files.flatMap((file) => {
    if (!file.path.endsWith(".ts")) return [file];
    const before = lastOf.get(file.path);
    if (before?.text === file.text) return before.files;
    const compiled = compileModule(file);
    // Only what is about the whole package comes back with the same text; parts are remembered elsewhere.
    if (file.path.endsWith("/index.ts")) lastOf.set(file.path, { text: file.text, files: compiled });
    return compiled;
  });
}

const lastOf = new Map<string, { readonly text: string; readonly files: readonly TextFile[] }>();

/** Puts the finished files of a package together, sorted by path, and adds what is made of several of them. */
export async function finishPackage(
  files: readonly TextFile[],
  { assurance, runtime }: FinishOptions,
): Promise<readonly TextFile[]> {
  const joined = joinPackage(files, runtime);
  if (assurance === "types") {
    const { typeCheck } = await import("./type-check.js");
    const problems = typeCheck(joined);
    if (problems !== "") throw new Error(`the generated code does not compile\n${problems}`);
  }
  return [...joined].sort((a, b) => (a.path < b.path ? -1 : 1));
}
