import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { Manifest, TextFile, WritePlan } from "../../ir/files.js";
import { isMeantAsManifest, manifestPath } from "../../ir/read-manifest.js";
import { hashText } from "./hash-text.js";
import { isPackagePath } from "./package-path.js";

/**
 * What has to happen for the folder to hold exactly the files given, beside files that are not ours.
 *
 * `previous` says which files an earlier run wrote; `current` holds the texts on the disk of every path in either. A
 * file that is in the way and not ours is an error and is left out of the plan.
 */
export function planWrites(
  files: readonly TextFile[],
  previous: Manifest | undefined,
  current: ReadonlyMap<string, string>,
): Result<WritePlan> {
  const ours = new Set(ownPaths(previous));
  const wanted = new Set(files.map(({ path }) => path));
  const create: TextFile[] = [];
  const change: TextFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let unchanged = 0;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = current.get(file.path);
    if (text === undefined) create.push(file);
    else if (text === file.text) unchanged += 1;
    else if (ours.has(file.path) || (file.path === manifestPath && isMeantAsManifest(text)))
      change.push(file);
    else diagnostics.push(diagnose("file-foreign", { path: file.path }));
  }
  const remove = [...ours].filter((path) => !wanted.has(path) && current.has(path)).sort();
  const edited = [...change.map(({ path }) => path), ...remove].filter((path) => {
    const [text, hash] = [current.get(path), previous?.files[path]];
    return text !== undefined && hash !== undefined && hashText(text) !== hash;
  });
  return { value: { create, change, remove, unchanged, edited: edited.sort() }, diagnostics };
}

/** The paths of the package that an earlier run wrote, as far as its manifest can be believed. */
export function ownPaths(previous: Manifest | undefined): readonly string[] {
  if (previous === undefined) return [];
  return [...Object.keys(previous.files).filter(isPackagePath), manifestPath];
}
