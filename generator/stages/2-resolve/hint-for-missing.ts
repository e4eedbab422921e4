import { suggest } from "../../diagnostics/suggest.js";
import type { Source } from "../../ir/source.js";
import { fragmentOf, resolveUri, withoutFragment } from "../../ir/uri.js";
import { hintForFragment } from "./hint-for-fragment.js";
import { hintForName } from "./hint-for-name.js";
import { relativePath } from "./relative-path.js";

/** A reference that leads nowhere, and what it could have been meant to lead to. */
export interface LostReference {
  readonly reference: string;
  /** The document that it stands in. */
  readonly from: Source | undefined;
  /** The name that it asks for, if it is one that is looked for by name. */
  readonly name: string | undefined;
  /** Every name by which a schema would be found. */
  readonly names: readonly string[];
}

const mostListed = 5;

/** What to do about a reference that leads nowhere: the nearest of what is there, as it would have to be written. */
export function hintForMissing(lost: LostReference, sources: ReadonlyMap<string, Source>): string {
  const { reference, from, name } = lost;
  if (name !== undefined && from !== undefined) return hintForName(name, { ...lost, from });
  const before = withoutFragment(reference);
  const document = from === undefined ? undefined : sources.get(resolveUri(before, from.uri));
  if (document !== undefined) return hintForFragment(fragmentOf(reference), { document, written: before });
  if (from === undefined || /^[a-z][a-z0-9+.-]*:/i.test(reference)) {
    return "nothing is fetched from the network; put a copy beside the schema, with this $id";
  }
  return hintForFile(reference, { from, paths: [...sources.values()].map(({ path }) => path) });
}

/** The files that a path may mean: those of that name elsewhere, or else those whose name is near. */
function hintForFile(
  reference: string,
  { from, paths }: { readonly from: Source; readonly paths: readonly string[] },
): string {
  const fragment = reference.slice(withoutFragment(reference).length);
  const others = paths.filter((path) => path !== from.path);
  const wanted = nameOf(withoutFragment(reference));
  const same = others.filter((path) => nameOf(path) === wanted || stemOf(path) === wanted);
  const near = same.length > 0 ? [] : suggest(wanted, others.map(nameOf), mostListed);
  const meant = same.length > 0 ? same : others.filter((path) => near.includes(nameOf(path)));
  const written = (path: string): string => relativePath(from.path, path) + fragment;
  if (meant.length > 0) return `did you mean ${meant.slice(0, 3).map(written).join(" or ")}?`;
  const folder = from.path.slice(0, -nameOf(from.path).length);
  const beside = others.filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes("/"));
  if (beside.length === 0)
    return "the part before # is the path of a file, seen from the file that it stands in";
  const more = beside.length > mostListed ? ", …" : "";
  return `files beside this one are ${beside.slice(0, mostListed).map(nameOf).join(", ")}${more}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function stemOf(path: string): string {
  return nameOf(path).replace(/\.[^.]+$/, "");
}
