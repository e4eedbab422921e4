import type { TextFile } from "../../ir/files.js";
import { indent } from "./indent.js";
import { joinModules, type Script } from "./join-modules.js";
import { parseModule } from "./syntax-tree.js";
import { toDeclarations } from "./to-declarations.js";
import { toJavaScript } from "./to-javascript.js";

/** The compiled text of runtime modules: `runtime/is-object.js` and `runtime/is-object.d.ts`. */
export type CompiledRuntime = Readonly<Record<string, string>>;

/**
 * The modules of the package laid out, and what is shipped: `dist/….js` and `dist/….d.ts`.
 *
 * Loading a file costs more than reading one, so the runtime is one file, and the index holds every declaration
 * instead of importing it. A declaration's own module is for those who want nothing else.
 */
export function compileModules(modules: readonly TextFile[], runtime: CompiledRuntime): readonly TextFile[] {
  const scripts: Script[] = [];
  const files = modules.flatMap((module): readonly TextFile[] => {
    const name = nameOf(module.path);
    if (name.startsWith("runtime/")) return [module, declarationsOf(name, runtime)];
    const parsed = parseModule({ path: module.path, text: indent(module.text) });
    scripts.push({ path: name, text: withOneRuntime(toJavaScript(parsed)) });
    return [
      { path: module.path, text: parsed.text },
      { path: `dist/${name}.d.ts`, text: toDeclarations(parsed) },
    ];
  });
  const index = scripts.find((script) => script.path === "index");
  const others = scripts.filter((script) => script !== index);
  const declarations = others.filter((script) => !script.path.includes("/"));
  const joined = index === undefined ? [] : [joinIndex(index, declarations)];
  return [
    ...files,
    ...[...others, ...joined].map(({ path, text }) => ({ path: `dist/${path}.js`, text })),
    ...joinRuntime(
      modules.map((module) => nameOf(module.path)),
      runtime,
    ),
  ];
}

function nameOf(path: string): string {
  return path.replace(/^src\//, "").replace(/\.ts$/, "");
}

function declarationsOf(name: string, runtime: CompiledRuntime): TextFile {
  return { path: `dist/${name}.d.ts`, text: compiled(`${name}.d.ts`, runtime) };
}

function compiled(name: string, runtime: CompiledRuntime): string {
  const text = runtime[name];
  if (text === undefined) throw new Error(`${name} has not been built`);
  return text;
}

/** The runtime modules of the package in one file. Their names are told apart where they are written. */
function joinRuntime(names: readonly string[], runtime: CompiledRuntime): readonly TextFile[] {
  const needed = names.filter((name) => name.startsWith("runtime/")).sort();
  if (needed.length === 0) return [];
  const scripts = needed.map((path) => ({ path, text: compiled(`${path}.js`, runtime) }));
  const joined = joinModules(scripts, () => true);
  if (joined === undefined) throw new Error("two runtime modules declare the same name");
  return [{ path: "dist/runtime.js", text: `${joined.text.replace(/^export \{\};\n*/gm, "")}\n` }];
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

/** The index with everything that it exports in it, where the names of all modules allow that and it has not already. */
function joinIndex(index: Script, modules: readonly Script[]): Script {
  if (modules.length === 0) return index;
  const exported = new Set(
    [...index.text.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, clause = ""]) =>
      clause.split(",").map((name) => name.trim()),
    ),
  );
  const joined = joinModules(modules, (name) => exported.has(name));
  if (joined === undefined) return index;
  const banner = /^(?:\/\/.*\n)+/.exec(index.text)?.[0] ?? "";
  const imports = [...joined.imports].flatMap(([specifier, names]) =>
    specifier === "./runtime.js" ? [`import { ${names.join(", ")} } from "./runtime.js";`] : [],
  );
  const own = index.text.split("\n").filter((line) => /^export .* from "\.\/runtime\.js";$/.test(line));
  return { path: "index", text: [banner.trimEnd(), ...imports, ...own, "", joined.text, ""].join("\n") };
}
