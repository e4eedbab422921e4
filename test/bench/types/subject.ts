import type { NotPrinted } from "../../conformance/print-types.ts";
import type { OfferPlace, PrintedType } from "../../conformance/type-offer.ts";
import type { BenchSuite } from "./bench-suite.ts";

/** A generator of types that is measured. */
export interface Subject {
  readonly name: string;
  /** Where its modules find what they import. */
  readonly place: OfferPlace;
  /** What it prints for each group. */
  readonly print: (suite: BenchSuite) => Promise<readonly (PrintedType | NotPrinted)[]>;
}
