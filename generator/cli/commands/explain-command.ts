import { Command } from "commander";
import { runExplain } from "../run-explain.js";

/** `schemapress explain`. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("explain the code of a diagnostic: why it is said, and what to do")
    .argument("[code]", "a code, such as reference-not-found; without one, all are listed")
    .addHelpText(
      "after",
      `
Examples:
  schemapress explain reference-not-found
  schemapress explain

Exit codes: 0 done, 5 no such code`,
    )
    .action((code: string | undefined) => {
      process.exitCode = runExplain(code);
    });
}
