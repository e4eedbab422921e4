import { HostError } from "../host/host-error.js";
import { exitCodes } from "./exit-codes.js";

/** Says what went wrong where no diagnostic could, and the exit code for it. A stack trace only when asked for. */
export function reportCrash(thrown: unknown, debug: boolean): number {
  if (thrown instanceof HostError) {
    process.stderr.write(`error  ${thrown.message}\n`);
    return exitCodes.badInput;
  }
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const [first = ""] = error.message.split("\n");
  process.stderr.write(
    `error  This is a bug in schemapress: ${error.name}: ${debug ? error.message : first}\n`,
  );
  process.stderr.write(
    debug ? `${error.stack}\n` : "  hint: run again with --debug for the details of a report\n",
  );
  return exitCodes.bug;
}
