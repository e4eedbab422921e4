import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, readTree } from "../support/command.ts";
import { runInProcess } from "../support/run-in-process.ts";

const generate = (folder: string, ...words: readonly string[]) =>
  runInProcess(folder, ["generate", ...words]);

const pet = { title: "Pet", type: "object", properties: { name: { type: "string" } } };

describe("what was generated is no input", () => {
  test.each([
    { where: "in the folder of the schemas", words: [], out: "schemas/out" },
    { where: "in the whole project", words: ["."], out: "generated" },
    { where: "by a glob", words: ["**/*.json"], out: "generated" },
    { where: "around the schemas", words: [], out: "api", schemas: "api/schemas" },
    { where: "in the very folder of the schemas", words: [], out: "schemas" },
  ])("$where", async ({ words, out, schemas = "schemas" }) => {
    const folder = projectFolder({ [`${schemas}/pet.json`]: pet });
    const run = () => generate(folder, ...(words.length > 0 ? words : [schemas]), "--out", out);
    expect(await run()).toMatchObject({ code: 0 });
    const before = readTree(folder);
    for (const again of [await run(), await run()]) {
      expect(again.err).toMatch(/^1 schema → \d+ files \(0 changed\)/);
      expect(again.code).toBe(0);
    }
    expect(readTree(folder)).toEqual(before);
  });

  test("of another package either, and not where the manifest is damaged", async () => {
    const folder = projectFolder({ "schemas/pet.json": pet });
    await generate(folder, ".", "--out", "one");
    expect((await generate(folder, ".", "--out", "two")).err).toMatch(/^1 schema → /);
    const manifest = join(folder, "one/manifest.json");
    writeFileSync(manifest, `<<<<<<< ours\n${readFileSync(manifest, "utf8")}`);
    expect((await generate(folder, ".", "--out", "one")).err).toMatch(/^1 schema → .*\(1 changed\)/);
  });
});

describe("what has become of the output by hand", () => {
  test("is made good again whatever it holds, and --check shows it", async () => {
    const folder = projectFolder({ "schemas/pet.json": pet });
    await generate(folder);
    const before = readTree(join(folder, "generated"));
    for (const bytes of [
      [0xff, 0xfe, 0],
      [0xc3],
      [0xef, 0xbb, 0xbf, ...Buffer.from(before["API.md"] ?? "")],
    ]) {
      writeFileSync(join(folder, "generated/API.md"), Uint8Array.from(bytes));
      const check = await generate(folder, "--check");
      expect(check.code).toBe(2);
      expect(check.err).toContain("edited by hand: generated/API.md");
      expect((await generate(folder)).code).toBe(0);
      expect(readTree(join(folder, "generated"))).toEqual(before);
    }
  });

  test("is told where it is in the way: a folder, or a link to one", async () => {
    const folder = projectFolder({ "schemas/pet.json": pet, "elsewhere/kept.txt": "kept" });
    await generate(folder);
    rmSync(join(folder, "generated/API.md"));
    mkdirSync(join(folder, "generated/API.md"));
    const inTheWay = await generate(folder);
    expect(inTheWay.code).toBe(4);
    expect(inTheWay.err).toContain(
      "generated/API.md  error  disk-failed\n  A folder is where the file should be.",
    );
    rmSync(join(folder, "generated/docs"), { recursive: true });
    symlinkSync("../elsewhere", join(folder, "generated/docs"));
    const link = await generate(folder);
    expect(link.code).toBe(4);
    expect(link.err).toContain("generated/docs is a symbolic link, which is not followed.");
    expect(readTree(join(folder, "elsewhere"))).toEqual({ "kept.txt": "kept" });
  });

  test("does not lead to other files: a link in a file's place is replaced", async () => {
    const folder = projectFolder({ "schemas/pet.json": pet, "victim.txt": "safe" });
    await generate(folder);
    const before = readTree(join(folder, "generated"));
    for (const path of ["API.md", "src/Pet.ts"]) {
      rmSync(join(folder, "generated", path));
      symlinkSync(join(folder, "victim.txt"), join(folder, "generated", path));
      expect((await generate(folder)).code, path).toBe(0);
    }
    expect(readTree(join(folder, "generated"))).toEqual(before);
    expect(readFileSync(join(folder, "victim.txt"), "utf8")).toBe("safe");
  });
});

test.each([".", "..", "../other", "/other"])("the output folder %s is refused", async (out) => {
  const folder = projectFolder({ "schemas/pet.json": pet });
  const { code, err } = await generate(folder, "--out", out);
  expect(code).toBe(4);
  expect(err).toContain("The output folder must be a folder inside the project folder.");
  expect(Object.keys(readTree(folder))).toEqual(["schemas/pet.json"]);
});

test("an output folder that is a link, or a lock that is a folder, is refused and stays", async () => {
  const folder = projectFolder({ "schemas/pet.json": pet, "real/mine.txt": "mine", ".locked.lock/a": "" });
  symlinkSync("real", join(folder, "generated"));
  const linked = await generate(folder);
  expect(linked.code).toBe(4);
  expect(linked.err).toContain("The output folder is a symbolic link, which is not followed.");
  const locked = await generate(folder, "--out", "locked");
  expect(locked.code).toBe(4);
  expect(locked.err).toContain("The folder cannot be locked: .locked.lock beside it is no file.");
  expect(readTree(join(folder, "real"))).toEqual({ "mine.txt": "mine" });
  expect(readTree(join(folder, ".locked.lock"))).toEqual({ a: "" });
});
