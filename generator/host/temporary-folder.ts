import { randomBytes } from "node:crypto";
import { pid } from "node:process";

/**
 * A folder beside an output folder that exists only while that is replaced, named `.<name>.<use>-<pid>-<random>`.
 *
 * One marked `old` always is a whole tree, namely the one that was there before. One marked `new` may be half built or
 * half removed, and nothing is lost with it.
 */
export interface TemporaryFolder {
  readonly name: string;
  readonly use: "new" | "old";
  readonly pid: number;
}

/** The names of a pair of temporary folders of this process. */
export function nameTemporaryFolders(name: string): { readonly staging: string; readonly old: string } {
  const tag = `${pid}-${randomBytes(6).toString("hex")}`;
  return { staging: `.${name}.new-${tag}`, old: `.${name}.old-${tag}` };
}

/** What a name says, if it is one of a temporary folder of the output folder. */
export function readTemporaryName(name: string, outputName: string): TemporaryFolder | undefined {
  const prefix = `.${outputName}.`;
  if (!name.startsWith(prefix)) return undefined;
  const [, use, owner] = /^(new|old)-(\d+)-[0-9a-f]{12}$/.exec(name.slice(prefix.length)) ?? [];
  if (use === undefined || owner === undefined) return undefined;
  return { name, use: use === "new" ? "new" : "old", pid: Number(owner) };
}
