import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, readTree, writeFiles } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

const cache = "node_modules/.cache/schemapress";

const schemas = {
  "schemas/pet.json": { title: "Pet", type: "object", properties: { name: { $ref: "name.json" } } },
  "schemas/name.json": { title: "Name", type: "string" },
};

const generate = (folder: string, ...words: readonly string[]) =>
  runInProcess(folder, ["generate", ...words]);

/** A project in which a run has left a cache. */
async function warmProject(): Promise<string> {
  const folder = projectFolder({ ...schemas, "node_modules/.keep": "" });
  expect((await generate(folder)).code).toBe(0);
  return folder;
}

/** The files of a project's cache: places on the disk, the remembered run last. */
function kept(folder: string): readonly string[] {
  const files = (below: string) =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, below, name));
  return [...files(`${cache}/parts`), ...files(cache)];
}

function damage(folder: string, change: (bytes: Buffer) => Uint8Array | string): void {
  for (const file of kept(folder)) writeFileSync(file, change(readFileSync(file)));
}

/** Each leaves a cache that cannot be believed. */
const damages: Readonly<Record<string, (folder: string) => unknown>> = {
  "cut short": (folder) => damage(folder, (bytes) => bytes.subarray(0, bytes.length / 2)),
  emptied: (folder) => damage(folder, () => ""),
  "of other bytes": (folder) => damage(folder, () => Uint8Array.of(0xff, 0xfe, 0xff)),
  "of other JSON": (folder) => damage(folder, () => "null"),
  "with one letter changed": (folder) =>
    damage(folder, (bytes) =>
      bytes.toString().replace("Pet", "Dog").replace('"diagnostics":[]', '"diagnostics":[{}]'),
    ),
  "all under names of others": (folder) => {
    const files = kept(folder);
    const texts = files.map((file) => readFileSync(file));
    files.forEach((file, index) => {
      writeFileSync(file, texts[(index + 1) % texts.length] ?? "");
    });
  },
  "folders instead of files": (folder) => {
    for (const file of kept(folder)) {
      rmSync(file);
      mkdirSync(file);
    }
  },
  "links to nowhere": (folder) => {
    for (const file of kept(folder)) {
      rmSync(file);
      symlinkSync("nowhere", file);
    }
  },
  "a file where the folder was": (folder) => {
    rmSync(join(folder, "node_modules/.cache"), { recursive: true });
    writeFileSync(join(folder, "node_modules/.cache"), "");
  },
  "of another project": async (folder) => {
    const other = projectFolder({ "schemas/pet.json": { title: "Pet" }, "node_modules/.keep": "" });
    await generate(other);
    cpSync(join(other, cache), join(folder, cache), { recursive: true });
  },
};

describe("a cache changes no result when it is", () => {
  test.each(Object.entries(damages))("%s", async (_, spoil) => {
    const folder = await warmProject();
    const before = readTree(join(folder, "generated"));
    await spoil(folder);
    expect(await generate(folder)).toMatchObject({ code: 0, out: "" });
    expect(readTree(join(folder, "generated"))).toEqual(before);
  });
});

test("what is kept is believed under its own name only", async () => {
  const folder = await warmProject();
  damages["all under names of others"]?.(folder);
  writeFiles(folder, { "schemas/dog.json": { title: "Dog", allOf: [{ $ref: "pet.json" }] } });
  expect((await generate(folder)).code).toBe(0);
  expect((await generate(folder, "--check", "--no-cache")).code).toBe(0);
});
