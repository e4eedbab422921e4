import type { Host } from "../../host/host.js";
import { isMeantAsManifest, manifestPath, readManifest } from "../../ir/read-manifest.js";

/**
 * The files among those found that schemapress has not written: what it has made is no input of what it makes next. That is
 * known from the manifests of packages that were found with them, and of the package that is to be made.
 */
export async function outsidePackages(
  found: readonly string[],
  out: string | undefined,
  host: Host,
): Promise<readonly string[]> {
  const isManifest = (path: string) => path === manifestPath || path.endsWith(`/${manifestPath}`);
  const candidates = new Set(found.filter(isManifest));
  if (out !== undefined && found.some((path) => path.startsWith(`${out}/`))) {
    candidates.add(`${out}/${manifestPath}`);
  }
  let left = found;
  for (const candidate of candidates) {
    const [text] = await host.readLoosely([candidate]);
    if (text === undefined || !isMeantAsManifest(text)) continue;
    const folder = candidate.slice(0, -manifestPath.length);
    const files = readManifest(text)?.files;
    // One that is damaged does not say which files it is about, so it is about all.
    left = left.filter((path) => {
      if (!path.startsWith(folder)) return true;
      return files !== undefined && path !== candidate && !Object.hasOwn(files, path.slice(folder.length));
    });
  }
  return left;
}
