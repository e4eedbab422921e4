import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { hasErrors, type Result } from "../../diagnostics/result.js";
import type { Host } from "../../host/host.js";
import type { LimitSettings } from "../../ir/limit-settings.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { findReferences } from "./find-references.js";
import { hintForInput } from "./hint-for-input.js";
import { outsidePackages } from "./outside-packages.js";
import { pathFrom } from "./path-from.js";
import { readFile } from "./read-file.js";
import { readTexts } from "./read-texts.js";

/** Which files to read: patterns of inputs to generate from, and of places where references may be found. */
export interface LoadRequest {
  readonly inputs: readonly string[];
  readonly references: readonly string[];
  /** The folder of the package that is to be made, where there is one. What was written there before is no input. */
  readonly out?: string;
  /** How large a file may be; as large as the defaults say where nothing is said. */
  readonly limits?: LimitSettings;
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
  /** Files that references name, and folders of documents with references that lead nowhere. */
  const needed = { documents: new Set<string>(), folders: new Set<string>() };

  async function readAll(paths: readonly string[], role: SourceRole | "beside"): Promise<void> {
    const fresh = paths.filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    const texts = await readTexts(fresh, host);
    if (role !== "beside") for (const each of texts.diagnostics) diagnostics.push(each);
    for (const [index, path] of fresh.entries()) {
      const text = texts.value[index];
      if (text === undefined) continue;
      const file = { path, text, role: role === "input" ? role : "reference" } as const;
      const result = await readFile(file, request.limits);
      // Files that only happen to lie beside a schema may be anything; what cannot be read there is no mistake.
      if (role === "beside" && hasErrors(result.diagnostics)) continue;
      for (const each of result.diagnostics) diagnostics.push(each);
      sources.set(path, result.value);
      noteNeeds(result.value);
    }
  }

  function noteNeeds(source: Source): void {
    const { documents, dangling } = findReferences(source.value);
    const folder = source.path.split("/").slice(0, -1).join("/");
    if (dangling) needed.folders.add(folder);
    for (const reference of documents) {
      const path = pathFrom(folder, reference);
      if (path !== undefined) needed.documents.add(path);
    }
  }

  async function findAll(patterns: readonly string[], role: SourceRole): Promise<void> {
    for (const pattern of patterns) {
      const found = await outsidePackages(await host.find([pattern]), request.out, host);
      if (found.length === 0) {
        const hint = await hintForInput(pattern, host);
        diagnostics.push(diagnose("input-not-found", { pattern }, hint === undefined ? {} : { hint }));
      }
      await readAll(found, role);
    }
  }

  await findAll(request.inputs, "input");
  await findAll(request.references, "reference");
  const listed = new Set<string>();
  for (let known = -1; known < seen.size; ) {
    known = seen.size;
    await readAll([...needed.documents], "reference");
    for (const folder of needed.folders) {
      if (listed.has(folder)) continue;
      listed.add(folder);
      const names = (await host.list(folder)).filter((name) => schemaFile.test(name));
      await readAll(
        names.map((name) => (folder === "" ? name : `${folder}/${name}`)),
        "beside",
      );
    }
  }
  const ordered = [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { value: ordered, diagnostics };
}
