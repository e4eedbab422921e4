import type { TextFile } from "../../ir/files.js";
import type { View } from "../../ir/views.js";

/** What the index exports beside the declarations. */
const alwaysThere = [
  "runtime/issue",
  "runtime/standard-json-schema",
  "runtime/standard-schema",
  "runtime/validation",
  "runtime/validation-error",
];

/** The import lines of views, as far as those are of modules. */
export function importsOf(views: readonly View[]): readonly string[] {
  return views.flatMap((view) => ("imports" in view ? view.imports : []));
}

/** The runtime modules that import lines name. */
export function runtimeModulesOf(imports: readonly string[]): readonly string[] {
  return imports.flatMap((line) => {
    const module = / from "(?:\.\.?\/)+(runtime\/[^"]+)\.js";$/.exec(line)?.[1];
    return module === undefined ? [] : [module];
  });
}

/** The runtime modules that a package needs, and those that they import, as files of the package. */
export function runtimeFiles(
  modules: Iterable<string>,
  runtime: Readonly<Record<string, string>>,
): readonly TextFile[] {
  const needed = new Set<string>([...modules, ...alwaysThere]);
  for (const module of needed) {
    const text = runtime[module];
    if (text === undefined) throw new Error(`there is no runtime module ${module}`);
    for (const [, specifier = ""] of text.matchAll(/ from "(\.{1,2}\/[^"]+)\.js"/g))
      needed.add(resolve(module, specifier));
  }
  return [...needed].sort().map((module) => ({ path: `src/${module}.ts`, text: runtime[module] ?? "" }));
}

function resolve(from: string, specifier: string): string {
  const segments = from.split("/").slice(0, -1);
  for (const segment of specifier.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
