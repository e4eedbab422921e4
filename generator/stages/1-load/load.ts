import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors, type Result } from "../../diagnostics/result.js";
import type { Host } from "../../host/host.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { findReferences } from "./find-references.js";
import { readFile } from "./read-file.js";

/** Which files to read: patterns of inputs to generate from, and of places where references may be found. */
export interface LoadRequest {
  readonly inputs: readonly string[];
  readonly references: readonly string[];
}

const schemaFile = /\.(json|ya?ml)$/i;

/**
 * Reads the inputs and, step by step, every file that they refer to.
 *
 * A document with a reference to a definition that it lacks also brings in the schema files beside it, where the
 * definition may be found by title or file name. The answer is sorted by path, so that the order of inputs is nothing.
 */
export async function load(request: LoadRequest, host: Host): Promise<Result<readonly Source[]>> {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, Source>();
  const seen = new Set<string>();

  /** Reads what was not read yet, and says what those documents need in turn. */
  async function readAll(paths: readonly string[], role: SourceRole | "beside"): Promise<Needed> {
    const fresh = paths.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const read = await Promise.all(
      fresh.map((path) => readFile(path, role === "input" ? role : "reference", host)),
    );
    const needed: Needed[] = [];
    for (const result of read) {
      // Files that only happen to lie beside a schema may be anything; what cannot be read there is no mistake.
      if (result === undefined || (role === "beside" && hasErrors(result.diagnostics))) continue;
      diagnostics.push(...result.diagnostics);
      sources.set(result.value.path, result.value);
      needed.push(await neededBy(result.value, host));
    }
    return merge(needed);
  }

  let needed: Needed = nothing;
  for (const role of ["input", "reference"] as const) {
    for (const pattern of role === "input" ? request.inputs : request.references) {
      const found = await host.find([pattern]);
      if (found.length === 0) diagnostics.push(diagnose("input-not-found", { pattern }));
      needed = merge([needed, await readAll(found, role)]);
    }
  }
  while (needed.documents.length + needed.beside.length > 0) {
    const byName = await readAll(needed.documents, "reference");
    needed = merge([byName, await readAll(needed.beside, "beside")]);
  }
  const ordered = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: ordered, diagnostics };
}

interface Needed {
  /** Files that references name. */
  readonly documents: readonly string[];
  /** Files that lie beside a document with references that lead nowhere. */
  readonly beside: readonly string[];
}

const nothing: Needed = { documents: [], beside: [] };

function merge(all: readonly Needed[]): Needed {
  return {
    documents: [...new Set(all.flatMap((needed) => needed.documents))],
    beside: [...new Set(all.flatMap((needed) => needed.beside))],
  };
}

async function neededBy(source: Source, host: Host): Promise<Needed> {
  const { documents, dangling } = findReferences(source.value);
  const folder = source.path.split("/").slice(0, -1).join("/");
  const names = dangling ? await host.list(folder) : [];
  const beside = names
    .filter((name) => schemaFile.test(name))
    .map((name) => (folder === "" ? name : `${folder}/${name}`));
  return { documents: documents.flatMap((reference) => pathFrom(folder, reference) ?? []), beside };
}

/** The path that a relative reference leads to; `undefined` where it leads out of the project or is no relative path. */
function pathFrom(folder: string, reference: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || reference.startsWith("/")) return undefined;
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of reference.split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== "." && segment !== "") {
      segments.push(decode(segment));
    }
  }
  return segments.join("/");
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
