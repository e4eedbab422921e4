import { readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  projectFolder,
  readTree,
  type Started,
  schemapress,
  startSchemapress,
  writeFiles,
} from "../support/command.ts";

const pet = { title: "Pet", type: "object", properties: { name: { $ref: "name.json" } } };
const files = { "schemas/pet.json": pet, "schemas/name.json": { title: "Name", type: "string" } };

/** How often a watch has ended a run, well or badly. */
function runsOf({ err }: Started): number {
  return err().match(/^\d+ schema.* in \d+\.\d s.*$|^\d+ errors?$/gm)?.length ?? 0;
}

/** Changes files and waits until the watch has run again. */
async function after(watch: Started, change: () => void): Promise<string> {
  const [before, length] = [runsOf(watch), watch.err().length];
  change();
  await expect.poll(() => runsOf(watch), { timeout: 30_000, interval: 20 }).toBeGreaterThan(before);
  return watch.err().slice(length);
}

async function startWatch(folder: string): Promise<Started> {
  const watch = startSchemapress(folder, "generate", "--watch");
  await expect.poll(() => runsOf(watch), { timeout: 30_000, interval: 20 }).toBe(1);
  return watch;
}

test("a watch generates at once, and again after each change, as a run by itself would", async () => {
  const folder = projectFolder(files);
  const watch = await startWatch(folder);
  const write = (changed: Readonly<Record<string, unknown>>) => () => writeFiles(folder, changed);
  for (const change of [
    write({ "schemas/name.json": { title: "Name", type: "string", minLength: 1 } }),
    write({ "schemas/deep/er/dog.json": { title: "Dog", allOf: [{ $ref: "../../pet.json" }] } }),
    () => rmSync(join(folder, "schemas/deep"), { recursive: true }),
    write({ "schemapress.config.json": { types: { readonly: true }, templates: "mine" } }),
    write({ "mine/API.md.hbs": "# {{name}}\n" }),
    write({ "mine/API.md.hbs": "# My {{name}}\n" }),
  ]) {
    // What is written in two steps can be seen in between, so there may be more than one run.
    await after(watch, change);
    const check = () => schemapress(folder, "generate", "--check", "--no-cache").code;
    await expect.poll(check, { timeout: 30_000, interval: 300 }).toBe(0);
  }
  expect(readFileSync(join(folder, "generated/API.md"), "utf8")).toMatch(/^# My /);
  watch.stop("SIGINT");
  expect(await watch.ended).toBe(130);
}, 120_000);

test("a mistake ends no watch and changes nothing, until it is mended", async () => {
  const folder = projectFolder(files);
  const watch = await startWatch(folder);
  const before = readTree(join(folder, "generated"));
  const said = await after(watch, () => writeFiles(folder, { "schemas/name.json": '{ "type": "string", }' }));
  expect(said).toContain("schemas/name.json:1:21  error  syntax-error");
  expect(readTree(join(folder, "generated"))).toEqual(before);
  await after(watch, () => writeFiles(folder, { "schemas/name.json": { title: "Name", type: "integer" } }));
  expect(readFileSync(join(folder, "generated/src/Name.ts"), "utf8")).toContain("type Name = number");
}, 120_000);

test("what the disk refuses ends no watch: the next change is seen", async () => {
  const folder = projectFolder(files);
  const watch = await startWatch(folder);
  const output = join(folder, "generated");
  renameSync(output, join(folder, "aside"));
  symlinkSync("aside", output);
  writeFiles(folder, { "schemas/name.json": { title: "Name", type: "boolean" } });
  await expect.poll(() => watch.err(), { timeout: 30_000 }).toContain("is a symbolic link");
  rmSync(output);
  renameSync(join(folder, "aside"), output);
  await after(watch, () => writeFiles(folder, { "schemas/name.json": { title: "Name", type: "integer" } }));
  expect(readFileSync(join(output, "src/Name.ts"), "utf8")).toContain("type Name = number");
}, 120_000);

test("what is of no concern, the output least of all, starts no run", async () => {
  const folder = projectFolder(files);
  const watch = await startWatch(folder);
  writeFiles(folder, { "notes.txt": "1", "generated/notes.txt": "2", "node_modules/a/b.json": "{}" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(runsOf(watch)).toBe(1);
}, 120_000);
