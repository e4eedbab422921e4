import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startArtifactCache } from "../support/artifact-cache.ts";
import { root, writeFiles } from "../support/command.ts";
import { cloneMonorepo, generatedIn, runTurbo, startsIn } from "./cloned-monorepo.ts";

const all = ["customers", "events", "orders"];

/** Turborepo is a program of the machine, which not every machine has. */
const hasTurbo =
  process.platform !== "win32" &&
  existsSync(join(root, "node_modules/turbo")) &&
  spawnSync(process.execPath, [join(root, "node_modules/turbo/bin/turbo"), "--version"]).status === 0;

async function startMachines() {
  const token = "secret";
  const { address, artifacts } = await startArtifactCache(token);
  return { artifacts, settings: { TURBO_API: address, TURBO_TOKEN: token, TURBO_TEAM: "shop" } };
}

test.skipIf(!hasTurbo)("what one machine has generated, another one takes over, byte by byte", async () => {
  const { artifacts, settings } = await startMachines();
  const [here, there] = [cloneMonorepo("0.1.0"), cloneMonorepo("0.1.0")];
  const first = await runTurbo(here, "generate", settings);
  expect(first).toMatch(/Cached: +0 cached, 3 total/);
  expect(startsIn(here)).toEqual(all);
  expect(artifacts.size).toBe(3);

  const second = await runTurbo(there, "generate", settings);
  expect(second).toContain("FULL TURBO");
  expect(second).toMatch(/Cached: +3 cached, 3 total/);
  expect(startsIn(there)).toEqual([]);
  expect(Object.keys(generatedIn(there)).length).toBeGreaterThan(60);
  expect(generatedIn(there)).toEqual(generatedIn(here));

  const line = { title: "Line", type: "object", properties: { product: { type: "string" } } };
  writeFiles(there, { "packages/orders/schemas/line.json": line });
  expect(await runTurbo(there, "generate", settings)).toMatch(/Cached: +2 cached, 3 total/);
  expect(startsIn(there)).toEqual(["orders"]);
  expect(generatedIn(there)["orders/generated/src/Line.ts"]).not.toContain("count");

  writeFiles(here, { "packages/orders/schemas/line.json": line });
  expect(await runTurbo(here, "generate", settings)).toContain("FULL TURBO");
  expect(startsIn(here)).toEqual([]);
  expect(generatedIn(here)).toEqual(generatedIn(there));
});

test.skipIf(!hasTurbo)("another version of schemapress makes everything anew", async () => {
  const { settings } = await startMachines();
  const [here, there] = [cloneMonorepo("0.1.0"), cloneMonorepo("0.2.0")];
  await runTurbo(here, "generate", settings);
  expect(await runTurbo(there, "generate", settings)).toMatch(/Cached: +0 cached, 3 total/);
  expect(startsIn(there)).toEqual(all);
});

test.skipIf(!hasTurbo)("an app that uses two of the packages has them made first, and no other", async () => {
  const { settings } = await startMachines();
  const clone = cloneMonorepo("0.1.0");
  expect(await runTurbo(clone, "test", settings)).toMatch(/Tasks: +3 successful, 3 total/);
  expect(startsIn(clone)).toEqual(["customers", "orders"]);
});
