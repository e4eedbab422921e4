import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder for one test, removed after it, that holds the files given. */
export function temporaryProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "project-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Everything in a folder by path: texts of files, `link` for symbolic links, `folder` for empty folders. */
export function readTree(folder: string): Readonly<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const place = join(folder, path);
    const status = lstatSync(place);
    if (status.isSymbolicLink()) tree[path] = "link";
    else if (status.isFile()) tree[path] = readFileSync(place, "utf8");
    else if (readdirSync(place).length === 0) tree[path] = "folder";
  }
  return tree;
}
