import { didYouMean } from "../../diagnostics/suggest.js";
import type { Host } from "../../host/host.js";

/** Not deeper, since this may be anybody's home folder. */
const nearby = ["*.{json,yaml,yml}", "*/*.{json,yaml,yml}", "*/*/*.{json,yaml,yml}"];

/** What a pattern that matches nothing may mean: a folder or a file near the project folder that is called alike. */
export async function hintForInput(pattern: string, host: Host): Promise<string | undefined> {
  const paths = await host.find(nearby);
  const folders = paths.flatMap((path) => {
    const segments = path.split("/").slice(0, -1);
    return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
  });
  const near = didYouMean(pattern, [...folders, ...paths]);
  if (near !== undefined || folders.length === 0) return near;
  return `there are JSON and YAML files in ${listed([...new Set(folders)])}`;
}

function listed(folders: readonly string[]): string {
  const most = 5;
  return folders.slice(0, most).join(", ") + (folders.length > most ? ", …" : "");
}
