import { createNodeHost } from "../host/node-host.js";
import { exitCodes } from "./exit-codes.js";
import { generateOnce } from "./generate-once.js";
import type { ReportFlags } from "./report-flags.js";
import type { SettingsFlags } from "./settings.js";
import { openWorkplace } from "./workplace.js";

/** The options of `schemapress generate`. */
export interface GenerateFlags extends SettingsFlags, Partial<ReportFlags> {
  readonly check?: boolean;
  readonly watch?: boolean;
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
  if (flags.watch === true) {
    const { runWatch } = await import("./run-watch.js");
    return runWatch(inputs, flags);
  }
  const open = (host: ReturnType<typeof createNodeHost>) => openWorkplace(host, flags.cache !== false);
  return (await generateOnce(inputs, flags, { hostAt: createNodeHost, open })).code;
}
