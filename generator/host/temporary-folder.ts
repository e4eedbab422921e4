import { randomBytes } from "node:crypto";
import { pid } from "node:process";

/**
 * A folder beside an output folder that exists only while that is replaced, named `.<name>.<use>-<pid>-<random>`.
 *
 * One marked `old` always is a whole tree, namely the one that was there before. One marked `new` may be half built or
 * half removed, and nothing is lost with it. One marked `redo` lists changes that are to be carried out, and holds them.
 */
export interface TemporaryFolder {
  readonly name: string;
  readonly use: "new" | "old" | "redo";
  readonly pid: number;
}

/** The names of temporary folders that one change of a folder needs. */
export interface TemporaryNames {
  readonly staging: string;
  readonly old: string;
  readonly redo: string;
}

/** The names of temporary folders of this process. */
export function nameTemporaryFolders(name: string): TemporaryNames {
  const tag = `${pid}-${randomBytes(6).toString("hex")}`;
  return { staging: `.${name}.new-${tag}`, old: `.${name}.old-${tag}`, redo: `.${name}.redo-${tag}` };
}

/** What a name says, if it is one of a temporary folder of the output folder. */
export function readTemporaryName(name: string, outputName: string): TemporaryFolder | undefined {
  const prefix = `.${outputName}.`;
  if (!name.startsWith(prefix)) return undefined;
  const [, use, owner] = /^(new|old|redo)-(\d+)-[0-9a-f]{12}$/.exec(name.slice(prefix.length)) ?? [];
  if (use === undefined || owner === undefined) return undefined;
  return { name, use: use as TemporaryFolder["use"], pid: Number(owner) };
}
