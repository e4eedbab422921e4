import type { TextFile } from "../../ir/files.js";
import { flatText } from "./flat-text.js";
import { indent } from "./indent.js";
import { parseModule } from "./syntax-tree.js";
import { toDeclarations } from "./to-declarations.js";
import { toJavaScript } from "./to-javascript.js";

/** A generated module `src/….ts` laid out, and what is shipped of it: `dist/….js` and `dist/….d.ts`. */
export function compileModule({ path, text }: TextFile): readonly TextFile[] {
  const name = path.replace(/^src\//, "").replace(/\.ts$/, "");
  const parsed = parseModule({ path, text: indent(text) });
  return [
    { path, text: flatText(parsed.text) },
    { path: `dist/${name}.js`, text: flatText(withOneRuntime(toJavaScript(parsed))) },
    { path: `dist/${name}.d.ts`, text: flatText(toDeclarations(parsed)) },
  ];
}

/** A module whose imports from the runtime are one import from one file. */
function withOneRuntime(text: string): string {
  const names: string[] = [];
  let up = "./";
  const rest = text.replace(runtimeImport, (_, clause: string, path: string) => {
    names.push(...clause.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()])));
    up = path;
    return "\0";
  });
  const line = `import { ${names.sort().join(", ")} } from "${up}runtime.js";\n`;
  const joined = names.length === 0 ? rest : rest.replace("\0", line);
  return joined.replaceAll("\0", "").replace(runtimeExport, 'from "$1runtime.js"');
}

const runtimeImport = /^import \{([^}]*)\} from "((?:\.\.?\/)+)runtime\/[^"]+";\n/gm;
const runtimeExport = /from "((?:\.\.?\/)+)runtime\/[^"]+"/g;
