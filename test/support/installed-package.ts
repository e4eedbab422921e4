import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../generator/ir/json.ts";
import { command, root, schemapress, temporaryFolder, writeFiles } from "./command.ts";

/** This project's own package, generated and packed anew, and a project that has installed it from there. */
export interface InstalledPackage {
  readonly packed: string;
  readonly consumer: string;
}

/** Generates, packs and installs, as a user would, with settings beside those of this project. Throws where a step fails. */
export function installPackage(settings: JsonObject = {}): InstalledPackage {
  const project = temporaryFolder();
  for (const name of readdirSync(join(root, "schemas"))) {
    writeFiles(project, { [`schemas/${name}`]: readFileSync(join(root, "schemas", name), "utf8") });
  }
  const own = JSON.parse(readFileSync(join(root, "schemapress.config.json"), "utf8")) as JsonObject;
  writeFiles(project, { "schemapress.config.json": { ...own, ...settings } });
  demand(schemapress(project, "generate"));
  const packed = join(project, "generated");
  const [{ filename }] = JSON.parse(demand(command(packed, "npm", "pack", "--json")).out) as [
    { filename: string },
  ];
  const consumer = temporaryFolder();
  writeFiles(consumer, { "package.json": { name: "consumer", private: true, type: "module" } });
  demand(command(consumer, "npm", "install", join(packed, filename), "--offline", "--no-audit", "--no-fund"));
  return { packed, consumer };
}

function demand(run: ReturnType<typeof command>): ReturnType<typeof command> {
  if (run.code !== 0) throw new Error(run.out + run.err);
  return run;
}
