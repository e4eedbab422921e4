import { createNodeHost } from "../host/node-host.js";
import { exitCodes } from "./exit-codes.js";
import { generateOnce } from "./generate-once.js";
import { openWorkplace } from "./workplace.js";

/** The options of `schemapress generate`. */
export interface GenerateFlags {
  readonly out?: string;
  readonly config?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly verify?: boolean;
  readonly cache?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
}

/** Runs `schemapress generate`, and answers with the exit code. */
export async function runGenerate(inputs: readonly string[], flags: GenerateFlags): Promise<number> {
  if (flags.watch === true && flags.check === true) {
    process.stderr.write("error  --check and --watch exclude each other\n");
    return exitCodes.badArguments;
  }
  const host = createNodeHost(process.cwd());
  const workplace = await openWorkplace(host, flags.cache !== false);
  if (flags.watch !== true) return (await generateOnce(inputs, flags, workplace)).code;
  const { runWatch } = await import("./run-watch.js");
  return runWatch(inputs, flags, workplace);
}
