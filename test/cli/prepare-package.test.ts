import { expect, test } from "vitest";
import { preparePackage } from "../../generator/cli/prepare-package.ts";
import { openWorkplace } from "../../generator/cli/workplace.ts";
import { completeOptions } from "../../generator/config/options.ts";
import type { Host } from "../../generator/host/host.ts";
import { createMemoryHost } from "../../generator/host/memory-host.ts";

const settings = { inputs: ["a.json"], references: [], out: "out", options: completeOptions({}) };

/** A host in which the schema is another one each time that it is read, so many times. */
function unsteadyHost(times: number): Host {
  const host = createMemoryHost({ "a.json": "{}" });
  let reads = 0;
  return {
    ...host,
    async readTexts(paths) {
      if (!paths.includes("a.json")) return host.readTexts(paths);
      reads += 1;
      return [`{ "minLength": ${Math.min(reads, times)} }`];
    },
  };
}

test("schemas that are changed while they are read are read again", async () => {
  const { outcome, publish } = await preparePackage(settings, {}, await openWorkplace(unsteadyHost(2), true));
  expect(outcome.diagnostics).toEqual([]);
  expect(publish).toBeDefined();
});

test("where they never stay as they are, nothing is made of them", async () => {
  const { outcome, publish } = await preparePackage(
    settings,
    {},
    await openWorkplace(unsteadyHost(99), true),
  );
  expect(outcome.diagnostics.map(({ code }) => code)).toEqual(["input-unsteady"]);
  expect(publish).toBeUndefined();
});
