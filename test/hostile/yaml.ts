import { fileCase, type HostileCase } from "./hostile-case.ts";

const file = (text: string): readonly [string, string] => ["thing.yaml", text];
const bomb = (levels: number): string =>
  [
    "a0: &a0 [x, x, x, x, x, x, x, x, x]",
    ...Array.from(
      { length: levels },
      (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
    ),
  ].join("\n");

export const yaml: readonly HostileCase[] = [
  fileCase(file(""), "document-empty"),
  fileCase(file("# only a comment\n"), "document-empty"),
  fileCase(file("---\n...\n"), "document-empty"),
  fileCase(file("~"), "schema-not-expected"),
  fileCase(file("title: Thing\ntype: string\n"), "output"),
  fileCase(file("%YAML 1.1\n---\ntitle: Thing\ntype: string\n"), "output"),
  fileCase(file("title: Thing\n---\ntitle: Other\n"), "syntax-error"),
  fileCase(file("title: Thing\n\ttype: string\n"), "syntax-error"),
  fileCase(file("title: [a\n"), "syntax-error"),
  fileCase(file("title: Thing: more\n"), "syntax-error"),
  fileCase(file('title: "a\n'), "syntax-error"),
  fileCase(file("a: *none\n"), "syntax-error"),
  fileCase(file("title: @x\n"), "syntax-error"),
  fileCase(file("<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x\n"), "syntax-error"),
  fileCase(file("title: a\ntitle: b\n"), "duplicate-key"),
  fileCase(file('properties: {a: {}, "a": {}}\n'), "duplicate-key"),
  fileCase(file("enum: [1, 2]\nproperties:\n  1: {}\n  '1': {}\n"), "duplicate-key"),
  fileCase(file("title: Thing\nproperties:\n  ? [a, b]\n  : {}\n"), "syntax-error"),
  fileCase(file("title: Thing\nproperties:\n  ? {a: b}\n  : {}\n"), "syntax-error"),
  fileCase(file("title: Thing\nproperties:\n  1: {}\n  true: {}\n  ~: {}\n"), "output"),
  fileCase(
    file(
      "title: Thing\nproperties:\n  yes: {}\n  no: {}\n  on: {}\nenum: [yes, no, 0777, 0o17, 1_000, 12:30:45, 2001-01-01]\n",
    ),
    "output",
  ),
  fileCase(
    file(
      "title: Thing\nproperties:\n  __proto__: {type: string}\n  constructor: {type: string}\n  hasOwnProperty: {}\n",
    ),
    "output",
  ),
  fileCase(file("title: Thing\n__proto__: {type: string}\n"), "output"),
  fileCase(file("title: Thing\nbase: &base {type: string}\nproperties:\n  a: {<<: *base}\n"), "output"),
  fileCase(file("title: Thing\nbase: &base {type: string}\nproperties:\n  a: *base\n  b: *base\n"), "output"),
  fileCase(file("title: Thing\nproperties: &p\n  a: {properties: *p}\n"), "alias-endless"),
  fileCase(file("&a\ntitle: Thing\nitems: *a\n"), "alias-endless"),
  fileCase(file("title: Thing\nminimum: .inf\n"), "number-not-finite"),
  fileCase(file("title: Thing\nminimum: .nan\n"), "number-not-finite"),
  fileCase(file("title: Thing\nminimum: 1e400\n"), "number-not-finite"),
  fileCase(file("title: Thing\nconst: 9007199254740993\n"), "output"),
  fileCase(file("title: Thing\nenum: [-0, 0x1F, 0o17, 1e3]\n"), "output"),
  fileCase(file("title: Thing\nconst: !!binary aGVsbG8=\n"), "output"),
  fileCase(file("title: Thing\nconst: !!timestamp 2001-01-01\n"), "output"),
  fileCase(file("title: Thing\nconst: !!set {a, b}\n"), "output"),
  fileCase(file("title: Thing\nconst: !!omap [a: 1]\n"), "output"),
  fileCase(file("title: Thing\nconst: !!js/function 'function(){globalThis.pwned=1}'\n"), "output"),
  fileCase(file("title: Thing\nconst: !!python/object/apply:os.system ['touch pwned']\n"), "output"),
  fileCase(file("title: !<tag:yaml.org,2002:str> Thing\nconst: !x {a: 1}\n"), "output"),
  fileCase(
    file("title: Thing\ndescription: |\n  */ globalThis.pwned = 1 /*\n  <script>x</script>\n"),
    "output",
  ),
  fileCase(file(bomb(8)), "aliases-too-many", "an alias bomb"),
  fileCase(file(bomb(40)), "aliases-too-many", "a large alias bomb"),
  fileCase(
    file(
      `title: Thing\nx: &a {type: string}\nproperties:\n${Array.from({ length: 300 }, (_, at) => `  p${at}: *a`).join("\n")}\n`,
    ),
    "output",
    "an alias for each of 300 properties",
  ),
  fileCase(
    file(
      `title: Thing\n${Array.from({ length: 200 }, (_, at) => `${" ".repeat(at * 2)}items:\n`).join("")}${" ".repeat(400)}type: string`,
    ),
    "output",
    "200 levels",
  ),
  fileCase(file(`${"[".repeat(20_000)}`), "nesting-too-deep", "20,000 opening brackets"),
  fileCase(file(`${"[".repeat(20_000)}${"]".repeat(20_000)}`), "nesting-too-deep", "20,000 brackets"),
  fileCase(file(`${"{a: ".repeat(20_000)}1${"}".repeat(20_000)}`), "nesting-too-deep", "20,000 braces"),
  fileCase(file(`${"- ".repeat(20_000)}1`), "nesting-too-deep", "20,000 dashes"),
  fileCase(file(`${"? ".repeat(20_000)}1`), "nesting-too-deep", "20,000 question marks"),
  fileCase(
    file(Array.from({ length: 1500 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")),
    "nesting-too-deep",
    "1,500 levels",
  ),
  fileCase(file(`title: ${"x".repeat(1_000_000)}`), "output", "a long plain scalar"),
  fileCase(file(`title: Thing\ndescription: "${"a\\n".repeat(100_000)}"`), "output", "a long quoted scalar"),
  fileCase(["thing.yml", "title: Thing\n"], "output"),
  fileCase(["thing.YAML", "title: Thing\n"], "output"),
  fileCase(file('{"title": "Thing",\n\t"type": "string"}'), "output"),
  fileCase(file("\ufefftitle: Thing\n"), "output"),
  fileCase(file("title: Thing\r\ntype: string\r\n"), "output"),
  fileCase(file("title: Thing\u0000\n"), "output"),
];
