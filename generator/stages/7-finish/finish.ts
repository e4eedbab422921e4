import type { TextFile } from "../../ir/files.js";
import type { CompiledRuntime } from "./compile-modules.js";

/** How sure to be of the generated code: that it is TypeScript, or also that its types fit, which takes seconds. */
export type Assurance = "syntax" | "types";

export interface FinishOptions {
  readonly assurance: Assurance;
  readonly runtime: CompiledRuntime;
}

/**
 * Lays out the generated modules, proves that they are what was meant, and adds what the package ships: `dist/`.
 *
 * Files that are no modules pass through. Throws where generated code is wrong, which is a bug of schemapress.
 */
export async function finish(
  files: readonly TextFile[],
  { assurance, runtime }: FinishOptions,
): Promise<readonly TextFile[]> {
  const modules = files.filter((file) => file.path.endsWith(".ts"));
  const others = files.filter((file) => !file.path.endsWith(".ts"));
  // Loading the compiler takes longer than most runs that end in a mistake.
  const { compileModules } = await import("./compile-modules.js");
  const compiled = compileModules(modules, runtime);
  if (assurance === "types") {
    const { typeCheck } = await import("./type-check.js");
    const problems = typeCheck(compiled);
    if (problems !== "") throw new Error(`the generated code does not compile\n${problems}`);
  }
  return [...others, ...compiled].sort((a, b) => (a.path < b.path ? -1 : 1));
}
