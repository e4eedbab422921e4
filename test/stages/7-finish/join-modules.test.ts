import { describe, expect, test } from "vitest";
import { joinModules } from "../../../generator/stages/7-finish/join-modules.ts";

const all = () => true;

describe("joinModules", () => {
  test("writes modules one after the other, and gathers what they import", () => {
    const joined = joinModules(
      [
        {
          path: "A",
          text: '// Banner.\nimport { isB } from "./B.js";\nimport {\n  x,\n  y,\n} from "./runtime.js";\n\nexport function isA() {\n  return isB(x, y);\n}\n',
        },
        {
          path: "B",
          text: 'import { x } from "./runtime.js";\n\nconst B_PATTERN = x;\n\nexport function isB() {\n}\n',
        },
      ],
      (name) => name === "isA",
    );
    expect(joined?.text).toBe(
      "export function isA() {\n  return isB(x, y);\n}\n\nconst B_PATTERN = x;\n\nfunction isB() {\n}",
    );
    expect([...(joined?.imports ?? [])]).toEqual([["./runtime.js", ["x", "y"]]]);
  });

  test("refuses where two modules declare the same name", () => {
    const text = "const PATTERN = 1;\n";
    expect(
      joinModules(
        [
          { path: "A", text },
          { path: "B", text },
        ],
        all,
      ),
    ).toBeUndefined();
  });

  test("refuses where an import renames what another of the modules declares", () => {
    const text = 'import { isB as isB_ } from "./B.js";\n';
    expect(
      joinModules(
        [
          { path: "A", text },
          { path: "B", text: "export const isB = 1;\n" },
        ],
        all,
      ),
    ).toBeUndefined();
  });

  test("keeps the other name of what is imported from outside, and refuses where a name means two things", () => {
    const declaring = {
      path: "A",
      text: 'import { isA as isA_ } from "./runtime.js";\n\nexport function isA() {\n  return isA_();\n}\n',
    };
    const joined = joinModules([declaring], all);
    expect([...(joined?.imports ?? [])]).toEqual([["./runtime.js", ["isA as isA_"]]]);
    expect(
      joinModules([declaring, { path: "B", text: 'import { isA } from "./runtime.js";\n' }], all),
    ).toBeUndefined();
    expect(
      joinModules([declaring, { path: "B", text: 'import { isB as isA_ } from "./runtime.js";\n' }], all),
    ).toBeUndefined();
  });

  test("takes lines inside of functions for what they are", () => {
    const text = "function f() {\n  const a = 1;\n}\n";
    expect(
      joinModules(
        [
          { path: "A", text },
          { path: "B", text: "function g() {\n  const a = 1;\n}\n" },
        ],
        all,
      ),
    ).toBeDefined();
  });
});
