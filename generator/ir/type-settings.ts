/** How types are written, and what of it validators have to follow. */
export interface TypeSettings {
  /** What prints the types: the printer of this project, or json-schema-to-typescript for those who come from it. */
  readonly engine: "schemapress" | "json-schema-to-typescript";
  /** Whether an object that may have further members says so with an index signature, or as people write interfaces. */
  readonly openObjects: "plain" | "index";
  /** Whether a schema whose keywords are all about one type demands that type, in the type and in the validator. */
  readonly assumeType: boolean;
  /** How a list of strings is written: as a union of literals, as an object of its values, or as both. */
  readonly enums: "both" | "union" | "const-object";
  /** Whether members and arrays are `readonly`. */
  readonly readonly: boolean;
  /** Whether a member that may be absent may also be `undefined` under `exactOptionalPropertyTypes`. */
  readonly optional: "exact" | "undefined";
  /** Up to how many items `minItems` and `maxItems` alone make a tuple of. */
  readonly maxTuple: number;
  /** What is written where nothing is known. */
  readonly unknown: "unknown" | "any";
  /** The branded type of strings of a format, by the name of the format. Validators assert these formats. */
  readonly formats: Readonly<Record<string, string>>;
  /** Whether each declaration has a module of its own, or all share one. */
  readonly layout: "modules" | "single";
  /** Whether `readOnly` and `writeOnly` make types of their own for what is sent and what is received. */
  readonly readWrite: "off" | "split";
}

/** How types are written unless told otherwise. */
export const defaultTypeSettings: TypeSettings = {
  engine: "schemapress",
  openObjects: "plain",
  assumeType: false,
  enums: "both",
  readonly: false,
  optional: "exact",
  maxTuple: 2,
  unknown: "unknown",
  formats: {},
  layout: "modules",
  readWrite: "off",
};
