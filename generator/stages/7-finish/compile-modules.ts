import type { TextFile } from "../../ir/files.js";
import { compileRuntime } from "./compile-runtime.js";
import { indent } from "./indent.js";
import { parseModule } from "./syntax-tree.js";
import { toDeclarations } from "./to-declarations.js";
import { toJavaScript } from "./to-javascript.js";

/** The modules of the package laid out, and for each of them what is shipped: `dist/…​.js` and `dist/…​.d.ts`. */
export function compileModules(modules: readonly TextFile[]): readonly TextFile[] {
  return modules.flatMap((module): readonly TextFile[] => {
    if (module.path.startsWith("src/runtime/")) return [module, ...compileRuntime(module)];
    const parsed = parseModule({ path: module.path, text: indent(module.text) });
    const out = module.path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
    return [
      { path: module.path, text: parsed.text },
      { path: `${out}.js`, text: toJavaScript(parsed) },
      { path: `${out}.d.ts`, text: toDeclarations(parsed) },
    ];
  });
}
