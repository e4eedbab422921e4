import { relative, sep } from "node:path";
import type { MachineFormat } from "../diagnostics/formats/machine-formats.js";
import type { PackageReport, RunReport } from "../diagnostics/run-report.js";
import { readVersion } from "../host/tool-files.js";
import { driftDiagnostics } from "./drift-diagnostics.js";
import { exitCodes } from "./exit-codes.js";
import { allDiagnostics, type Run } from "./run.js";

/** A run as a document for programs. */
export async function reportRun(run: Run, format: MachineFormat): Promise<string> {
  const { machineFormats } = await import("../diagnostics/formats/machine-formats.js");
  const { command, exitCode, outcomes } = run;
  const packages = outcomes.map(({ out, counts, drift }): PackageReport => {
    const written = exitCode === exitCodes.done && drift === undefined;
    return { folder: out, ...counts, written, ...(drift === undefined ? {} : { drift }) };
  });
  // Where there is no other place for it, a difference is told file by file.
  const drifted = format === "json" ? [] : outcomes.flatMap(driftDiagnostics);
  const report: RunReport = {
    command,
    version: readVersion(),
    exitCode,
    folder: wayToProject(),
    packages,
    diagnostics: [...allDiagnostics(run), ...drifted],
  };
  return machineFormats[format](report);
}

/** The way from the root of the repository to the project folder, where the machine that builds says what the root is. */
function wayToProject(): string {
  const { GITHUB_WORKSPACE: github, CI_PROJECT_DIR: gitlab } = process.env;
  const root = github ?? gitlab;
  if (root === undefined || root === "") return "";
  const way = relative(root, process.cwd()).split(sep).join("/");
  return way === "" || way.startsWith("..") ? "" : `${way}/`;
}
