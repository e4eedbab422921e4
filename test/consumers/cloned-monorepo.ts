import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { projectFolder, readTree, root, writeFiles } from "../support/command.ts";

const example = join(root, "examples/monorepo");
const packages = ["customers", "events", "orders"];
const starts = "node_modules/starts";

/** What turborepo is told by the surroundings: where its remote cache is, and to tell nobody of the run. */
export interface TurboSettings {
  readonly TURBO_API: string;
  readonly TURBO_TOKEN: string;
  readonly TURBO_TEAM: string;
}

/** A clone of `examples/monorepo` on a machine of its own, with its packages installed from this project. */
export function cloneMonorepo(version: string): string {
  const clone = projectFolder();
  const foreign = /\/(node_modules|\.turbo|generated|package-lock\.json)$/;
  cpSync(example, clone, { recursive: true, filter: (path) => !foreign.test(path) });
  const program = join(root, "dist/cli/main.js");
  writeFiles(clone, {
    // Each start of schemapress leaves a line.
    "node_modules/.bin/schemapress": `#!/bin/sh\nbasename "$PWD" >> "${join(clone, starts)}"\nexec "${process.execPath}" "${program}" "$@"\n`,
    "package-lock.json": lockFile(version),
  });
  chmodSync(join(clone, "node_modules/.bin/schemapress"), 0o755);
  mkdirSync(join(clone, "node_modules/@shop"));
  for (const name of packages)
    symlinkSync(join(clone, "packages", name), join(clone, "node_modules/@shop", name));
  return clone;
}

/** The packages for which schemapress was started in a clone since this was asked last. */
export function startsIn(clone: string): readonly string[] {
  const file = join(clone, starts);
  if (!existsSync(file)) return [];
  const names = readFileSync(file, "utf8").trim().split("\n").sort();
  rmSync(file);
  return names;
}

/** Everything that was generated in a clone: texts by path. */
export function generatedIn(clone: string): Readonly<Record<string, string>> {
  const all = Object.entries(readTree(join(clone, "packages")));
  return Object.fromEntries(all.filter(([path]) => /^[^/]+\/generated\//.test(path)));
}

/** Runs a task with turborepo, and gives what that says. */
export async function runTurbo(clone: string, task: string, settings: TurboSettings): Promise<string> {
  const quiet = { NO_COLOR: "1", FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const child = spawn(process.execPath, [turbo, "run", task], {
    cwd: clone,
    env: { ...process.env, ...quiet, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  await new Promise((resolve) => child.once("close", resolve));
  return stripVTControlCharacters(said);
}

const turbo = join(root, "node_modules/turbo/bin/turbo");

/** What `npm install` would write if schemapress came from a registry. */
function lockFile(version: string): unknown {
  const manifest = (folder: string) =>
    JSON.parse(readFileSync(join(example, folder, "package.json"), "utf8")) as Record<string, unknown>;
  const folders = [...packages.map((name) => `packages/${name}`), "apps/checkout"];
  const { name, workspaces, devDependencies } = manifest("");
  const links = folders.map((folder) => [
    `node_modules/${manifest(folder).name}`,
    { resolved: folder, link: true },
  ]);
  const own = folders.map((folder) => {
    const { name: called, version: of, dependencies } = manifest(folder);
    return [folder, { name: called, version: of, dependencies }];
  });
  return {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name, workspaces, devDependencies },
      "node_modules/schemapress": { version, dev: true },
      ...Object.fromEntries(links),
      ...Object.fromEntries(own),
    },
  };
}
