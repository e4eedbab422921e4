import type { JsonPointer } from "../../ir/json-pointer.js";

/** Something in a text that its value does not show, with the offsets of what it is about. */
export type Remark = RemarkPlace &
  (
    | { readonly kind: "duplicate"; readonly name: string }
    | { readonly kind: "infinite"; readonly number: string }
    | { readonly kind: "rounded"; readonly number: string; readonly read: string }
    | { readonly kind: "deep" }
    | { readonly kind: "unanchored"; readonly name: string }
    | { readonly kind: "endless" }
    | { readonly kind: "aliases" }
  );

/** Where in a text a remark is about. */
export interface RemarkPlace {
  readonly pointer: JsonPointer;
  readonly start: number;
  readonly end: number;
}
