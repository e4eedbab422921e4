import type { Host } from "../host/host.js";
import type { WritePlan } from "../ir/files.js";
import { unifiedDiff } from "../stages/8-write/unified-diff.js";
import { withoutBuildProducts } from "../stages/8-write/without-build-products.js";

/** What `--check` compares, and the command that would settle a difference. */
export interface CheckInputs {
  readonly plan: WritePlan;
  readonly out: string;
  readonly host: Host;
  readonly command: string;
}

/** Prints what generating would change as a unified diff on the output stream, and answers whether anything would. */
export async function printCheck({ plan, out, host, command }: CheckInputs): Promise<boolean> {
  const committed = withoutBuildProducts(plan);
  const paths = [...committed.create, ...committed.change].map((file) => file.path);
  const touched = [...paths, ...committed.remove];
  if (touched.length === 0) return false;
  const texts = await host.readTexts(touched.map((path) => `${out}/${path}`));
  const current = new Map(
    touched.flatMap((path, index) => (texts[index] === undefined ? [] : [[path, texts[index]] as const])),
  );
  process.stdout.write(await unifiedDiff(committed, current));
  process.stderr.write(`${out} is not what would be generated: run ${command}\n`);
  return true;
}
