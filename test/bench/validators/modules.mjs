import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../../..");
let count = 0;

/** A folder beside which this project's packages are found; gone when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "schemapress-bench-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The module of a text, with everything that it imports in one piece. */
export async function bundled(text, folder, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "silent",
    ...options,
  });
  return outputFiles[0].text;
}

/** The exports of a module given as text, bundled first. */
export async function imported(text, folder) {
  return importedAsIs(await bundled(text, folder), folder);
}

/** The exports of a module given as text that imports nothing. */
export function importedAsIs(text, folder) {
  count += 1;
  const file = join(folder, `module-${count}.mjs`);
  writeFileSync(file, text);
  return import(pathToFileURL(file).href);
}

/** How many bytes a module takes on the wire: bundled, minified, compressed. */
export async function compressedSize(text, folder) {
  const minified = await bundled(text, folder, { minify: true });
  return gzipSync(minified, { level: 9 }).length;
}
