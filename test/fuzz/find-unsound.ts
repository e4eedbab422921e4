import { join } from "node:path";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { TypeSettings } from "../../generator/ir/type-settings.ts";
import { findRefusals } from "../conformance/find-refusals.ts";
import { printTypes, sharedModules } from "../conformance/print-types.ts";
import type { AcceptedInstances } from "./accepted-instances.ts";

/** How types are written, and how instances are offered to them, so that every valid one must be taken. */
export interface Writing {
  readonly name: string;
  readonly types: Partial<TypeSettings>;
  readonly judging: "assignments" | "sets";
}

/** Interfaces have to take valid instances as sets, types with index signatures also where weak types are refused. */
export const writings: readonly Writing[] = [
  { name: "by default, as sets", types: {}, judging: "sets" },
  { name: 'openObjects: "index", in assignments', types: { openObjects: "index" }, judging: "assignments" },
];

/** An instance that a validator accepts and the type refuses; none where the type itself is of no use. */
export interface Unsound {
  /** The index of the schema among those that were given. */
  readonly index: number;
  readonly instance: JsonValue | undefined;
  /** What is wrong in few words; shrinking keeps them. */
  readonly kind: string;
}

/** Offers accepted instances to the types of their schemas, all in one program, and tells which are refused. */
export function findUnsound(
  cases: readonly Pick<AcceptedInstances, "schema" | "instances">[],
  { types, judging }: Writing,
): readonly Unsound[] {
  const printed = printTypes(
    cases.map(({ schema }) => schema),
    {},
    { types },
  );
  const offers = cases.flatMap(({ instances }, index) => {
    const type = printed[index];
    if (type?.kind !== "printed") return [];
    const offered = { instances: new Map(instances.entries()), ways: ["assign"] as const };
    return [{ index, type, offered }];
  });
  const place = { folder: join(import.meta.dirname, "types"), shared: sharedModules };
  return findRefusals({ judging, offers }, place).flatMap((refusals, at): readonly Unsound[] => {
    const { index, offered } = offers[at] ?? { index: 0, offered: { instances: new Map() } };
    if (refusals.kind === "unusable") return [{ index, instance: undefined, kind: kindOf(refusals.reason) }];
    return [...refusals.assign].map((instance) => {
      return { index, instance: offered.instances.get(instance), kind: "a valid instance is refused" };
    });
  });
}

/** What the compiler says without what differs from type to type. */
function kindOf(reason: string): string {
  return `the type is of no use (${reason.split(":")[0]})`;
}
