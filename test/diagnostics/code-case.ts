import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { formatDiagnostics } from "../../generator/diagnostics/format.ts";
import { generate } from "../../generator/generate.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { projectFolder, type Run, readTree, root, schemapress } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

/** A folder of `test/diagnostics/codes`: a project in which a code is said, and what is said. */
export interface CodeCase {
  readonly code: string;
  readonly folder: string;
  /** The text of each file of the project, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What is run in it after `schemapress`, one after the other; the last is what counts. */
  readonly commands: readonly string[];
  readonly expected: string;
  /** Whether it needs a process of its own; a file `apart.txt` says why. */
  readonly apart: boolean;
}

/** The case of a code; `undefined` where there is none. */
export function readCodeCase(code: string): CodeCase | undefined {
  const folder = join(root, "test/diagnostics/codes", code);
  if (!existsSync(folder)) return undefined;
  const {
    "expected.txt": expected = "",
    "command.txt": command = "generate\n",
    "apart.txt": why,
    ...files
  } = readTree(folder);
  return { code, folder, files, commands: command.trim().split("\n"), expected, apart: why !== undefined };
}

/** Everything that the last command of a case prints, but for the line that sums up a run that went well. */
export async function runCodeCase({ apart, folder, commands, files }: CodeCase): Promise<string> {
  if (files["given.mjs"] !== undefined) return await runGiven(join(folder, "given.mjs"));
  const project = projectFolder();
  cpSync(folder, project, { recursive: true });
  let printed = "";
  const run = apart ? runApart : runInProcess;
  for (const command of commands) {
    const { out, err } = await run(project, command.split(" "));
    printed = out + err;
  }
  return printed.replace(/\n\d+ (?:schemas? (?:→|linted)|valid,) .*\n$/, "");
}

async function runApart(project: string, words: readonly string[]): Promise<Run> {
  return schemapress(project, ...words);
}

/** Everything that is said of a schema that is given to `generate()` as a value: what a module exports. */
async function runGiven(module: string): Promise<string> {
  const { default: value } = (await import(module)) as { readonly default: JsonValue };
  const { diagnostics } = await generate([{ uri: "file:///given.json", value }]);
  return `${formatDiagnostics(diagnostics, [])}\n`;
}

/** What is to be done about a code without a case. */
export function missingCase(code: string): string {
  return (
    `the code ${code} has no case: make the folder test/diagnostics/codes/${code} with schemas (and a configuration) ` +
    "that have it said, small enough to be its example in the docs, and run npm run test:update"
  );
}
