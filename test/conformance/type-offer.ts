import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";

/** A type that was printed: modules in a folder of their own, of which one exports it. */
export interface PrintedType {
  readonly kind: "printed";
  /** By path from the folder: `/Thing.ts`. */
  readonly modules: readonly TextFile[];
  readonly from: string;
  readonly name: string;
}

/** Instances that are offered to a type. */
export interface TypeOffer {
  readonly type: PrintedType;
  readonly instances: readonly JsonValue[];
}

/** What the compiler is given besides the offers. */
export interface OfferPlace {
  /** The folder in which the modules pretend to be, from which the packages that they import are found. */
  readonly folder: string;
  /** Modules that all types share, by path from that folder. */
  readonly shared: readonly TextFile[];
}

/**
 * How an instance is offered: as a value that came from somewhere, as a literal that somebody writes, or as a value to
 * the type as a set, without weak type detection.
 */
export type Way = "assign" | "literal" | "structural";

/** Every way in which instances are offered. */
export const ways = ["structural", "assign", "literal"] as const satisfies readonly Way[];

/** Whether a type takes an instance, by the way in which it is offered. */
export type Taken = Readonly<Record<Way, boolean>>;

/** What the compiler says of an offer: of each instance, or why the type is of no use. */
export type TypeVerdict =
  | { readonly kind: "usable"; readonly taken: readonly Taken[] }
  | { readonly kind: "unusable"; readonly reason: string };
