import type { TextFile } from "../../ir/files.js";

/** The runtime modules that the texts of modules import, directly and through each other, as files of the package. */
export function runtimeFiles(
  modules: readonly string[],
  runtime: Readonly<Record<string, string>>,
): readonly TextFile[] {
  const needed = new Set<string>(modules);
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
