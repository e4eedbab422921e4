import type { Config } from "./config.js";

/** What a configuration begins with. */
export interface FirstChoices {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly name: string;
  readonly format: "json" | "ts";
}

/** A new configuration: its file, and what that says. */
export interface NewConfig {
  readonly path: string;
  readonly text: string;
  readonly config: Pick<Config, "inputs" | "out"> & Required<Pick<Config, "package">>;
}

/** The configuration that makes these choices. */
export function configText({ inputs, out, name, format }: FirstChoices): NewConfig {
  const config = { inputs, out, package: { name, version: "0.1.0" } };
  if (format === "json") {
    const value = { $schema: "./node_modules/schemapress/config.schema.json", ...config };
    return { path: "schemapress.config.json", text: `${print(value)}\n`, config };
  }
  const text = `import { defineConfig } from "schemapress/config";\n\nexport default defineConfig(${program(config)});\n`;
  return { path: "schemapress.config.ts", text, config };
}

/** JSON with arrays of texts on one line, as people write them. */
function print(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\n\s*([^[\]{}]*?)\n\s*\]/g, (_, items: string) => {
    return `[${items.replace(/\n\s*/g, " ")}]`;
  });
}

/** The same without quotes around names, and with a comma after what is last on its line. */
function program(value: unknown): string {
  return print(value)
    .replace(/^( *)"(\w+)":/gm, "$1$2:")
    .replace(/([^,{[])\n/g, "$1,\n");
}
