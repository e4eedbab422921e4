import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Place } from "../ir/source.js";
import { uriOfPath } from "../ir/uri.js";

/** What a configuration that is a program has failed with, and at which place of the project, where that is told. */
export function explainFailure(thrown: unknown, file: string, folder: string): Diagnostic {
  const { message, stack = "" } = thrown instanceof Error ? thrown : new Error(String(thrown));
  const syntax = /^(?:ParseError|SyntaxError): (.*?)\s*\n\s*(\S.*):(\d+):(\d+)/s.exec(message);
  if (syntax !== null) {
    const [, problem = "", path = "", line, column] = syntax;
    const place = placeIn(folder, { path, line: Number(line), column: Number(column) + 1 });
    return problemAt(place ?? startOf(file), `${file} cannot be read: ${sentence(problem, folder)}`);
  }
  const place = thrown instanceof Error ? firstPlace(stack, folder) : undefined;
  return problemAt(place ?? startOf(file), `${file} cannot be run: ${sentence(message, folder)}`);
}

interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The innermost place of the stack that is in the project and in no installed package. */
function firstPlace(stack: string, folder: string): Place | undefined {
  for (const [, path = "", line, column] of stack.matchAll(
    /^ {4}at .*?\(?((?:file:|\/|[A-Z]:).*?):(\d+):(\d+)\)?$/gm,
  )) {
    if (path.includes("node_modules")) continue;
    const place = placeIn(folder, { path, line: Number(line), column: Number(column) });
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeIn(folder: string, { path, line, column }: Position): Place | undefined {
  const inner = relative(folder, path.startsWith("file:") ? fileURLToPath(path) : path);
  if (inner.startsWith("..")) return undefined;
  const start = { line, column };
  const range = { start, end: { line, column: column + 1 } };
  return { uri: uriOfPath(inner.split(sep).join("/")), pointer: "", range };
}

function startOf(file: string): Place {
  return { uri: uriOfPath(file), pointer: "" };
}

/** The first line of a message, with paths as they are in the project. */
function sentence(message: string, folder: string): string {
  const [first = ""] = message.split("\n");
  return first
    .trim()
    .replaceAll(folder + sep, "")
    .replace(/\.?$/, ".");
}

function problemAt(place: Place, problem: string): Diagnostic {
  return diagnose("config-invalid", { problem }, { place });
}
