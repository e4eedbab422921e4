import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { readTree, temporaryProject } from "./temporary-project.ts";

const files = { "out/a.ts": "a", "out/deep/b.ts": "b", "out/deep/c.ts": "c", "out/mine.txt": "mine" };

test("files are written and removed in place, and the folder stays the one that it was", async () => {
  const root = temporaryProject(files);
  const before = statSync(join(root, "out")).ino;
  const write = [
    { path: "a.ts", text: "new a" },
    { path: "new/d.ts", text: "d" },
  ];
  await createNodeHost(root).updateFolder("out", { write, remove: ["deep/b.ts", "deep/c.ts"] });
  expect(readTree(root)).toEqual({ "out/a.ts": "new a", "out/new/d.ts": "d", "out/mine.txt": "mine" });
  expect(statSync(join(root, "out")).ino).toBe(before);
  expect(readdirSync(root)).toEqual(["out"]);
  expect(readdirSync(join(root, "out")).sort()).toEqual(["a.ts", "mine.txt", "new"]);
});

test("nothing is written through a link, and nothing outside", async () => {
  const root = temporaryProject(files);
  mkdirSync(join(root, "elsewhere"));
  symlinkSync("../elsewhere", join(root, "out/link"));
  const host = createNodeHost(root);
  for (const path of ["link/x.ts", "../x.ts", "/x.ts", "a.ts/x.ts"]) {
    const write = [
      { path: "a.ts", text: "changed" },
      { path, text: "x" },
    ];
    await expect(host.updateFolder("out", { write, remove: [] })).rejects.toThrow();
  }
  const { "out/a.ts": text } = readTree(root);
  expect(text).toBe("a");
  expect(readdirSync(join(root, "elsewhere"))).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(["elsewhere", "out"]);
});

test("where a folder is in the place of a file, nothing is begun", async () => {
  const root = temporaryProject({ ...files, "out/z.ts/mine.txt": "mine" });
  const before = readTree(root);
  const write = [
    { path: "a.ts", text: "changed" },
    { path: "z.ts", text: "z" },
  ];
  const updating = createNodeHost(root).updateFolder("out", { write, remove: [] });
  await expect(updating).rejects.toThrow("out/z.ts: A folder is where the file should be.");
  expect(readTree(root)).toEqual(before);
  expect(readdirSync(root)).toEqual(["out"]);
});

test("a change that was begun by a process that is gone is carried out, however far it came", async () => {
  for (const done of [0, 1, 2]) {
    const root = temporaryProject(files);
    const redo = join(root, ".out.redo-999999999-0123456789ab");
    mkdirSync(redo);
    const journal = { write: ["a.ts", "new/d.ts"], remove: ["deep/b.ts"] };
    writeFileSync(join(redo, "journal.json"), JSON.stringify(journal));
    if (done < 1) writeFileSync(join(redo, "0"), "new a");
    else writeFileSync(join(root, "out/a.ts"), "new a");
    if (done < 2) writeFileSync(join(redo, "1"), "d");
    else
      await createNodeHost(root).updateFolder("out", {
        write: [{ path: "new/d.ts", text: "d" }],
        remove: [],
      });
    await createNodeHost(root).recoverFolder("out");
    expect(readTree(root)).toEqual({
      "out/a.ts": "new a",
      "out/new/d.ts": "d",
      "out/deep/c.ts": "c",
      "out/mine.txt": "mine",
    });
    expect(readdirSync(root)).toEqual(["out"]);
  }
});
