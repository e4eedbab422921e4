import type { HostileCase } from "./hostile-case.ts";
import { record, schema, times } from "./large.ts";

/** Schemas with thousands of members, definitions or values. */
export const manyMembers: readonly HostileCase[] = [
  schema(
    "100,000 properties",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(100_000, (at) => [`p${at}`, { type: "string" }]),
    }),
    "schemas-too-many",
  ),
  schema(
    "14,000 required properties",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(14_000, (at) => [`p${at}`, { type: "string" }]),
      required: times(14_000, (at) => `p${at}`),
      additionalProperties: false,
    }),
    "output",
  ),
  schema(
    "10,000 definitions",
    () => ({
      title: "Thing",
      type: "string",
      $defs: record(10_000, (at) => [`d${at}`, { type: "object" }]),
    }),
    "declarations-too-many",
  ),
  schema(
    "an enum of 50,000 strings",
    () => ({ title: "Thing", enum: times(50_000, (at) => `value ${at}`) }),
    "output",
  ),
  schema("an enum of 50,000 numbers", () => ({ title: "Thing", enum: times(50_000, (at) => at) }), "output"),
  schema(
    "an enum of 10,000 objects",
    () => ({ title: "Thing", enum: times(10_000, (at) => ({ a: at, b: [at] })) }),
    "output",
  ),
  schema(
    "100 properties with an enum of 1,000",
    () => ({
      title: "Thing",
      type: "object",
      properties: record(100, (p) => [`p${p}`, { enum: times(1000, (at) => `v${p} ${at}`) }]),
    }),
    "output",
  ),
  schema(
    "prefixItems of 5,000",
    () => ({ title: "Thing", type: "array", prefixItems: times(5000, (at) => ({ const: at })) }),
    "output",
  ),
];
