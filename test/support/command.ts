import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** The folder of this project. */
export const root = join(import.meta.dirname, "../..");

/** What a command printed, and its exit code. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone after the test, with the files given. */
export function projectFolder(files: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "schemapress-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** A folder for all tests of a file; the operating system clears it away. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "schemapress-"));
}

/** Writes files: strings as they are, everything else as JSON. */
export function writeFiles(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
}

/** Runs `schemapress` as it is built, in a folder. */
export function schemapress(folder: string, ...words: readonly string[]): Run {
  return command(folder, process.execPath, join(root, "dist/cli/main.js"), ...words);
}

/** A command that runs on while the test does. */
export interface Started {
  /** What it has printed on the error stream so far. */
  err(): string;
  stop(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts `schemapress` as it is built, in a folder; it is gone after the test. */
export function startSchemapress(folder: string, ...words: readonly string[]): Started {
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...words], {
    cwd: folder,
    env: { ...process.env, ...quietEnvironment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<number | string | null>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal));
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { err: () => err, stop: (signal) => void child.kill(signal), ended };
}

/** What of the surroundings would change what is printed, and is taken away. */
const quietEnvironment = {
  NO_COLOR: "1",
  NODE_OPTIONS: "",
  FORCE_COLOR: undefined,
  GITHUB_WORKSPACE: undefined,
  CI_PROJECT_DIR: undefined,
};

/** Runs a command in a folder. */
export function command(folder: string, program: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { ...process.env, ...quietEnvironment },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Every file below a folder with its text, by path; installed packages stay out. */
export function readTree(folder: string, below = ""): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(texts, readTree(folder, path));
    else texts[path] = readFileSync(join(folder, path), "utf8");
  }
  return texts;
}
