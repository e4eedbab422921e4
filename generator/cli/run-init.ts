import { addScript } from "../config/add-script.js";
import { checkConfig } from "../config/check-config.js";
import { configProblem } from "../config/config-problem.js";
import { configText, type FirstChoices } from "../config/config-text.js";
import { nextSteps, command as script } from "../config/next-steps.js";
import { completeOptions } from "../config/options.js";
import { proposeInit } from "../config/propose-init.js";
import { createNodeHost } from "../host/node-host.js";
import { changeProjectFile, createProjectFile } from "../host/project-file.js";
import { uriOfPath } from "../ir/uri.js";
import { askInit } from "./ask-init.js";
import { exitCodes } from "./exit-codes.js";
import { preparePackage } from "./prepare-package.js";
import { report } from "./report.js";
import { reportConfig } from "./report-config.js";
import { surveyProject } from "./survey-project.js";
import { hasTerminal, withTerminal } from "./terminal.js";
import { openWorkplace } from "./workplace.js";

const command = "init";

/** The options of `schemapress init`. */
export interface InitFlags {
  readonly from?: string;
  readonly yes?: boolean;
  readonly typescript?: boolean;
}

/** Runs `schemapress init`, and answers with the exit code: a configuration, a script and a first package, or nothing at all. */
export async function runInit({ from, yes, typescript }: InitFlags): Promise<number> {
  const started = performance.now();
  const project = process.cwd();
  const host = createNodeHost(project);
  const survey = await surveyProject(project, from, host);
  if (survey.kind === "refused") {
    await reportConfig({ diagnostics: [configProblem(survey.problem)], sources: [] }, { command });
    return survey.reason === "input" ? exitCodes.badInput : exitCodes.badArguments;
  }
  const { manifest } = survey.surroundings;
  const proposal = proposeInit(survey.surroundings);
  const proposed: FirstChoices = typescript === true ? { ...proposal, format: "ts" } : proposal;
  const asks = yes !== true && hasTerminal();
  const chosen = asks ? await withTerminal((ask) => askInit(proposed, ask)) : proposed;

  const { path, text, config } = configText(chosen);
  const diagnostics = checkConfig(config, { uri: uriOfPath(path), pointer: "" });
  if (diagnostics.length > 0) {
    await reportConfig({ diagnostics, sources: [] }, { command });
    return exitCodes.badArguments;
  }
  const options = completeOptions({ package: config.package });
  const settings = { inputs: chosen.inputs, references: [], out: chosen.out, options };
  const { outcome, publish } = await preparePackage(settings, {}, await openWorkplace(host, true));
  const isRefused = publish === undefined;
  const exitCode = isRefused ? exitCodes.badInput : exitCodes.done;
  if (isRefused) {
    await report({ command, outcomes: [outcome], diagnostics: [], exitCode, milliseconds: 0 }, {});
    return exitCode;
  }
  await publish();
  createProjectFile({ project, name: path }, text);
  if (manifest !== undefined) {
    const added = { name: "generate", command: script };
    changeProjectFile({ project, name: "package.json" }, (before) => addScript(before, added));
  }
  const milliseconds = performance.now() - started;
  await report({ command, outcomes: [outcome], diagnostics: [], exitCode, milliseconds }, {});
  const steps = nextSteps({ path, out: chosen.out }, manifest);
  process.stderr.write(steps.map((step) => `${step}\n`).join(""));
  return exitCodes.done;
}
