import type { JsonValue } from "../../generator/ir/json.ts";
import { type HostileCase, schemaCase } from "./hostile-case.ts";

const globals =
  "Array Record Promise String Number Object Boolean Date Event Error Symbol Map Set Function RegExp JSON Math Proxy Reflect " +
  "Partial Pick Omit Readonly Required Exclude Extract NonNullable ReturnType Awaited Iterable Issue Issues Path Validation " +
  "ValidationError StandardSchema undefined null true false NaN Infinity default type interface enum class function import export " +
  "any unknown never void object string number boolean bigint symbol await async yield let static of get set new this super " +
  "arguments eval globalThis window process require module exports __proto__ constructor prototype toString valueOf hasOwnProperty " +
  "isPrototypeOf __defineGetter__ then index runtime schemas con prn aux nul com1 LPT9 CON.txt _ $ 0 1a -a a-b";
const odd = [
  "",
  " ",
  ".",
  "..",
  "...",
  "/",
  "\\",
  "../x",
  "../../../etc/passwd",
  "/etc/passwd",
  "C:\\x",
  "a/b",
  "a\u0000b",
  "a:b",
  "a*b?",
  "~",
  "🦊",
  "👩‍👩‍👧",
  "שלום",
  "\u202eabc",
  "e\u0301",
  "é",
  "ﬁ",
  "ſ",
  "K",
  "İ",
  "ß",
  "\u200b",
  "a\u200b",
  "𝕏",
  "x".repeat(5000),
  "语".repeat(300),
];

const titles = [...globals.split(" "), ...odd];

const titled = (title: string): JsonValue => ({
  title,
  type: "object",
  properties: { a: { type: "string" }, self: { $ref: "#" } },
});

function together(name: string, titles: readonly string[]): HostileCase {
  const files = () =>
    Object.fromEntries(
      titles.map((title, index) => [`schemas/s${index}.json`, JSON.stringify(titled(title))]),
    );
  return { name, files, expected: "output" };
}

function defined(name: string, keys: readonly string[]): HostileCase {
  const properties = Object.fromEntries(
    keys.map((_, index) => [`p${index}`, { $ref: `#/$defs/${encodeURIComponent(keys[index] ?? "")}` }]),
  );
  const $defs = Object.fromEntries(
    keys.map((key, index) => [key, { type: "object", properties: { [`x${index}`]: { type: "string" } } }]),
  );
  return schemaCase(name, { title: "Thing", type: "object", properties, $defs }, "output");
}

/** Each title alone, where nothing else can have had its name. */
export const everyName: readonly HostileCase[] = titles.map((title) =>
  schemaCase(`the title ${JSON.stringify(title.slice(0, 40))}`, titled(title), "output"),
);

/** Names of schemas that are no identifiers, mean something already, or are the same to some. */
export const names: readonly HostileCase[] = [
  together("all titles at once", titles),
  together("two schemas with one title", ["Thing", "Thing"]),
  together("five schemas with one title", ["Thing", "Thing", "Thing", "Thing", "Thing"]),
  together("titles that differ in case", ["Thing", "thing", "THING", "tHING"]),
  together("titles that differ in normalisation", ["é", "e\u0301", "É"]),
  together("titles that differ in compatibility", ["ﬁle", "file", "ｆｉｌｅ"]),
  together("titles that differ in punctuation", ["a-b", "a_b", "a b", "aB", "A.B"]),
  together("titles that are names of functions", [
    "Thing",
    "isThing",
    "validateThing",
    "assertThing",
    "ThingSchema",
    "collectThing",
  ]),
  together("titles that are numbered", ["Thing", "Thing", "Thing1", "Thing2", "Thing3"]),
  together("titles that nothing is left of", ["", " ", "!", "🦊", "\u200b"]),
  together("titles that are devices", ["con", "CON", "Con", "nul", "aux.json", "com1"]),
  together("titles that are files of the package", [
    "index",
    "Index",
    "runtime",
    "json-schema",
    "package",
    "README",
    "manifest",
  ]),
  together("long titles with one beginning", ["x".repeat(300), `${"x".repeat(300)}y`, `${"x".repeat(300)}z`]),
  defined("definitions with inherited names", [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
  ]),
  defined("definitions that differ in case", ["item", "Item", "ITEM", "iTem"]),
  defined("definitions that differ in normalisation", ["é", "e\u0301"]),
  defined("definitions that are reserved words", [
    "class",
    "default",
    "enum",
    "type",
    "Array",
    "Record",
    "undefined",
  ]),
  schemaCase("a title that is no string", { title: 5, type: "string" }, "keyword-value"),
  { name: "a file called __proto__", files: () => ({ "schemas/__proto__.json": "{}" }), expected: "output" },
  {
    name: "a file called constructor.schema",
    files: () => ({ "schemas/constructor.schema.json": "{}" }),
    expected: "output",
  },
  {
    name: "files with odd names",
    files: () =>
      Object.fromEntries(
        ["a b", "ä", "#", "%41", "?x", "a'b", 'a"b', "a`b", "${x}", "a\nb", "*/", "{{x}}", ".json"].map(
          (each) => [
            `schemas/${each.replaceAll("/", "∕")}.json`,
            JSON.stringify({ type: "object", properties: { a: { $ref: "#" } } }),
          ],
        ),
      ),
    expected: "output",
  },
  {
    name: "files that differ in case",
    files: () => ({
      "schemas/thing.json": "{}",
      "schemas/Thing.json": "{}",
      "schemas/THING.json": '{"type":"string"}',
    }),
    expected: "output",
  },
  {
    name: "files of one name in two folders",
    files: () => ({ "schemas/a/thing.json": "{}", "schemas/b/thing.json": "{}" }),
    expected: "output",
  },
  {
    name: "a folder called thing.json",
    files: () => ({ "schemas/thing.json/thing.json": "{}" }),
    expected: "output",
  },
  { name: "no schema at all", files: () => ({ "other/a.json": "{}" }), expected: "input-not-found" },
];
