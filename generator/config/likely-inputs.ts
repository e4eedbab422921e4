import type { DocumentKind } from "./document-kind.js";

/** A JSON or YAML file of the project, and what it is. */
export interface FoundDocument {
  readonly path: string;
  readonly kind: DocumentKind;
}

/** Folders in which schemas are copies, or about something else than the project. */
const passedOver = /(^|\/)(dist|build|out|coverage|generated|vendor|tests?|__tests__|fixtures|examples?)\//;

/**
 * The inputs that somebody would write for the schemas and OpenAPI documents of a project: folders in which there is
 * nothing else, globs where the schemas of a folder are told by their names, and files otherwise.
 */
export function likelyInputs(documents: readonly FoundDocument[]): readonly string[] {
  const candidates = documents.filter(({ path }) => !passedOver.test(path));
  const apis = candidates.filter(({ kind }) => kind === "openapi").map(({ path }) => path);
  const groups = new Map<string, string[]>();
  for (const { path, kind } of candidates) {
    if (kind !== "schema") continue;
    const top = path.slice(0, path.indexOf("/") + 1);
    groups.set(top, [...(groups.get(top) ?? []), path]);
  }
  const schemas = [...groups.values()].flatMap((paths) => inputsFor(paths, documents));
  return [
    ...schemas,
    ...apis.filter((path) => !schemas.some((input) => path.startsWith(`${input}/`))),
  ].sort();
}

/** The inputs that mean the schemas of the paths given and no other documents. */
function inputsFor(paths: readonly string[], documents: readonly FoundDocument[]): readonly string[] {
  const folder = folderAround(paths);
  const others = documents.filter(({ path, kind }) => path.startsWith(`${folder}/`) && kind === "other");
  if (folder !== "" && others.length === 0) return [folder];
  const marked = /\.schema\.(json|ya?ml)$/;
  if (paths.every((path) => marked.test(path)) && paths.length > 1) {
    const endings = new Set(paths.map((path) => marked.exec(path)?.[0]));
    return [...endings].map((ending) => `${folder === "" ? "" : `${folder}/**/`}*${ending}`);
  }
  return paths;
}

/** The innermost folder that all paths are in; empty for the project folder. */
function folderAround(paths: readonly string[]): string {
  const [first = "", ...others] = paths.map((path) => path.split("/").slice(0, -1));
  const shared = [...first];
  while (!others.every((segments) => shared.every((segment, index) => segments[index] === segment)))
    shared.pop();
  return shared.join("/");
}
