import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { HostError } from "../../generator/host/host-error.ts";
import { createNodeHost } from "../../generator/host/node-host.ts";
import { temporaryProject } from "./temporary-project.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

describe("reading", () => {
  test("a file's text comes without its byte order mark", async () => {
    const root = temporaryProject({ "a.json": "{}", "b.json": bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d) });
    const host = createNodeHost(root);
    expect(await host.readText("a.json")).toBe("{}");
    expect(await host.readTexts(["b.json", "none.json", "./x/../a.json"])).toEqual(["{}", undefined, "{}"]);
  });

  test("where files may hold anything, different bytes are different texts", async () => {
    const files = {
      "a.md": "é",
      "marked.md": bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9),
      "latin.md": bytes(0xe9),
      "cut.md": bytes(0xc3),
      "wide.md": bytes(0xff, 0xfe, 0xe9, 0),
    };
    const host = createNodeHost(temporaryProject(files));
    const texts = await host.readLoosely([...Object.keys(files), "none.md"]);
    expect(texts.slice(0, 2)).toEqual(["é", "\uFEFFé"]);
    expect(texts.at(-1)).toBeUndefined();
    expect(new Set(texts).size).toBe(6);
  });

  test("what is no regular file is not there", { timeout: 5000 }, async () => {
    const root = temporaryProject({ "folder/a.json": "{}" });
    execFileSync("mkfifo", [join(root, "pipe")]);
    const server = createServer().listen(join(root, "socket"));
    onTestFinished(() => void server.close());
    symlinkSync("/dev/zero", join(root, "device"));
    const host = createNodeHost(root);
    const paths = [
      "folder",
      "pipe",
      "socket",
      "device",
      "",
      ".",
      "folder/a.json/b",
      "a\0b",
      "x".repeat(5000),
    ];
    expect(await host.readTexts(paths)).toEqual(paths.map(() => undefined));
    expect(await host.list("")).toEqual([]);
  });

  test("a path that leads out of the project is not there", async () => {
    const outside = temporaryProject({ "secret.json": "{}" });
    const root = temporaryProject({ "inside/a.json": "[]" });
    symlinkSync(join(outside, "secret.json"), join(root, "file.json"));
    symlinkSync(outside, join(root, "folder"));
    symlinkSync("inside/a.json", join(root, "kept.json"));
    symlinkSync("loop.json", join(root, "loop.json"));
    const host = createNodeHost(root);
    const secret = `../${outside.split("/").at(-1)}/secret.json`;
    const paths = [
      join(outside, "secret.json"),
      secret,
      `inside/../${secret}`,
      "file.json",
      "folder/secret.json",
    ];
    expect(await host.readTexts([...paths, "loop.json"])).toEqual(
      [...paths, "loop.json"].map(() => undefined),
    );
    expect(await host.readText("kept.json")).toBe("[]");
    expect(await host.list("folder")).toEqual([]);
    expect(await host.list("..")).toEqual([]);
    expect(await host.list(".")).toEqual(["kept.json"]);
    for (const pattern of [
      ...paths,
      "folder",
      "folder/*.json",
      "../**",
      "{..,inside}/*.yaml",
      outside,
      "loop.json",
    ]) {
      expect(await host.find([pattern]), pattern).toEqual([]);
    }
    expect(await host.find(["**/*.json", "kept.json"])).toEqual(["inside/a.json", "kept.json"]);
  });

  test("a project whose own path goes through a symbolic link is read", async () => {
    const root = temporaryProject({ "real/a.json": "{}" });
    symlinkSync("real", join(root, "link"));
    expect(await createNodeHost(join(root, "link")).readText("a.json")).toBe("{}");
  });

  test.each([
    ["utf16.json", bytes(0xff, 0xfe, 0x7b, 0), "utf16.json: The file is UTF-16, and only UTF-8 is read."],
    ["big.json", bytes(0xfe, 0xff, 0, 0x7b), "big.json: The file is UTF-16, and only UTF-8 is read."],
    ["latin.json", bytes(0x22, 0xe9, 0x22), "latin.json: The file is not valid UTF-8 from here on."],
  ])("bytes that are no UTF-8 are refused: %s", async (path, content, message) => {
    const reading = createNodeHost(temporaryProject({ [path]: content })).readText(path);
    await expect(reading).rejects.toThrow(HostError);
    await expect(reading).rejects.toThrow(message);
  });

  test("a file of more than 64 MB is refused", async () => {
    const root = temporaryProject({ "huge.json": "" });
    truncateSync(join(root, "huge.json"), 64 * 1024 * 1024 + 1);
    await expect(createNodeHost(root).readText("huge.json")).rejects.toThrow(
      "The file is larger than 64 MB.",
    );
  });
});

describe("finding", () => {
  const project = () => {
    const root = temporaryProject({
      "schemas/b.json": "",
      "schemas/B.JSON": "",
      "schemas/deep/a.yaml": "",
      "schemas/deep/c.yml": "",
      "schemas/readme.md": "",
      "schemas/.hidden.json": "",
      "schemas/node_modules/x/y.json": "",
      "schemas/.git/z.json": "",
      "schemas/[id].json": "",
      "top.json": "",
    });
    return createNodeHost(root);
  };

  test("a folder means every schema file below it", async () => {
    const found = [
      "schemas/B.JSON",
      "schemas/[id].json",
      "schemas/b.json",
      "schemas/deep/a.yaml",
      "schemas/deep/c.yml",
    ];
    expect(await project().find(["schemas"])).toEqual(found);
    expect(await project().find(["./schemas/"])).toEqual(found);
    expect(await project().find(["."])).toEqual([...found, "top.json"]);
  });

  test("a path means that file, whatever is in its name", async () => {
    expect(await project().find(["schemas/[id].json"])).toEqual(["schemas/[id].json"]);
    expect(await project().find(["schemas/.hidden.json", "schemas/readme.md"])).toEqual([
      "schemas/.hidden.json",
      "schemas/readme.md",
    ]);
    expect(await project().find(["none.json"])).toEqual([]);
  });

  test("a glob means what it matches, each file once and sorted", async () => {
    expect(await project().find(["**/*.{yaml,yml}", "schemas/deep/*"])).toEqual([
      "schemas/deep/a.yaml",
      "schemas/deep/c.yml",
    ]);
    expect(await project().find(["*.json", "schemas/?.json"])).toEqual(["schemas/b.json", "top.json"]);
  });

  test("the files of a folder are listed", async () => {
    expect(await project().list("schemas/deep")).toEqual(["a.yaml", "c.yml"]);
    expect(await project().list("schemas/none")).toEqual([]);
    expect(await project().list("top.json")).toEqual([]);
  });
});

test("nothing is read before it is asked for, so that a project may be empty", async () => {
  const root = temporaryProject();
  mkdirSync(join(root, "empty"));
  expect(await createNodeHost(root).find(["empty", "**"])).toEqual([]);
  writeFileSync(join(root, "empty/a.json"), "{}");
  expect(await createNodeHost(root).find(["empty"])).toEqual(["empty/a.json"]);
});
