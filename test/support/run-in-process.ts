import { Command } from "commander";
import { vi } from "vitest";
import { explainCommand } from "../../generator/cli/commands/explain-command.ts";
import { generateCommand } from "../../generator/cli/commands/generate-command.ts";
import { lintCommand } from "../../generator/cli/commands/lint-command.ts";
import { validateCommand } from "../../generator/cli/commands/validate-command.ts";
import type { Run } from "./command.ts";

/**
 * Runs a command as `schemapress` does, in a folder and in this process, which takes a fraction of the time. The folder
 * is what the command sees as its working directory.
 */
export async function runInProcess(folder: string, words: readonly string[]): Promise<Run> {
  const said = { out: "", err: "" };
  const spies = [
    vi.spyOn(process, "cwd").mockReturnValue(folder),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.out += text;
      return true;
    }),
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      said.err += text;
      return true;
    }),
  ];
  const { exitCode } = process;
  try {
    const program = new Command("schemapress");
    const commands = [generateCommand(), lintCommand(), validateCommand(), explainCommand()];
    for (const command of commands) program.addCommand(command);
    await program.parseAsync(words, { from: "user" });
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}
