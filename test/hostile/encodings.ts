import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileCase, type HostileCase } from "./hostile-case.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Buffer => Buffer.from(text, encoding);
const utf16be = (text: string): Buffer => bytes(text, "utf16le").swap16();
const text = '{"title": "Thing", "type": "string"}';
const withByte = (...values: readonly number[]): Buffer =>
  Buffer.concat([bytes('{\n  "title": "Thing'), Buffer.from(values), bytes('"}')]);

/** Files that are no UTF-8, or no files. */
export const encodings: readonly HostileCase[] = [
  fileCase(["thing.json", bytes(`\ufeff${text}`)], "output", "UTF-8 with a byte order mark"),
  fileCase(["thing.json", bytes(`\ufeff\ufeff${text}`)], "syntax-error", "two byte order marks"),
  fileCase(["thing.json", bytes(`\ufeff`)], "document-empty", "a byte order mark alone"),
  fileCase(["thing.json", bytes(`\ufeff${text}`, "utf16le")], "file-unreadable", "UTF-16 little endian"),
  fileCase(["thing.json", utf16be(`\ufeff${text}`)], "file-unreadable", "UTF-16 big endian"),
  fileCase(["thing.json", bytes(text, "utf16le")], "syntax-error", "UTF-16 without a byte order mark"),
  fileCase(["thing.json", utf16be(text)], "syntax-error", "UTF-16 big endian without a byte order mark"),
  fileCase(
    ["thing.json", Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
    "file-unreadable",
    "UTF-32",
  ),
  fileCase(["thing.json", withByte(0xe4)], "file-unreadable", "Latin-1"),
  fileCase(["thing.json", withByte(0xc0, 0x80)], "file-unreadable", "an overlong NUL"),
  fileCase(["thing.json", withByte(0xed, 0xa0, 0x80)], "file-unreadable", "an encoded surrogate"),
  fileCase(["thing.json", withByte(0xf8, 0x88, 0x80, 0x80, 0x80)], "file-unreadable", "five bytes"),
  fileCase(["thing.json", withByte(0xe2, 0x82)], "file-unreadable", "a cut sequence"),
  fileCase(["thing.yaml", withByte(0xff)], "file-unreadable", "no UTF-8 in YAML"),
  fileCase(["thing.json", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])], "file-unreadable", "a gzip file"),
  fileCase(["thing.json", Buffer.alloc(1000)], "syntax-error", "zeros"),
  special("a symbolic link out of the project", "input-not-found", (folder) =>
    symlinkSync("../../secret.json", join(folder, "schemas/thing.json")),
  ),
  special("a symbolic link to nothing", "input-not-found", (folder) =>
    symlinkSync("none.json", join(folder, "schemas/thing.json")),
  ),
  special("a symbolic link to itself", "input-not-found", (folder) =>
    symlinkSync("thing.json", join(folder, "schemas/thing.json")),
  ),
  special("a symbolic link to a device", "input-not-found", (folder) =>
    symlinkSync("/dev/zero", join(folder, "schemas/thing.json")),
  ),
  special("a folder that links to itself", "input-not-found", (folder) =>
    symlinkSync(".", join(folder, "schemas/more")),
  ),
  special("a folder that leads out", "input-not-found", (folder) => {
    rmSync(join(folder, "schemas"), { recursive: true });
    symlinkSync("..", join(folder, "schemas"));
  }),
  special("a pipe", "input-not-found", (folder) =>
    execFileSync("mkfifo", [join(folder, "schemas/thing.json")]),
  ),
  special("a folder with the name of a file", "input-not-found", (folder) =>
    mkdirSync(join(folder, "schemas/thing.json")),
  ),
  {
    ...referring("a reference to a link out of the project", "link.json", (folder) =>
      symlinkSync("../../secret.json", join(folder, "schemas/link.json")),
    ),
  },
  {
    ...referring("a reference into a folder that leads out", "up/secret.json", (folder) =>
      symlinkSync("../..", join(folder, "schemas/up")),
    ),
  },
  {
    ...referring("a reference to a device", "zero.json", (folder) =>
      symlinkSync("/dev/zero", join(folder, "schemas/zero.json")),
    ),
  },
  {
    ...referring("a reference to a pipe", "pipe.json", (folder) =>
      execFileSync("mkfifo", [join(folder, "schemas/pipe.json")]),
    ),
  },
  { ...referring("a reference to a folder", "more", (folder) => mkdirSync(join(folder, "schemas/more"))) },
  { ...referring("a reference to the project", "..", () => {}) },
  {
    ...referring("a reference to a file that cannot be read as text", "x.bin", () => {}),
    files: () => ({
      "schemas/thing.json": '{"title": "Thing", "$ref": "../x.bin"}',
      "x.bin": Buffer.from([0xff]),
    }),
    expected: "file-unreadable",
  },
];

function special(
  name: string,
  expected: HostileCase["expected"],
  make: (folder: string) => void,
): HostileCase {
  return { name, files: () => ({}), special: make, expected };
}

function referring(name: string, $ref: string, make: (folder: string) => void): HostileCase {
  return {
    name,
    files: () => ({ "schemas/thing.json": JSON.stringify({ title: "Thing", $ref }) }),
    special: make,
    expected: "reference-not-found",
  };
}
