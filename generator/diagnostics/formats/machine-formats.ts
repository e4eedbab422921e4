import type { RunReport } from "../run-report.js";
import { formatGithub } from "./github.js";
import { formatGitlab } from "./gitlab.js";
import { formatJson } from "./json.js";
import { formatJunit } from "./junit.js";
import { formatSarif } from "./sarif.js";

/** The formats for programs, each a function from what a run has come to, to exactly one document. */
export const machineFormats = {
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
  junit: formatJunit,
  sarif: formatSarif,
} as const satisfies Readonly<Record<string, (report: RunReport) => string>>;

export type MachineFormat = keyof typeof machineFormats;
