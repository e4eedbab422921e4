import type { LocatedCheck, Site } from "./check.js";
import type { JsonPrimitive } from "./json.js";
import type { InstanceType } from "./shape.js";

/** Checks that no keyword makes: the optimiser puts several into one that costs less. */
export type FusedCheck = MembersCheck | ChoiceCheck;

/** What the members of an object must be, all of it in one place, so that each member is looked at once. */
export interface MembersCheck {
  readonly kind: "members";
  /** Whether the members that an object has are gone through, or those that the schema names are looked for. */
  readonly by: "walking" | "probing";
  readonly known: readonly KnownMember[];
  /** What the name of every member must be. */
  readonly names: readonly LocatedCheck[];
  /** What applies to the members that `known` does not name, by their pattern or because nothing else does. */
  readonly rest: readonly LocatedCheck[];
}

/** A member that the schema names. */
export interface KnownMember {
  readonly name: string;
  /** The `required` that demands it. */
  readonly required: LocatedCheck | undefined;
  /** The `apply` checks whose target it is; those with a `site` forbid it. */
  readonly checks: readonly LocatedCheck[];
  /** Whether one of them refuses `undefined`, so that absence needs no test of its own. */
  readonly refusesAbsence: boolean;
}

/** Alternatives told apart before any of them is tried: what is true of the instance says which checks must hold. */
export interface ChoiceCheck {
  readonly kind: "choice";
  readonly by: { readonly kind: "type" } | { readonly kind: "member"; readonly name: string };
  readonly arms: readonly ChoiceArm[];
  /** The checks where no arm fits; `undefined` where that is a failure. */
  readonly otherwise: readonly LocatedCheck[] | undefined;
  readonly site: Site;
}

/** The types of the instance, or the values of the member, that lead to some checks. */
export interface ChoiceArm {
  readonly types: readonly InstanceType[];
  readonly values: readonly JsonPrimitive[];
  readonly checks: readonly LocatedCheck[];
}
