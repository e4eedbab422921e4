import type { AcceptedInstances } from "./accepted-instances.ts";
import type { Unsound, Writing } from "./find-unsound.ts";
import { minimalUnsound } from "./minimal-unsound.ts";
import { typesText } from "./types-text.ts";

/** Something that is wrong with a type, as small as it was found, with how to find it again. */
export async function describeUnsound(
  { kind, instance }: Unsound,
  { dialect, number, schema, seed }: AcceptedInstances,
  writing: Writing,
): Promise<string> {
  const minimal = await minimalUnsound({ dialect, schema, instance, kind }, writing);
  return [
    `${writing.name}: ${kind}; npm run fuzz -- --types --dialect ${dialect} --seed ${seed} --schema ${number}`,
    JSON.stringify({ schema: minimal.schema, instance: minimal.instance }, null, 2),
    typesText(minimal.schema, writing),
  ].join("\n");
}

/** One finding of each schema, and few of each kind: others are mostly the same. */
export function someOfEachKind(found: readonly Unsound[], most: number): readonly Unsound[] {
  const chosen = new Map<number, Unsound>();
  for (const each of found) {
    const alike = [...chosen.values()].filter(({ kind }) => kind === each.kind);
    if (!chosen.has(each.index) && alike.length < most) chosen.set(each.index, each);
  }
  return [...chosen.values()];
}
