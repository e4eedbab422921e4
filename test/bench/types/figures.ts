import { type TypeVerdict, type Way, ways } from "../../conformance/type-offer.ts";
import type { BenchGroup } from "./bench-suite.ts";

/** A group with what was made of it. */
export interface JudgedGroup {
  readonly group: BenchGroup;
  readonly verdict: TypeVerdict;
}

/** How many instances were judged as they should be. */
export interface Share {
  readonly right: number;
  /** Of how many in groups whose type can be used. */
  readonly ofUsable: number;
  readonly ofAll: number;
}

/** How true and how sharp types are. */
export interface Figures {
  readonly groups: number;
  readonly usable: number;
  /** Valid instances that are taken. */
  readonly sound: Readonly<Record<Way, Share>>;
  /** Invalid instances that are refused. */
  readonly precise: Readonly<Record<Way, Share>>;
}

/** Counts what types say of the instances of their groups. */
export function figuresOf(judged: readonly JudgedGroup[]): Figures {
  return {
    groups: judged.length,
    usable: judged.filter(({ verdict }) => verdict.kind === "usable").length,
    sound: sharesOf(judged, true),
    precise: sharesOf(judged, false),
  };
}

function sharesOf(judged: readonly JudgedGroup[], valid: boolean): Readonly<Record<Way, Share>> {
  const instances = judged.flatMap(({ group, verdict }) =>
    group.tests.flatMap((test, at) => {
      if (test.valid !== valid) return [];
      return [{ taken: verdict.kind === "usable" ? verdict.taken[at] : undefined }];
    }),
  );
  const usable = instances.flatMap(({ taken }) => taken ?? []);
  const shares = ways.map((way): [Way, Share] => [
    way,
    {
      right: usable.filter((taken) => taken[way] === valid).length,
      ofUsable: usable.length,
      ofAll: instances.length,
    },
  ]);
  return Object.fromEntries(shares) as Record<Way, Share>;
}
