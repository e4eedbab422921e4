import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { TextFile } from "../../generator/ir/files.ts";
import { flawsOfPackage } from "../support/flaws-of-package.ts";
import { secret } from "./project.ts";

/** What must not be in a package: markup and code of the schema, and names that some disk does not tell apart or knows. */
export async function outputFaults(files: readonly TextFile[], folder: string): Promise<readonly string[]> {
  const faults = [...flawsOfPackage(files.filter(({ path }) => !path.startsWith("dist/")))];
  if (files.some(({ text }) => text.includes(secret))) faults.push("the package tells of what lies outside");
  const names = new Map<string, string>();
  for (const { path } of files) {
    const name = path.split("/").at(-1) ?? "";
    const folded = path.normalize("NFKC").toLowerCase();
    if (names.has(folded)) faults.push(`${path} and ${names.get(folded)} are one file on some disks`);
    names.set(folded, path);
    if (/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(name)) faults.push(`${path} is a device`);
    if (Buffer.byteLength(name) > 200) faults.push("a file has a very long name");
  }
  try {
    await import(pathToFileURL(writeModules(files, folder)).href);
  } catch (thrown) {
    faults.push(`the package cannot be imported: ${String(thrown).slice(0, 200)}`);
  }
  if ("pwned" in globalThis) faults.push("text of a schema was run");
  return faults;
}

/** Writes what is run, without the care for the disk that takes most of the time; answers with the index. */
function writeModules(files: readonly TextFile[], folder: string): string {
  const modules = files.filter(({ path }) => path.endsWith(".js") || path === "package.json");
  for (const { path, text } of modules) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, "dist/index.js");
}
