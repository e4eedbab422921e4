import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HostError } from "../../generator/host/host-error.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { readTree, temporaryProject } from "./temporary-project.ts";

const file = (path: string, text: string) => ({ path, text });

/** The names of temporary folders that are left in a folder. */
const leftovers = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("."));

const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("a folder is replaced", () => {
  test("by a first tree, together with the folders around it", async () => {
    const root = temporaryProject();
    const write = [file("a.ts", "a"), file("deep/er/b.ts", "b")];
    await createNodeHost(root).replaceFolder("packages/x/generated", { write, remove: [] });
    expect(readTree(root)).toEqual({
      "packages/x/generated/a.ts": "a",
      "packages/x/generated/deep/er/b.ts": "b",
    });
    expect(leftovers(join(root, "packages/x"))).toEqual([]);
  });

  test("by its old files with the changes", async () => {
    const root = temporaryProject({
      "out/keep.ts": "1",
      "out/change.ts": "1",
      "out/gone/deep/x.ts": "1",
      "other.ts": "1",
    });
    const write = [file("change.ts", "2"), file("new/x.ts", "2")];
    await createNodeHost(root).replaceFolder("./out/", { write, remove: ["gone/deep/x.ts", "none.ts"] });
    expect(readTree(root)).toEqual({
      "other.ts": "1",
      "out/keep.ts": "1",
      "out/change.ts": "2",
      "out/new/x.ts": "2",
    });
    expect(readdirSync(root).sort()).toEqual(["other.ts", "out"]);
  });

  test("and unchanged files keep their inodes and times, changed ones their modes", async () => {
    const root = temporaryProject({ "out/keep.ts": "1", "out/src/change.ts": "1" });
    chmodSync(join(root, "out/src/change.ts"), 0o755);
    chmodSync(join(root, "out/src"), 0o775);
    utimesSync(join(root, "out/keep.ts"), 1000, 1000);
    const before = lstatSync(join(root, "out/keep.ts"));
    const change = file("src/change.ts", "2");
    await createNodeHost(root).replaceFolder("out", { write: [change], remove: [] });
    const after = lstatSync(join(root, "out/keep.ts"));
    expect([after.ino, after.mtimeMs, after.nlink]).toEqual([before.ino, 1_000_000, 1]);
    expect(lstatSync(join(root, "out/src/change.ts")).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(root, "out/src")).mode & 0o777).toBe(0o775);
  });

  test("and what is not ours stays: files, symbolic links, empty folders", async () => {
    const root = temporaryProject({ "out/a.ts": "1", "out/mine/notes.txt": "mine", "target.txt": "t" });
    mkdirSync(join(root, "out/empty"));
    symlinkSync("../target.txt", join(root, "out/link"));
    symlinkSync("nowhere", join(root, "out/mine/dangling"));
    await createNodeHost(root).replaceFolder("out", { write: [file("a.ts", "2")], remove: [] });
    expect(readTree(join(root, "out"))).toEqual({
      "a.ts": "2",
      empty: "folder",
      link: "link",
      "mine/dangling": "link",
      "mine/notes.txt": "mine",
    });
    expect(readlinkSync(join(root, "out/link"))).toBe("../target.txt");
  });

  test("also when a file becomes a folder and a folder a file", async () => {
    const root = temporaryProject({ "out/a": "1", "out/b/c": "1" });
    const write = [file("a/c", "2"), file("b", "2")];
    await createNodeHost(root).replaceFolder("out", { write, remove: ["a", "b/c"] });
    expect(readTree(join(root, "out"))).toEqual({ "a/c": "2", b: "2" });
  });

  test("also by nothing at all", async () => {
    const root = temporaryProject({ "out/a": "1" });
    await createNodeHost(root).replaceFolder("out", { write: [], remove: ["a"] });
    expect(readTree(root)).toEqual({ out: "folder" });
  });
});

test("without changes nothing on the disk is touched", async () => {
  const root = temporaryProject({ "out/a": "1" });
  const before = [lstatSync(root), lstatSync(join(root, "out"))];
  const host = createNodeHost(root);
  await host.replaceFolder("out", { write: [], remove: [] });
  await host.replaceFolder("none/such", { write: [], remove: [] });
  const after = [lstatSync(root), lstatSync(join(root, "out"))];
  const seen = ({ ino, mtimeMs, ctimeMs }: { ino: number; mtimeMs: number; ctimeMs: number }) => [
    ino,
    mtimeMs,
    ctimeMs,
  ];
  expect(after.map(seen)).toEqual(before.map(seen));
});

describe("symbolic links", () => {
  test("at the path of a file are replaced and not followed", async () => {
    const root = temporaryProject({ "victim.txt": "safe", "out/b.ts": "1" });
    symlinkSync("../victim.txt", join(root, "out/a.ts"));
    symlinkSync("../victim.txt", join(root, "out/gone.ts"));
    await createNodeHost(root).replaceFolder("out", { write: [file("a.ts", "2")], remove: ["gone.ts"] });
    expect(readTree(root)).toEqual({ "victim.txt": "safe", "out/a.ts": "2", "out/b.ts": "1" });
  });

  test.each([
    { write: [file("sub/a.ts", "2")], remove: [] },
    { write: [], remove: ["sub/a.ts"] },
  ])("on the way to a file are refused: %j", async (changes) => {
    const root = temporaryProject({ "victim/a.ts": "safe", "out/b.ts": "1" });
    symlinkSync("../victim", join(root, "out/sub"));
    const before = readTree(root);
    const replacing = createNodeHost(root).replaceFolder("out", changes);
    await expect(replacing).rejects.toThrow(
      "out/sub/a.ts: out/sub is a symbolic link, which is not followed.",
    );
    expect(readTree(root)).toEqual(before);
  });

  test("as the output folder are refused, and so are those that lead out on the way to it", async () => {
    const outside = temporaryProject();
    const root = temporaryProject({ "real/a.ts": "1" });
    symlinkSync("real", join(root, "out"));
    symlinkSync(outside, join(root, "away"));
    const host = createNodeHost(root);
    const changes = { write: [file("a.ts", "2")], remove: [] };
    await expect(host.replaceFolder("out", changes)).rejects.toThrow("The output folder is a symbolic link");
    await expect(host.replaceFolder("away/out", changes)).rejects.toThrow("outside of the project folder");
    await expect(host.replaceFolder("away/new/out", changes)).rejects.toThrow(
      "outside of the project folder",
    );
    expect(readdirSync(outside)).toEqual([]);
    expect(readTree(join(root, "real"))).toEqual({ "a.ts": "1" });
  });
});

test.each(["", ".", "..", "../out", "a/..", "a/../../out", "/out"])(
  "the output folder %j is refused",
  async (folder) => {
    const root = temporaryProject({ "a.ts": "1" });
    const replacing = createNodeHost(root).replaceFolder(folder, { write: [file("a.ts", "2")], remove: [] });
    await expect(replacing).rejects.toThrow(HostError);
    expect(readTree(root)).toEqual({ "a.ts": "1" });
  },
);

test("the folder around the project is refused by its own name too", async () => {
  const root = temporaryProject({ "a.ts": "1" });
  const replacing = createNodeHost(root).replaceFolder(root, { write: [file("b.ts", "2")], remove: [] });
  await expect(replacing).rejects.toThrow("The output folder must be a folder inside the project folder.");
});

describe("a failure leaves the old tree whole", () => {
  test.each([
    ["a file is where a folder should be", [file("a.ts", "2"), file("b.ts/c.ts", "2")]],
    ["a folder is where a file should be", [file("a.ts", "2"), file("sub", "2")]],
    ["two files have one path", [file("a.ts", "2"), file("c.ts", "2"), file("c.ts", "3")]],
    ["a name is too long", [file("a.ts", "2"), file("x".repeat(300), "2")]],
    ["a path leads out", [file("a.ts", "2"), file("../x.ts", "2")]],
    ["a path is absolute", [file("a.ts", "2"), file("/tmp/x.ts", "2")]],
  ])("when %s", async (_, write) => {
    const root = temporaryProject({ "out/a.ts": "1", "out/b.ts": "1", "out/sub/mine.ts": "1" });
    const before = readTree(root);
    const inode = lstatSync(join(root, "out")).ino;
    const replacing = createNodeHost(root).replaceFolder("out", { write, remove: [] });
    await expect(replacing).rejects.toThrow(HostError);
    expect(readTree(root)).toEqual(before);
    expect(lstatSync(join(root, "out")).ino).toBe(inode);
    expect(leftovers(root)).toEqual([]);
  });

  test("and names the file and the reason, without places on the machine", async () => {
    const root = temporaryProject({ "out/b.ts": "1" });
    const write = [file("b.ts/c.ts", "2")];
    await expect(createNodeHost(root).replaceFolder("out", { write, remove: [] })).rejects.toThrow(
      /^out\/b\.ts\/c\.ts: The file cannot be written \(EEXIST: file already exists\)\.$/,
    );
  });
});

describe("leftovers of a process that was killed", () => {
  test("between its renames: the old tree comes back", async () => {
    const root = temporaryProject({ "out/a.ts": "1" });
    const pid = deadPid();
    renameSync(join(root, "out"), join(root, `.out.old-${pid}-0123456789ab`));
    mkdirSync(join(root, `.out.new-${pid}-0123456789ab`));
    await createNodeHost(root).recoverFolder("out");
    expect(readTree(root)).toEqual({ "out/a.ts": "1" });
    expect(leftovers(root)).toEqual([]);
  });

  test("after its renames: the new tree stays", async () => {
    const root = temporaryProject({ "out/a.ts": "2" });
    const old = join(root, `.out.old-${deadPid()}-0123456789ab`);
    mkdirSync(old);
    writeFileSync(join(old, "a.ts"), "1");
    await createNodeHost(root).replaceFolder("out", { write: [file("b.ts", "3")], remove: [] });
    expect(readTree(root)).toEqual({ "out/a.ts": "2", "out/b.ts": "3" });
    expect(leftovers(root)).toEqual([]);
  });

  test("are told from the folders of a process that lives, and from other folders", async () => {
    const root = temporaryProject({ "out/a.ts": "1" });
    const names = [
      `.out.new-${process.ppid}-0123456789ab`,
      ".out.new",
      ".out.old-1-x",
      `.outer.new-${deadPid()}-0123456789ab`,
    ];
    for (const name of names) mkdirSync(join(root, name));
    await createNodeHost(root).recoverFolder("out");
    expect(leftovers(root).sort()).toEqual([...names].sort());
  });

  test("where there are none, recovering does nothing", async () => {
    const root = temporaryProject({ "out/a.ts": "1" });
    const host = createNodeHost(root);
    await host.recoverFolder("out");
    await host.recoverFolder("none/out");
    expect(readTree(root)).toEqual({ "out/a.ts": "1" });
  });
});

test("4,000 files are written, changed and compared in well under a second each", async () => {
  const root = temporaryProject();
  const host = createNodeHost(root);
  const text = "export interface Thing { readonly name: string }\n".repeat(30);
  const write = Array.from({ length: 4000 }, (_, index) => file(`src/${index % 20}/${index}.ts`, text));
  const times: number[] = [];
  const time = async (work: Promise<unknown>) => {
    const start = performance.now();
    await work;
    times.push(Math.round(performance.now() - start));
  };
  const replace = (files: readonly { path: string; text: string }[]) =>
    host.replaceFolder("out", { write: files, remove: [] });
  await time(Promise.resolve().then(() => replace(write)));
  await time(Promise.resolve().then(() => replace([file("src/1/1.ts", "changed")])));
  await time(Promise.resolve().then(() => host.readTexts(write.map(({ path }) => `out/${path}`))));
  expect(readFileSync(join(root, "out/src/1/1.ts"), "utf8")).toBe("changed");
  expect(existsSync(join(root, "out/src/19/3999.ts"))).toBe(true);
  if (process.env.SHOW_TIMES !== undefined) console.log(times);
  // Far above what is measured, so that a busy machine does not fail.
  for (const milliseconds of times) expect(milliseconds).toBeLessThan(5000);
});
