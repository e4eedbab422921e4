import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../support/command.ts";
import type { HostileCase } from "./hostile-case.ts";
import { layOutProject } from "./project.ts";
import { saidWrongly } from "./said-wrongly.ts";

/** What a case may take at most. */
export const mostSeconds = 20;
export const mostMegabytes = 1024;

/** What came of a case in a process of its own, and what that took. */
export interface LimitedRun {
  readonly outcome: string;
  readonly said: string;
  readonly faults: readonly string[];
  /** Of processor time, as other programs may be running. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Tells the memory that was taken at most, and that a socket was opened. */
const watch = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  import { Socket } from "node:net";
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (...words) { writeSync(3, "socket "); return connect.apply(this, words); };
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, " " + [maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6].join(" "));
  });
`)}`;

/** Runs the command as it is built on a case, with as much time and memory as a case may take. */
export async function runLimited(hostile: HostileCase): Promise<LimitedRun> {
  const project = layOutProject(hostile);
  try {
    const words = ["--import", watch, join(root, "dist/cli/main.js"), "generate", "--no-cache"];
    const { code, told, said } = await run(words, project.folder);
    const [megabytes = 0, seconds = 0] = /([\d.]+) ([\d.]+)$/.exec(told)?.slice(1).map(Number) ?? [];
    const faults = saidWrongly(said);
    if (told.includes("socket")) faults.push("a socket was opened");
    if (code === null) faults.push("did not end, or was ended by the system");
    if (seconds > mostSeconds) faults.push(`took ${seconds.toFixed(1)} s`);
    if (megabytes > mostMegabytes) faults.push(`took ${megabytes.toFixed(0)} MB`);
    if (code !== 0 && code !== 4) faults.push(`exit code ${code}`);
    const strangers = readdirSync(project.around).filter(
      (name) => name !== "project" && name !== "secret.json",
    );
    if (strangers.length > 0) faults.push(`there is ${strangers.join(", ")} beside the project`);
    if (code !== 0 && existsSync(join(project.folder, "generated"))) faults.push("something was written");
    const outcome = code === 0 ? "output" : (/error {2}([\w-]+)$/m.exec(said)?.[1] ?? "nothing");
    return { outcome, said, faults, seconds, megabytes };
  } finally {
    project.remove();
  }
}

interface Ended {
  readonly code: number | null;
  readonly told: string;
  readonly said: string;
}

function run(words: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, {
      cwd,
      env: { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      timeout: 3 * mostSeconds * 1000,
      killSignal: "SIGKILL",
    });
    let told = "";
    let said = "";
    child.stdio[3]?.on("data", (piece) => {
      told += String(piece);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (piece) => {
        said += String(piece);
      });
    }
    child.on("close", (code) => resolve({ code, told, said }));
  });
}
