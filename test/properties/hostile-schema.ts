import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";

const payload = "globalThis.pwned = 1";

const fragments: readonly string[] = [
  `"; ${payload}; "`,
  `'; ${payload}; '`,
  `*/ ${payload}; /*`,
  `\${${payload}}`,
  `\`\${${payload}}\``,
  `\u2028${payload}\u2028`,
  `\n${payload}\n`,
  `\\"; ${payload}; //`,
  `] as const; ${payload}; [`,
  `}; ${payload}; {`,
  `</script><script>${payload}</script>`,
  `<img src=x onerror="${payload}">`,
  `--> <b>${payload}</b> <!--`,
  "{{name}}",
  "{{{doc}}}",
  "{{> banner}}",
  "{@link",
  "*/",
  "\\",
  '"',
  "'",
  "`",
  "${",
  "|",
  "\n\n",
  "\r",
  "\u0000",
  "\u2029",
  "\ud800",
  "\udc00",
  "\u202e",
  "🦊",
  "שלום",
  "ﬁ",
  "../../",
  "C:\\",
  "/",
  "$&",
  " ",
  "a",
];

/** Texts that break out of literals, comments, templates and paths, that objects inherit, and that never end. */
export const hostileString: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 4 }).map((all) => all.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "default",
      "then",
      "",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...fragments).map((text) => text.repeat(400)) },
);

/** Hostile texts in all the places of a schema where any text is right, and an instance that is valid. */
export interface HostileSchema {
  readonly schema: JsonObject;
  readonly instance: JsonObject;
}

export const hostileSchema: fc.Arbitrary<HostileSchema> = fc
  .record({
    names: fc.uniqueArray(hostileString, { minLength: 2, maxLength: 5 }),
    values: fc.uniqueArray(hostileString, { minLength: 2, maxLength: 12 }),
    said: hostileString,
    other: hostileString,
  })
  .map(({ names, values, said, other }) => {
    const [first = "", second = ""] = names;
    const words = {
      title: said,
      description: other,
      $comment: said,
      default: other,
      examples: [said, { [said]: other }],
    };
    const members: readonly (readonly [string, JsonValue])[] = names.map((name, index) => [
      name,
      memberOf(index, { words, values, said }),
    ]);
    return {
      schema: {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        ...words,
        type: "object",
        properties: Object.fromEntries(members),
        required: names,
        patternProperties: Object.fromEntries([[`^x${escaped(said)}$`, { const: other }]]),
        dependentRequired: Object.fromEntries([[first, [second]]]),
        dependentSchemas: Object.fromEntries([[second, { ...words }]]),
        $defs: Object.fromEntries([
          [said, { ...words, enum: values }],
          [`${other}2`, { type: "string", format: said }],
        ]),
        [`x-${said}`]: other,
      },
      instance: Object.fromEntries(names.map((name, index) => [name, instanceOf(index, values, said)])),
    };
  });

interface Texts {
  readonly words: JsonObject;
  readonly values: readonly string[];
  readonly said: string;
}

function memberOf(index: number, { words, values, said }: Texts): JsonValue {
  const kinds: readonly JsonObject[] = [
    { enum: values },
    { const: said },
    { type: "string", pattern: `^${escaped(said)}`, format: said, contentMediaType: said },
    { type: "array", prefixItems: [{ const: said }], items: { enum: [values] } },
    { const: Object.fromEntries([[said, values]]) },
  ];
  return { ...words, ...kinds[index % kinds.length] };
}

function instanceOf(index: number, values: readonly string[], said: string): JsonValue {
  const kinds: readonly JsonValue[] = [
    values[0] ?? "",
    said,
    said,
    [said, values],
    Object.fromEntries([[said, values]]),
  ];
  return kinds[index % kinds.length] ?? null;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
