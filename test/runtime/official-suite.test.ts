import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isDate } from "../../generator/runtime/formats/is-date.ts";
import { isDateTime } from "../../generator/runtime/formats/is-date-time.ts";
import { isEmail } from "../../generator/runtime/formats/is-email.ts";
import { isTime } from "../../generator/runtime/formats/is-time.ts";
import { hasUniqueItems } from "../../generator/runtime/has-unique-items.ts";
import { isLongerThan } from "../../generator/runtime/is-longer-than.ts";
import { isMultipleOf } from "../../generator/runtime/is-multiple-of.ts";
import { isShorterThan } from "../../generator/runtime/is-shorter-than.ts";

const suite = join(import.meta.dirname, "../../../shared/json-schema-test-suite/tests/draft2020-12");

interface Group {
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

type Keyword = (limit: unknown, instance: unknown) => boolean;

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": isDateTime,
  date: isDate,
  time: isTime,
  email: isEmail,
};

const onlyBooleans = JSON.stringify([{ type: "boolean" }, { type: "boolean" }]);

const keywords: Readonly<Record<string, Keyword>> = {
  $schema: () => true,
  format: (name, text) => typeof text !== "string" || formats[String(name)]?.(text) === true,
  type: (name, value) => name === "integer" && Number.isInteger(value),
  multipleOf: (divisor, value) => typeof value !== "number" || isMultipleOf(value, Number(divisor)),
  minLength: (limit, text) => typeof text !== "string" || !isShorterThan(text, Number(limit)),
  maxLength: (limit, text) => typeof text !== "string" || !isLongerThan(text, Number(limit)),
  uniqueItems: (unique, items) => unique !== true || !Array.isArray(items) || hasUniqueItems(items),
  prefixItems: (schemas, items) => {
    if (JSON.stringify(schemas) !== onlyBooleans) throw new Error("prefixItems that this test does not know");
    return !Array.isArray(items) || items.slice(0, 2).every((item) => typeof item === "boolean");
  },
  // Only ever `false`, beside two `prefixItems`.
  items: (schema, items) => schema === false && (!Array.isArray(items) || items.length <= 2),
};

function isValid(schema: Group["schema"], instance: unknown): boolean {
  return Object.entries(schema).every(([name, value]) => {
    const keyword = keywords[name];
    if (keyword === undefined) throw new Error(`a keyword that this test does not know: ${name}`);
    return keyword(value, instance);
  });
}

describe.skipIf(!existsSync(suite))("the official test suite", () => {
  test.each([
    "optional/format/date-time.json",
    "optional/format/date.json",
    "optional/format/time.json",
    "optional/format/email.json",
    "uniqueItems.json",
    "multipleOf.json",
    "minLength.json",
    "maxLength.json",
    "optional/float-overflow.json",
  ])("agrees on %s", (name) => {
    const groups: readonly Group[] = JSON.parse(readFileSync(join(suite, name), "utf8"));
    const wrong = groups.flatMap((group) =>
      group.tests
        .filter((example) => isValid(group.schema, example.data) !== example.valid)
        .map((example) => `${group.description}: ${example.description}`),
    );
    expect(groups.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
