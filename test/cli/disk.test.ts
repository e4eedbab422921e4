import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  command,
  projectFolder,
  readTree,
  root,
  type Started,
  schemapress,
  startSchemapress,
  writeFiles,
} from "../support/command.ts";

const pet = { title: "Pet", type: "object", properties: { name: { type: "string" } } };
const own = { "schemas/pet.json": pet, "schemas/more.json": { title: "Dog" } };
const other = {
  "schemas/pet.json": { ...pet, description: "Other." },
  "schemas/more.json": { title: "Cat" },
};
const program = join(root, "dist/cli/main.js");
const generated = (folder: string) => readTree(join(folder, "generated"));

/** How often a run is killed; more with `KILLS`. */
const kills = Number(process.env.KILLS ?? 6);

/** What a run may only have beside the output folder while it goes on. */
function leftovers(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith("."));
}

/** A project with a package of its schemas, and the package that other schemas would give. */
function twoPackages(): { readonly folder: string; readonly packages: readonly unknown[] } {
  const folder = projectFolder(other);
  schemapress(folder, "generate");
  const after = generated(folder);
  writeFiles(folder, own);
  schemapress(folder, "generate");
  const packages = [generated(folder), after];
  writeFiles(folder, other);
  return { folder, packages };
}

describe.skipIf(process.platform === "win32")("a disk that refuses", () => {
  const isRoot = process.getuid?.() === 0;
  const asNobody = (folder: string) =>
    isRoot
      ? command(folder, "setpriv", "--reuid=65534", "--clear-groups", process.execPath, program, "generate")
      : schemapress(folder, "generate");
  const canBeNobody =
    !isRoot || command("/", "setpriv", "--reuid=65534", "--clear-groups", "true").code === 0;

  test.skipIf(!canBeNobody)("a project that may only be read stays as it is, and that is said", () => {
    const { folder, packages } = twoPackages();
    chmodSync(folder, 0o555);
    const { code, err } = asNobody(folder);
    chmodSync(folder, 0o755);
    expect(err).toMatch(/^generated {2}error {2}disk-failed\n {2}The folder cannot be locked \(EACCES: /);
    expect(code).toBe(4);
    expect(generated(folder)).toEqual(packages[0]);
    expect(leftovers(folder)).toEqual([]);
  });

  test.skipIf(!canBeNobody)("a cache that may not be written is done without", () => {
    const folder = projectFolder({ "schemas/pet.json": pet, "node_modules/.keep": "" });
    chmodSync(join(folder, "node_modules"), 0o555);
    chmodSync(folder, 0o777);
    const { code, err } = asNobody(folder);
    chmodSync(join(folder, "node_modules"), 0o755);
    expect(err).toMatch(/^1 schema → \d+ files \(\d+ changed\) in [^\n]*\n$/);
    expect(code).toBe(0);
    expect(existsSync(join(folder, "node_modules/.cache"))).toBe(false);
  });

  test("a disk that is full in the middle leaves the old package, and nothing else", () => {
    const { folder, packages } = twoPackages();
    // As if the disk were full: no file may have more than so many blocks.
    for (const blocks of [0, 1, 4]) {
      const words = ["-c", `ulimit -f ${blocks}; exec "$@"`, "sh", process.execPath, program, "generate"];
      const { code, err } = command(folder, "sh", ...words);
      expect(err).toMatch(/ {2}error {2}disk-failed\n.*EFBIG/);
      expect(code).toBe(4);
      expect(generated(folder)).toEqual(packages[0]);
      expect(leftovers(folder)).toEqual([]);
    }
  });
});

describe("a run that is ended at any moment", () => {
  /** A run that was killed between its two renames leaves the old package beside its place. */
  function wholePackage(folder: string): unknown {
    if (existsSync(join(folder, "generated"))) return generated(folder);
    const aside = leftovers(folder).find((name) => name.startsWith(".generated.old-"));
    return aside === undefined ? undefined : readTree(join(folder, aside));
  }

  test("by SIGKILL leaves the old package or the new one, and the next run tidies up", async () => {
    const { folder, packages } = twoPackages();
    const started = performance.now();
    schemapress(folder, "generate");
    const whole = performance.now() - started;
    let isNew = true;
    for (let kill = 0; kill < kills; kill += 1) {
      writeFiles(folder, isNew ? own : other);
      const run = startSchemapress(folder, "generate");
      // The first half of a run only reads.
      await setTimeout(whole * (0.5 + Math.random() * 0.6));
      run.stop("SIGKILL");
      await run.ended;
      expect(packages).toContainEqual(wholePackage(folder));
      isNew = !isNew;
    }
    writeFiles(folder, other);
    expect(schemapress(folder, "generate").code).toBe(0);
    expect(generated(folder)).toEqual(packages[1]);
    expect(leftovers(folder)).toEqual([]);
  }, 120_000);

  test("by SIGINT says so with 130 and leaves nothing half written", async () => {
    const { folder, packages } = twoPackages();
    for (const share of [0.3, 0.8, 1.2, 1.6, 2]) {
      const run = startSchemapress(folder, "generate");
      await setTimeout(1000 * share);
      run.stop("SIGINT");
      expect([130, 0, "SIGINT"]).toContain(await run.ended);
      expect(packages).toContainEqual(wholePackage(folder));
      expect(leftovers(folder).filter((name) => name.endsWith(".lock"))).toEqual([]);
    }
  }, 60_000);
});

test("of two runs at once, one waits for the other", async () => {
  const { folder, packages } = twoPackages();
  const runs = [startSchemapress(folder, "generate"), startSchemapress(folder, "generate")];
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
  expect(generated(folder)).toEqual(packages[1]);
  expect(leftovers(folder)).toEqual([]);
  expect(runs.map(changed).sort()).toEqual(["0", expect.stringMatching(/^[1-9]/)]);
});

function changed({ err }: Started): string | undefined {
  return /\((\d+) changed\)/.exec(err())?.[1];
}

test("a watch that is killed while it writes leaves what the next run makes whole", async () => {
  const { folder, packages } = twoPackages();
  for (let kill = 0; kill < 4; kill += 1) {
    const watch = startSchemapress(folder, "generate", "--watch");
    await expect.poll(() => changed(watch), { timeout: 20_000 }).toBeDefined();
    writeFiles(folder, kill % 2 === 0 ? own : other);
    await setTimeout(Math.random() * 200);
    watch.stop("SIGKILL");
    await watch.ended;
  }
  writeFiles(folder, other);
  expect(schemapress(folder, "generate").code).toBe(0);
  expect(generated(folder)).toEqual(packages[1]);
  expect(leftovers(folder)).toEqual([]);
}, 60_000);
