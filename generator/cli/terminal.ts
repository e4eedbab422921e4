import type { Ask } from "./ask-init.js";
import { exitCodes } from "./exit-codes.js";

/** Whether there is somebody to ask. */
export function hasTerminal(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks at the terminal for as long as something is asked. Who interrupts ends the process. */
export async function withTerminal<Answer>(asking: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  let isAsking = true;
  const leave = (): void => {
    if (isAsking) process.exit(exitCodes.interrupted);
  };
  terminal.once("SIGINT", leave).once("close", leave);
  try {
    return await asking((question) => terminal.question(question));
  } finally {
    isAsking = false;
    terminal.close();
  }
}
