import { findRefusals, type Refusals } from "./find-refusals.ts";
import type { OfferPlace, Taken, TypeOffer, TypeVerdict } from "./type-offer.ts";

/** What the compiler says of every instance that is offered to a type, in three ways, all types in one program. */
export function judgeTypes(offers: readonly TypeOffer[], place: OfferPlace): readonly TypeVerdict[] {
  const assignments = offers.map(({ type, instances }) => {
    return {
      type,
      offered: { instances: new Map(instances.entries()), ways: ["assign", "literal"] as const },
    };
  });
  const first = findRefusals({ judging: "assignments", offers: assignments }, place);
  // As a set, a type takes whatever can be assigned to it: only what cannot is offered again.
  const again = offers.flatMap(({ type, instances }, index) => {
    const refused = first[index];
    if (refused?.kind !== "refusals" || refused.assign.size === 0) return [];
    const left = new Map([...instances.entries()].filter(([at]) => refused.assign.has(at)));
    return [{ index, type, offered: { instances: left, ways: ["assign"] as const } }];
  });
  const second = findRefusals({ judging: "sets", offers: again }, place);
  const asSets = new Map(again.map(({ index }, at) => [index, second[at]]));
  return offers.map(({ instances }, index) => verdictOf(instances.length, first[index], asSets.get(index)));
}

function verdictOf(count: number, refused: Refusals | undefined, asSet: Refusals | undefined): TypeVerdict {
  if (refused === undefined) return { kind: "unusable", reason: "it was not judged" };
  if (refused.kind === "unusable") return refused;
  if (asSet?.kind === "unusable") return asSet;
  const taken = Array.from({ length: count }, (_, at): Taken => {
    return {
      assign: !refused.assign.has(at),
      literal: !refused.literal.has(at),
      structural: asSet?.assign.has(at) !== true,
    };
  });
  return { kind: "usable", taken };
}
