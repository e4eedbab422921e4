import type { TextFile } from "../../ir/files.js";
import { joinModules, type Script } from "./join-modules.js";

/** The compiled text of runtime modules: `runtime/is-object.js` and `runtime/is-object.d.ts`. */
export type CompiledRuntime = Readonly<Record<string, string>>;

/**
 * The files of a package with what is shipped of the runtime modules among them, `src/runtime/….ts`.
 *
 * Loading a file costs more than reading one, so the runtime is one file, and the index holds every declaration
 * instead of importing it. A declaration's own module is for those who want nothing else.
 */
export function joinPackage(files: readonly TextFile[], runtime: CompiledRuntime): readonly TextFile[] {
  const names = files.flatMap(({ path }) => /^src\/(runtime\/.*)\.ts$/.exec(path)?.[1] ?? []);
  const scripts = files.flatMap((file) => scriptOf(file) ?? []);
  const index = scripts.find((script) => script.path === "index");
  const declarations = scripts.filter((script) => script !== index);
  return [
    ...files.filter(({ path }) => path !== "dist/index.js"),
    ...(index === undefined ? [] : [{ path: "dist/index.js", text: joinIndex(index, declarations).text }]),
    ...names.map((name) => ({ path: `dist/${name}.d.ts`, text: compiled(`${name}.d.ts`, runtime) })),
    ...joinRuntime(names, runtime),
  ];
}

const scriptsOf = new WeakMap<TextFile, Script>();

/** The script that a file is; `undefined` where it is none, or not directly in `dist/`. */
function scriptOf(file: TextFile): Script | undefined {
  const path = /^dist\/([^/]+)\.js$/.exec(file.path)?.[1];
  if (path === undefined) return undefined;
  const script = scriptsOf.get(file) ?? { path, text: file.text };
  scriptsOf.set(file, script);
  return script;
}

function compiled(name: string, runtime: CompiledRuntime): string {
  const text = runtime[name];
  if (text === undefined) throw new Error(`${name} has not been built`);
  return text;
}

/** The runtime modules of the package in one file. Their names are told apart where they are written. */
function joinRuntime(names: readonly string[], runtime: CompiledRuntime): readonly TextFile[] {
  if (names.length === 0) return [];
  const scripts = [...names].sort().map((path) => ({ path, text: compiled(`${path}.js`, runtime) }));
  const joined = joinModules(scripts, () => true);
  if (joined === undefined) throw new Error("two runtime modules declare the same name");
  return [{ path: "dist/runtime.js", text: `${joined.text.replace(/^export \{\};\n*/gm, "")}\n` }];
}

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
