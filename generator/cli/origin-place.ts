import type { Origin } from "../config/describe-package.js";
import type { LoadedConfig } from "../config/load-config.js";
import { locate } from "../diagnostics/locate.js";

/** The place that the value of a setting came from: file, line and column, or only the file where that is a program. */
export function originPlace(origin: Origin, { file, source, place }: LoadedConfig): string | undefined {
  if (!("pointer" in origin) || file === undefined) return undefined;
  if (source === undefined) return file;
  const { line, column } = locate(source, place.pointer + origin.pointer).start;
  return `${file}:${line}:${column}`;
}
