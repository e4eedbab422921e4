import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { temporaryProject } from "./temporary-project.ts";

test("a lock says which process holds it, and is gone afterwards", async () => {
  const root = temporaryProject();
  const unlock = await createNodeHost(root).lockFolder("packages/out", 0);
  const lock = join(root, "packages/.out.lock");
  expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ pid: process.pid, host: hostname() });
  unlock();
  expect(existsSync(lock)).toBe(false);
});

test("whoever comes second waits, and then says who holds the lock", async () => {
  const root = temporaryProject();
  const lock = join(root, ".out.lock");
  writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname() }));
  const host = createNodeHost(root);
  await expect(host.lockFolder("out", 60)).rejects.toThrow(
    `Another run of schemapress (process ${process.ppid}) is writing there.`,
  );
  const waiting = host.lockFolder("out", 10_000);
  writeFileSync(lock, JSON.stringify({ pid: 999_999_999, host: hostname() }));
  (await waiting)();
  expect(readdirSync(root)).toEqual([]);
});

test("of what a process that is gone has left, nothing stays", async () => {
  const root = temporaryProject();
  writeFileSync(join(root, ".out.lock"), JSON.stringify({ pid: 999_999_999, host: hostname() }));
  (await createNodeHost(root).lockFolder("out", 0))();
  expect(readdirSync(root)).toEqual([]);
});

test("a process on another machine is believed to run", async () => {
  const root = temporaryProject();
  writeFileSync(join(root, ".out.lock"), JSON.stringify({ pid: 999_999_999, host: "elsewhere" }));
  await expect(createNodeHost(root).lockFolder("out", 0)).rejects.toThrow("process 999999999");
});

test("many that ask at once get it one after the other", async () => {
  const root = temporaryProject();
  const host = createNodeHost(root);
  let holders = 0;
  const turns = Array.from({ length: 8 }, async () => {
    const unlock = await host.lockFolder("out", 20_000);
    holders += 1;
    expect(holders).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    holders -= 1;
    unlock();
  });
  await Promise.all(turns);
  expect(readdirSync(root)).toEqual([]);
});
