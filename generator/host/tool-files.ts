import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The files of schemapress itself that a run needs: text by name, without ending. */
export interface ToolFiles {
  readonly version: string;
  /** `module.ts`, `docs/schema.md`, `partials/banner`: templates by name. */
  readonly templates: Readonly<Record<string, string>>;
  /** `runtime/is-object`: modules that generated packages may need. */
  readonly runtime: Readonly<Record<string, string>>;
  /** `runtime/is-object.js`, `runtime/is-object.d.ts`: the same, as schemapress's own build has compiled them. */
  readonly compiledRuntime: Readonly<Record<string, string>>;
}

let known: ToolFiles | undefined;

/** The templates and the runtime modules from where schemapress is installed, read once. */
export function readToolFiles(): ToolFiles {
  known ??= readFromDisk(toolFolder());
  return known;
}

function readFromDisk(root: string): ToolFiles {
  return {
    version: readVersion(),
    templates: readTexts(join(root, "templates"), ".hbs", ""),
    runtime: readTexts(join(root, "generator/runtime"), ".ts", "runtime/"),
    compiledRuntime: readCompiledRuntime(join(root, "dist/runtime")),
  };
}

function readCompiledRuntime(folder: string): Record<string, string> {
  if (!existsSync(folder)) throw new Error("schemapress is not built: run npm run build");
  const texts: Record<string, string> = {};
  for (const ending of [".js", ".d.ts"]) {
    for (const [name, text] of Object.entries(readTexts(folder, ending, "runtime/")))
      texts[name + ending] = text;
  }
  return texts;
}

/** The version of schemapress. */
export function readVersion(): string {
  const manifest = JSON.parse(readFileSync(join(toolFolder(), "package.json"), "utf8")) as {
    readonly version: string;
  };
  return manifest.version;
}

/** The text of a file that comes with schemapress, by its path in the package. */
export function readToolText(path: string): string {
  return readFileSync(join(toolFolder(), path), "utf8");
}

/** A hash of everything that schemapress itself contributes to its output: code, templates, runtime modules, the versions it asks for. */
export function toolFingerprint(): string {
  const root = toolFolder();
  const hash = createHash("sha256");
  for (const [folder, ending] of [
    ["dist", ".js"],
    ["templates", ".hbs"],
    ["generator/runtime", ".ts"],
  ] as const) {
    const texts = existsSync(join(root, folder)) ? readTexts(join(root, folder), ending, "") : {};
    for (const [name, text] of Object.entries(texts)) hash.update(`${name}\0${text}\0`);
  }
  return hash.update(readFileSync(join(root, "package.json"))).digest("base64url");
}

/** The folder of the installed package: the nearest one above this module that has a package.json. */
export function toolFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!readdirSync(folder).includes("package.json")) folder = dirname(folder);
  return folder;
}

function readTexts(folder: string, ending: string, prefix: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) Object.assign(texts, readTexts(path, ending, `${prefix}${entry.name}/`));
    else if (entry.name.endsWith(ending)) {
      texts[prefix + entry.name.slice(0, -ending.length)] = readFileSync(path, "utf8");
    }
  }
  return texts;
}
