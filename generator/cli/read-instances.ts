import { extname, resolve } from "node:path";
import { decodeLines } from "../host/decode-lines.js";
import { decodeWhole } from "../host/decode-whole.js";
import { readBytes } from "../host/read-bytes.js";
import type { Source } from "../ir/source.js";

/** What data is written in; `jsonl` has one instance on each line. */
export const dataSyntaxes = ["json", "yaml", "jsonl"] as const;

export type DataSyntax = (typeof dataSyntaxes)[number];

/** The text of one instance, and how many lines of its file are before it. */
export interface UnreadInstance {
  readonly text: string;
  readonly syntax: Source["syntax"];
  readonly before: number;
}

const endings: Readonly<Record<string, DataSyntax>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** The instances of a file, or of the standard input where `-` is named. Of lines, only one is in memory at a time. */
export async function* readInstances(
  file: string,
  chosen: DataSyntax | undefined,
  mostBytes: number,
): AsyncGenerator<UnreadInstance> {
  const path = shownPath(file);
  const pieces = file === "-" ? (process.stdin as AsyncIterable<Uint8Array>) : readBytes(path, resolve(file));
  const syntax = chosen ?? endings[extname(file).toLowerCase()] ?? "json";
  if (syntax !== "jsonl") {
    yield { text: await decodeWhole(path, pieces, mostBytes), syntax, before: 0 };
    return;
  }
  let before = 0;
  for await (const text of decodeLines(path, pieces, mostBytes)) {
    if (text.trim() !== "") yield { text, syntax: "json", before };
    before += 1;
  }
}

/** What a file is called in what is said of it. */
export function shownPath(file: string): string {
  return file === "-" ? "standard input" : file.replaceAll("\\", "/");
}
