// Runs a TypeScript program of this project with plain node: bundles it without the packages, and imports the bundle.
//
//   node test/support/run-typescript.mjs test/fuzz/main.ts [its arguments]
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** The exports of a TypeScript module, run for real. Packages stay outside, and `import.meta` keeps saying where a file is. */
export async function importTypeScript(file) {
  const folder = mkdtempSync(join(tmpdir(), "schemapress-run-"));
  // Removed in any case: what is imported is in memory by then, or the program has ended.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const { outputFiles } = await build({
    entryPoints: [resolve(file)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
    plugins: [keepPlaces],
  });
  const bundle = join(folder, "bundle.mjs");
  writeFileSync(bundle, outputFiles[0].contents);
  return import(pathToFileURL(bundle).href);
}

/** Writes into each module where it was, since a bundle is somewhere else. */
const keepPlaces = {
  name: "keep places",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      const text = await readFile(path, "utf8");
      const contents = text
        .replaceAll("import.meta.dirname", JSON.stringify(resolve(path, "..")))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...words] = process.argv.slice(2);
  const program = await importTypeScript(file);
  process.exitCode = await program.main(words);
}
