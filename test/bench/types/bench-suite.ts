import type { JsonValue } from "../../../generator/ir/json.ts";
import {
  readRemotes,
  readWrittenGroups,
  requiredFiles,
  type SuiteGroup,
} from "../../conformance/suite-files.ts";
import { createJudge } from "./create-judge.ts";
import { metaschemas } from "./metaschemas.ts";
import { withTypes } from "./with-types.ts";

/** A part of the official suite that every generator is given. */
export interface BenchSuite {
  readonly dialect: string;
  readonly writing: Writing;
  readonly groups: readonly BenchGroup[];
  /** The documents that schemas refer to, by URI. */
  readonly remotes: Readonly<Record<string, JsonValue>>;
}

/** Whether schemas are as they are written, or say the type that their keywords are about, as people write them. */
export type Writing = "as written" | "typed";

/** A group of the suite, with the keyword that its file is about. */
export interface BenchGroup extends SuiteGroup {
  readonly keyword: string;
}

/** What is to be read. */
export interface SuiteChoice {
  readonly dialect: string;
  readonly writing: Writing;
  /** The keywords to take; all of them where none is said. */
  readonly only: readonly string[];
}

/** Reads the groups that everyone must pass. Of typed ones those stay for which somebody can say what is valid. */
export function readSuite({ dialect, writing, only }: SuiteChoice): BenchSuite {
  const files = requiredFiles(dialect).filter((file) => only.length === 0 || only.includes(file));
  const written = files.flatMap((keyword) =>
    readWrittenGroups(dialect, keyword).map((group) => ({ ...group, keyword })),
  );
  const remotes = { ...ownRemotes(dialect), ...metaschemas };
  const groups = writing === "typed" ? typedGroups(written, createJudge(dialect, remotes)) : written;
  return { dialect, writing, groups, remotes };
}

/** The remotes of the dialect, and those of no dialect. */
function ownRemotes(dialect: string): Readonly<Record<string, JsonValue>> {
  const entries = Object.entries(readRemotes(dialect)).filter(([uri]) => {
    const folder = /^http:\/\/localhost:1234\/((?:draft|v1)[^/]*)\//.exec(uri)?.[1];
    return folder === undefined || folder === dialect;
  });
  return Object.fromEntries(entries);
}

/** The groups with the implied types written out, and their instances judged anew. */
function typedGroups(
  groups: readonly BenchGroup[],
  judge: ReturnType<typeof createJudge>,
): readonly BenchGroup[] {
  return groups.flatMap((group) => {
    const before = judge(group.schema);
    // Where the judge and the suite differ, the judge is not to be trusted afterwards.
    if (group.tests.some(({ data, valid }) => before(data) !== valid)) return [];
    const schema = withTypes(group.schema);
    const after = judge(schema);
    const tests = group.tests.map((each) => ({ ...each, valid: after(each.data) }));
    if (!tests.every(isJudged)) return [];
    return [{ ...group, schema, tests }];
  });
}

function isJudged<Test extends { readonly valid: boolean | undefined }>(
  test: Test,
): test is Test & { readonly valid: boolean } {
  return test.valid !== undefined;
}
