import { judgeTypes } from "../../conformance/judge-types.ts";
import type { TypeVerdict } from "../../conformance/type-offer.ts";
import type { BenchSuite } from "./bench-suite.ts";
import { type Figures, figuresOf, type JudgedGroup } from "./figures.ts";
import type { Subject } from "./subject.ts";

/** What was measured of one generator over one part of the suite. */
export interface Measurement {
  readonly subject: string;
  readonly suite: Pick<BenchSuite, "dialect" | "writing">;
  readonly judged: readonly JudgedGroup[];
  readonly figures: Figures;
  readonly seconds: { readonly printing: number; readonly judging: number };
}

/** Lets a generator print the type of each group, and the compiler say which instances it takes. */
export async function measure(subject: Subject, suite: BenchSuite): Promise<Measurement> {
  const start = performance.now();
  const printed = await subject.print(suite);
  const between = performance.now();
  const offers = printed.flatMap((type, index) => {
    const instances = (suite.groups[index]?.tests ?? []).map(({ data }) => data);
    return type.kind === "printed" ? [{ type, instances }] : [];
  });
  const verdicts = judgeTypes(offers, subject.place)[Symbol.iterator]();
  const judged = suite.groups.map((group, index): JudgedGroup => {
    const type = printed[index];
    const verdict: TypeVerdict | undefined =
      type?.kind === "nothing" ? { kind: "unusable", reason: type.reason } : verdicts.next().value;
    return { group, verdict: verdict ?? { kind: "unusable", reason: "nothing was printed" } };
  });
  const seconds = {
    printing: (between - start) / 1000,
    judging: (performance.now() - between) / 1000,
  };
  const { dialect, writing } = suite;
  return { subject: subject.name, suite: { dialect, writing }, judged, figures: figuresOf(judged), seconds };
}
