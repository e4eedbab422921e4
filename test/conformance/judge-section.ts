import { judgeTests } from "./judge-file.ts";
import { readGroups, readRemotes, type SuiteSection, sectionFiles, settingsFor } from "./suite-files.ts";

/** What became of a part of the suite. */
export interface SectionResult {
  readonly dialect: string;
  readonly section: SuiteSection;
  readonly passed: number;
  /** The groups in which a test fails. */
  readonly failed: readonly FailedGroup[];
  /** The excepted groups that pass, or that do not exist, as `file: group`. */
  readonly stale: readonly string[];
}

/** A group in which tests fail, and why that is excepted; `undefined` where it is not. */
export interface FailedGroup {
  readonly file: string;
  readonly group: string;
  readonly reason: string | undefined;
  /** What is wrong, one for each test. */
  readonly wrong: readonly string[];
}

/** Judges every test of a part of the suite. Exceptions are reasons by file and group. */
export async function judgeSection(
  dialect: string,
  section: SuiteSection,
  exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<SectionResult> {
  const failed: FailedGroup[] = [];
  const stale: string[] = [];
  let passed = 0;
  const remotes = readRemotes(dialect);
  const files = sectionFiles(dialect, section);
  for (const file of files) {
    const expected = new Map(Object.entries(exceptions[file] ?? {}));
    for (const { description, tests } of await judgeTests(
      readGroups(dialect, file),
      remotes,
      settingsFor(dialect, file),
    )) {
      const wrong = tests.flatMap((each) =>
        each.wrong === undefined ? [] : [`${each.description}: ${each.wrong}`],
      );
      passed += tests.length - wrong.length;
      if (wrong.length === 0) continue;
      failed.push({ file, group: description, reason: exceptions[file]?.[description], wrong });
      expected.delete(description);
    }
    stale.push(...[...expected.keys()].map((group) => `${file}: ${group}`));
  }
  return { dialect, section, passed, failed, stale };
}
