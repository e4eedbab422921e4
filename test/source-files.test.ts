import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { readModules } from "./support/read-modules.ts";

const generator = readModules("generator");
const everything = [...generator, ...readModules("test")].filter(({ path }) => !path.includes("/expected/"));

/** Modules that do not carry the name of anything they export, and why that is right. */
const namedOtherwise: Readonly<Record<string, string>> = {
  "generator/cli/main.ts": "the program",
  "generator/index.ts": "the package",
  "generator/keywords/values.ts": "the readers of all kinds of values",
  "generator/keywords/pattern-value.ts": "the reader of regular expressions",
  "generator/stages/2-resolve/document.ts": "what the reading of a document gives",
  "generator/stages/2-resolve/recover.ts": "finding a target by its name",
  "generator/stages/5-view/validators/branches.ts": "statements with two ways to go",
  "generator/stages/5-view/validators/narrowing.ts": "what a check tells the compiler of a value",
  "generator/stages/7-finish/syntax-tree.ts": "what parsing gives",
};

/** Files that want to be taken apart. None may be added. */
const stillTooLong = [
  "test/host/replace-folder.test.ts",
  "test/stages/5-view/docs/docs-page-view.test.ts",
  "test/stages/6-render/render.test.ts",
];

describe("a source file", () => {
  test("is in kebab case and is not called after nothing in particular", () => {
    const empty = /^(utils?|helpers?|commons?|managers?|handlers?|data|info|misc|shared|index)$/;
    const names = everything.map(({ path }) => path);
    const ending = /^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*)(?:\.test|\.types|\.test-d)?\.ts$/;
    expect(names.filter((path) => !ending.test(basename(path)))).toEqual([]);
    const wrong = names.filter((path) => empty.test(basename(path, ".ts")));
    expect(wrong).toEqual(["generator/index.ts"]);
  });

  test("has at most 200 lines", () => {
    const long = everything.filter(({ lines }) => lines > 200);
    expect(long.map(({ path }) => path)).toEqual(stillTooLong);
  });

  test("has no default export, no enum, and no class that is not an error", () => {
    for (const { path, exports, enums, classes } of everything) {
      expect([path, exports.includes("default"), enums]).toEqual([path, false, 0]);
      expect([path, classes.filter((name) => !name.endsWith("Error"))]).toEqual([path, []]);
    }
  });

  test("of the generator exports something that it is named after", () => {
    const strange = generator.filter(
      ({ path, exports }) => !exports.some((name) => sharesWord(name, basename(path, ".ts"))),
    );
    expect(strange.map(({ path }) => path).sort()).toEqual(Object.keys(namedOtherwise).sort());
  });
});

/** Whether two names have a word in common, its ending aside: `dialectOf` and `dialects`. */
function sharesWord(camel: string, kebab: string): boolean {
  const words = camel
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase()
    .split("-");
  return kebab.split(/[-.]/).some((word) => words.some((other) => stem(other) === stem(word)));
}

function stem(word: string): string {
  return word.slice(0, 4);
}
