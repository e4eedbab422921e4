import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { completeOptions, type PartialOptions } from "../../generator/config/options.ts";
import { formatDiagnostics } from "../../generator/diagnostics/format.ts";
import { prepare, publish } from "../../generator/generate.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { readTree } from "../support/command.ts";
import { flawsOfPackage } from "../support/flaws-of-package.ts";
import type { HostileCase } from "./hostile-case.ts";
import { layOutProject, type Project, secret } from "./project.ts";

/** What came of a case: a package or the code of the first error, what was said, and whatever must not be. */
export interface Attempt {
  readonly outcome: string;
  readonly said: string;
  readonly faults: readonly string[];
}

/** Generates from a case as the command does, in this process, and looks at what came of it. */
export async function attempt(hostile: HostileCase, chosen: PartialOptions = {}): Promise<Attempt> {
  const project = layOutProject(hostile);
  try {
    const host = createNodeHost(project.folder);
    const request = { inputs: ["schemas"], references: [], out: "generated" };
    const { plan, sources, diagnostics } = await prepare(
      { ...request, options: completeOptions(chosen) },
      host,
    );
    const said = formatDiagnostics(diagnostics, sources, { verbose: true });
    const faults = saidWrongly(said);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { code, place } of errors)
      if (place === undefined && code !== "input-not-found") faults.push(`${code} has no place`);
    const [first] = errors;
    if (first !== undefined) {
      if (plan !== undefined) faults.push("there is a plan in spite of an error");
      return { outcome: first.code, said, faults };
    }
    if (plan === undefined)
      return { outcome: "nothing", said, faults: [...faults, "neither plan nor error"] };
    await publish(plan, "generated", host);
    return { outcome: "output", said, faults: [...faults, ...(await outputFaults(project))] };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { outcome: error.name, said: String(error.stack), faults: [`${error.name} was thrown`] };
  } finally {
    project.remove();
  }
}

/** What messages must not hold: pieces of other files, stack frames, control characters, or pages of text. */
export function saidWrongly(said: string): string[] {
  const faults: string[] = [];
  if (said.includes(secret)) faults.push("a message tells of what lies outside");
  if (/^\s+at .*:\d+:\d+\)?$/m.test(said)) faults.push("a message holds a stack trace");
  if (/bug in schemapress/.test(said)) faults.push("a message tells of a bug");
  if (said.length > 40_000) faults.push(`messages are ${said.length} characters long`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  if (/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(said))
    faults.push("a message holds control characters");
  return faults;
}

/** What must not be after a success: markup and code of the schema in the package, or files beside it. */
export async function outputFaults({ folder, around }: Project): Promise<readonly string[]> {
  const out = join(folder, "generated");
  const files = Object.entries(readTree(out)).map(([path, text]) => ({ path, text }));
  const faults = [...flawsOfPackage(files.filter(({ path }) => !path.startsWith("dist/")))];
  if (files.some(({ text }) => text.includes(secret))) faults.push("the package tells of what lies outside");
  const names = new Map<string, string>();
  for (const { path } of files) {
    const folded = path.normalize("NFKC").toLowerCase();
    if (names.has(folded)) faults.push(`${path} and ${names.get(folded)} are one file on some disks`);
    names.set(folded, path);
    if (/^(con|prn|aux|nul|com\d|lpt\d)\./i.test(path.split("/").at(-1) ?? ""))
      faults.push(`${path} is a device`);
    if (Buffer.byteLength(path.split("/").at(-1) ?? "") > 200) faults.push("a file has a very long name");
  }
  try {
    await import(pathToFileURL(join(out, "dist/index.js")).href);
  } catch (thrown) {
    faults.push(`the package cannot be imported: ${String(thrown).slice(0, 200)}`);
  }
  if ("pwned" in globalThis) faults.push("text of a schema was run");
  const strangers = readdirSync(around).filter((name) => name !== "project" && name !== "secret.json");
  if (strangers.length > 0) faults.push(`there is ${strangers.join(", ")} beside the project`);
  return faults;
}
