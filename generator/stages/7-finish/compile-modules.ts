import type { TextFile } from "../../ir/files.js";
import { indent } from "./indent.js";
import { parseModule } from "./syntax-tree.js";
import { toDeclarations } from "./to-declarations.js";
import { toJavaScript } from "./to-javascript.js";

/** The compiled text of runtime modules: `runtime/is-object.js` and `runtime/is-object.d.ts`. */
export type CompiledRuntime = Readonly<Record<string, string>>;

/** The modules of the package laid out, and for each of them what is shipped: `dist/….js` and `dist/….d.ts`. */
export function compileModules(modules: readonly TextFile[], runtime: CompiledRuntime): readonly TextFile[] {
  return modules.flatMap((module): readonly TextFile[] => {
    const name = module.path.replace(/^src\//, "").replace(/\.ts$/, "");
    if (name.startsWith("runtime/"))
      return [module, compiled(`${name}.js`, runtime), compiled(`${name}.d.ts`, runtime)];
    const parsed = parseModule({ path: module.path, text: indent(module.text) });
    return [
      { path: module.path, text: parsed.text },
      { path: `dist/${name}.js`, text: toJavaScript(parsed) },
      { path: `dist/${name}.d.ts`, text: toDeclarations(parsed) },
    ];
  });
}

function compiled(name: string, runtime: CompiledRuntime): TextFile {
  const text = runtime[name];
  if (text === undefined) throw new Error(`${name} has not been built`);
  return { path: `dist/${name}`, text };
}
