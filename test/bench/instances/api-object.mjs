// The object that benchmarks of TypeScript's runtime types check, closed and open: seven members, one of them an object.
const closed = (properties) => ({ ...open(properties), additionalProperties: false });
const open = (properties) => ({ type: "object", properties, required: Object.keys(properties) });

function schema(object) {
  const [number, string, boolean] = ["number", "string", "boolean"].map((type) => ({ type }));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...object({
      number,
      negNumber: number,
      maxNumber: number,
      string,
      longString: string,
      boolean,
      deeplyNested: object({ foo: string, num: number, bool: boolean }),
    }),
  };
}

/** Members that are not in the schema are refused. */
export const closedSchema = schema(closed);
/** Members that are not in the schema are accepted. */
export const openSchema = schema(open);

/** Valid instances; parsed from text, as they come into a program. */
export const instances = Array.from({ length: 10 }, (_, index) =>
  JSON.parse(
    JSON.stringify({
      number: index,
      negNumber: -index - 0.5,
      maxNumber: Number.MAX_VALUE,
      string: `item ${index}`,
      longString: "A text of the length that a description has. ".repeat(9 + index),
      boolean: index % 2 === 0,
      deeplyNested: { foo: "bar", num: index, bool: true },
    }),
  ),
);
