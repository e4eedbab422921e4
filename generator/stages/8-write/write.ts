import type { Result } from "../../diagnostics/result.js";
import type { Host } from "../../host/host.js";
import type { TextFile, WritePlan } from "../../ir/files.js";
import { planWrites } from "./plan-writes.js";
import { readCurrent } from "./read-current.js";

/** What writing the files into the folder would do. Nothing is written yet. */
export async function prepareWrite(
  files: readonly TextFile[],
  folder: string,
  host: Host,
): Promise<Result<WritePlan>> {
  const { previous, texts } = await readCurrent(files, folder, host);
  const { value, diagnostics } = planWrites(files, previous, texts);
  const hint = `the output folder is ${folder}`;
  return { value, diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, hint })) };
}

/** Carries out a plan, all of it or nothing. */
export async function write(plan: WritePlan, folder: string, host: Host): Promise<void> {
  await host.replaceFolder(folder, { write: [...plan.create, ...plan.change], remove: plan.remove });
}
