import { expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/host/memory-host.ts";
import type { TextFile } from "../../../generator/ir/files.ts";
import { buildManifest, manifestFile } from "../../../generator/stages/8-write/manifest.ts";
import { prepareWrite, write } from "../../../generator/stages/8-write/write.ts";

function packageOf(texts: Readonly<Record<string, string>>): readonly TextFile[] {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return [...files, manifestFile(buildManifest(files, [], "1.0.0"))];
}

test("a package is written, then changed, and then there is nothing to do", async () => {
  const host = createMemoryHost({ "out/notes.txt": "mine" });
  const first = packageOf({ "src/a.ts": "1", "src/b.ts": "1" });
  await write((await prepareWrite(first, "out", host)).value, "out", host);
  const second = packageOf({ "src/a.ts": "2", "src/c.ts": "2" });
  const { value, diagnostics } = await prepareWrite(second, "out", host);
  expect(diagnostics).toEqual([]);
  expect(value.create.map(({ path }) => path)).toEqual(["src/c.ts"]);
  expect(value.change.map(({ path }) => path)).toEqual(["manifest.json", "src/a.ts"]);
  expect(value.remove).toEqual(["src/b.ts"]);
  await write(value, "out", host);
  const { "out/manifest.json": manifest, ...others } = host.snapshot();
  expect(manifest).toBe(second.at(-1)?.text);
  expect(others).toEqual({ "out/notes.txt": "mine", "out/src/a.ts": "2", "out/src/c.ts": "2" });
  const third = await prepareWrite(second, "out", host);
  expect(third.value).toEqual({ create: [], change: [], remove: [], unchanged: 3, edited: [] });
});

test("a foreign file is an error that says in which folder it is", async () => {
  const host = createMemoryHost({ "out/README.md": "mine" });
  const { diagnostics } = await prepareWrite(packageOf({ "README.md": "1" }), "out", host);
  expect(diagnostics).toEqual([
    {
      code: "file-foreign",
      severity: "error",
      message: "README.md exists and was not written by schemapress.",
      hint: "the output folder is out",
    },
  ]);
});
