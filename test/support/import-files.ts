import { build } from "esbuild";
import type { TextFile } from "../../generator/ir/files.ts";

/** The exports of a module of TypeScript files in memory, run for real. Paths of the files begin with `/`. */
export async function importFiles(files: readonly TextFile[], entry: string): Promise<unknown> {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const bundle = await build({
    stdin: { contents: entry, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
    plugins: [
      {
        name: "memory",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path, importer }) => {
            const from = importer.startsWith("/") ? `file://${importer}` : "file:///";
            return { path: new URL(path, from).pathname.replace(/\.js$/, ".ts"), namespace: "memory" };
          });
          onLoad({ filter: /.*/, namespace: "memory" }, ({ path }) => {
            const contents = texts.get(decodeURI(path));
            return contents === undefined
              ? { errors: [{ text: `there is no file ${path}` }] }
              : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const code = bundle.outputFiles[0]?.text ?? "";
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
