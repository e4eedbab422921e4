import { dialectUris, knownDialect } from "../../generator/dialects/dialects.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import type { HostileCase } from "./hostile-case.ts";

const values: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  "",
  "a",
  [],
  {},
  [null],
  [[]],
  { a: null },
  ["a", "a"],
  { a: ["b"] },
];

/** Every keyword of every dialect with values of all kinds, one schema for each keyword and value. */
export const wrongValues: readonly HostileCase[] = dialectUris.flatMap((uri) =>
  [...knownDialect(uri).keywords.keys()].flatMap((word) =>
    values.map((value) => ({
      name: `${word}: ${JSON.stringify(value)} in ${uri}`,
      files: () => ({
        "schemas/thing.json": JSON.stringify({ $schema: uri, title: "Thing", [word]: value }),
      }),
      expected: "either" as const,
    })),
  ),
);
