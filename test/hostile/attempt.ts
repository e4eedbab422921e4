import { join } from "node:path";
import { completeOptions, type PartialOptions } from "../../generator/config/options.ts";
import { formatDiagnostics } from "../../generator/diagnostics/format.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { prepare } from "../../generator/prepare.ts";
import type { HostileCase } from "./hostile-case.ts";
import { outputFaults } from "./output-faults.ts";
import { layOutProject } from "./project.ts";
import { saidWrongly } from "./said-wrongly.ts";

/** What came of a case: a package or the code of the first error, what was said, and whatever must not be. */
export interface Attempt {
  readonly outcome: string;
  readonly said: string;
  readonly faults: readonly string[];
}

/** Generates from a case as the command does, in this process, and looks at what came of it. */
export async function attempt(hostile: HostileCase, chosen: PartialOptions = {}): Promise<Attempt> {
  const project = layOutProject(hostile);
  try {
    const host = createNodeHost(project.folder);
    const request = { inputs: ["schemas"], references: [], out: "generated" };
    const { plan, files, sources, diagnostics } = await prepare(
      { ...request, options: completeOptions(chosen) },
      { reading: host },
    );
    const said = formatDiagnostics(diagnostics, sources, { verbose: true });
    const faults = saidWrongly(said);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { code, place } of errors)
      if (place === undefined && code !== "input-not-found") faults.push(`${code} has no place`);
    const [first] = errors;
    if (first !== undefined) {
      if (plan !== undefined) faults.push("there is a plan in spite of an error");
      return { outcome: first.code, said, faults };
    }
    if (plan === undefined)
      return { outcome: "nothing", said, faults: [...faults, "neither plan nor error"] };
    const wrong = await outputFaults(files, join(project.folder, "generated"));
    return { outcome: "output", said, faults: [...faults, ...wrong] };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { outcome: error.name, said: String(error.stack), faults: [`${error.name} was thrown`] };
  } finally {
    project.remove();
  }
}
