import { readdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, schemapress, temporaryFolder, writeFiles } from "../support/command.ts";

/** A folder with the generated package `orders`, in which the libraries of this project can be used, too. */
export function installOrders(): string {
  const project = temporaryFolder();
  writeFiles(project, {
    "schemas/order.json": {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Order",
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        email: { type: "string", format: "email" },
        lines: { type: "array", items: { $ref: "line.json" }, minItems: 1 },
        tree: { $ref: "tree.json" },
      },
      required: ["id", "lines"],
      additionalProperties: false,
    },
    "schemas/line.json": {
      title: "Line",
      type: "object",
      properties: {
        product: { type: "string", pattern: "^[a-z]+(?:-[a-z]+)*$", maxLength: 40 },
        count: { type: "integer", minimum: 1 },
      },
      required: ["product", "count"],
    },
    "schemas/tree.json": { title: "Tree", type: "object", additionalProperties: { $ref: "#" } },
    "schemapress.config.json": {
      package: { name: "orders", version: "1.0.0" },
      schemas: { backtracking: "ignore" },
    },
    "package.json": { name: "shop", private: true, type: "module" },
  });
  const { code, err } = schemapress(project, "generate", "--verify");
  if (code !== 0) throw new Error(err);
  const modules = join(project, "node_modules");
  writeFiles(modules, { ".keep": "" });
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  symlinkSync(join(project, "generated"), join(modules, "orders"));
  return project;
}

/** A module that a package in a folder exports, as a program in that folder would import it. */
export async function importFrom<Module>(folder: string, specifier: string): Promise<Module> {
  const file = createRequire(join(folder, "index.js")).resolve(specifier);
  return (await import(pathToFileURL(file).href)) as Module;
}

export const goodOrder = {
  id: "00000000-0000-4000-8000-000000000000",
  lines: [{ product: "tea", count: 2 }],
};
export const badOrder = { ...goodOrder, email: "nobody", lines: [{ product: "tea", count: 0 }] };
