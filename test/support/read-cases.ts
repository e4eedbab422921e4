import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PartialOptions } from "../../generator/config/options.ts";
import type { SourceInput } from "../../generator/generate.ts";
import { uriOfPath } from "../../generator/ir/uri.ts";
import { readTree, root } from "./command.ts";

/** Values of which a declaration's validators are asked. */
export interface Samples {
  readonly valid?: readonly unknown[];
  /** Values that are refused, each with its issues as `instance path keyword`, the root as `/`. */
  readonly invalid?: readonly (readonly [value: unknown, ...issues: string[]])[];
}

/** A folder of `test/cases`: schemas, and what is to come of them. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly inputs: readonly SourceInput[];
  readonly options: PartialOptions;
  /** The text of each file of `expected/`, by path. */
  readonly expected: Readonly<Record<string, string>>;
  /** By the name of a declaration. */
  readonly samples: Readonly<Record<string, Samples>>;
  /** The text of `types.test-d.ts`, if there is one. */
  readonly typeTest: string | undefined;
}

const folder = join(root, "test/cases");

/** All folders of `test/cases`. */
export function readCases(): readonly Case[] {
  return readdirSync(folder).sort().map(readCase);
}

function readCase(name: string): Case {
  const own = join(folder, name);
  const expected = join(own, "expected");
  const files = Object.entries(readTree(own)).filter(([path]) => !path.startsWith("expected/"));
  const beside = new Map(files);
  const schemas = files.filter(([path]) => !/^(config\.json|samples\.json|types\.test-d\.ts)$/.test(path));
  return {
    name,
    folder: own,
    inputs: schemas.map(([path, text]) => ({ uri: uriOfPath(path), text })),
    options: JSON.parse(beside.get("config.json") ?? "{}") as PartialOptions,
    expected: existsSync(expected) ? readTree(expected) : {},
    samples: JSON.parse(beside.get("samples.json") ?? "{}") as Case["samples"],
    typeTest: beside.get("types.test-d.ts"),
  };
}
