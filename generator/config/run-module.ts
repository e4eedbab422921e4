import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toolFolder } from "../host/tool-files.js";

/**
 * What a configuration that is a program exports as its default. TypeScript, and what it imports of the project, is
 * turned into JavaScript on the way, and kept nowhere.
 */
export async function runModule(file: string): Promise<unknown> {
  const module = /\.m?ts$/.test(file) ? await loadTypeScript(file) : await loadJavaScript(file);
  return (module as { readonly default?: unknown }).default;
}

async function loadJavaScript(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (thrown) {
    // The other loader fails as well, and says where.
    if (thrown instanceof SyntaxError) await loadTypeScript(file);
    throw thrown;
  }
}

async function loadTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const loader = createJiti(pathToFileURL(file).href, {
    fsCache: false,
    moduleCache: false,
    interopDefault: false,
    // A configuration can name what it is made for wherever schemapress is installed.
    alias: { "schemapress/config": join(toolFolder(), "dist/config/config.js") },
  });
  return loader.import(file);
}
