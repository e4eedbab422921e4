import { diagnose } from "../diagnostics/diagnose.js";
import type { Result } from "../diagnostics/result.js";
import type { Host } from "../host/host.js";
import { checkConfig } from "./check-config.js";
import type { Config } from "./config.js";

/** The file names that are looked for in the project folder, first come first. */
export const configFiles = [
  "schemapress.config.json",
  "schemapress.config.yaml",
  "schemapress.config.yml",
  "schemapress.config.mjs",
  "schemapress.config.js",
] as const;

/** How a configuration file that is a program is run. */
export type RunModule = (path: string) => Promise<unknown>;

/**
 * The configuration of a project: the file given, or one of the usual names, or the key `schemapress` of package.json,
 * or nothing, which means all defaults.
 */
export async function readConfig(
  file: string | undefined,
  host: Host,
  run: RunModule,
): Promise<Result<Config>> {
  for (const candidate of file === undefined ? configFiles : [file]) {
    const text = await host.readText(candidate);
    if (text === undefined) continue;
    return checked(await parse(candidate, text, run), candidate);
  }
  if (file !== undefined) {
    return { value: {}, diagnostics: [diagnose("config-invalid", { problem: `There is no file ${file}.` })] };
  }
  const manifest = await host.readText("package.json");
  const value = manifest === undefined ? undefined : keyOf(manifest);
  return value === undefined ? { value: {}, diagnostics: [] } : checked({ value }, "package.json");
}

type Parsed = { readonly value: unknown } | { readonly problem: string };

async function parse(file: string, text: string, run: RunModule): Promise<Parsed> {
  try {
    if (/\.m?js$/.test(file)) return { value: await run(file) };
    if (/\.ya?ml$/.test(file)) return { value: (await import("yaml")).parse(text) };
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return {
      problem: `${file} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
    };
  }
}

function checked(parsed: Parsed, file: string): Result<Config> {
  if ("problem" in parsed) {
    return { value: {}, diagnostics: [diagnose("config-invalid", { problem: parsed.problem })] };
  }
  // Checked just below: an invalid configuration comes with errors, and is not used.
  return { value: parsed.value as Config, diagnostics: checkConfig(parsed.value, file) };
}

function keyOf(manifest: string): unknown {
  try {
    return (JSON.parse(manifest) as { readonly schemapress?: unknown }).schemapress;
  } catch {
    return undefined;
  }
}
