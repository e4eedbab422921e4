import { describe, expect, test } from "vitest";
import type { TextFile } from "../../generator/ir/files.ts";
import { runtimeModules } from "../support/compile-schemas.ts";
import { printWithSecondEngine } from "../support/print-with-second-engine.ts";
import { instanceType, namesIn } from "./instance-type.ts";
import { hasSuite, readGroups, readRemotes, requiredFiles } from "./suite-files.ts";
import { typeCheck } from "./type-program.ts";

describe.skipIf(!hasSuite)("the types of json-schema-to-typescript, over the official suite", () => {
  test.each(["draft2020-12", "draft7"])(
    "%s: all compile, and a schema whose type refuses a valid instance is warned of",
    async (dialect) => {
      const groups = requiredFiles(dialect).flatMap((file) => readGroups(dialect, file));
      const { modules, warned } = await printWithSecondEngine(
        groups.map(({ schema }) => schema),
        readRemotes(dialect),
      );
      const assignments = groups.map(({ schema, tests }, index): TextFile => {
        const names = namesIn(schema);
        const lines = tests.map(({ data }, at) => {
          return `declare const i${at}: ${instanceType(data, names)}; export const v${at}: Thing = i${at};`;
        });
        const text = ['import type { Thing } from "./Thing.js";', ...lines].join("\n");
        return { path: `/${index}/assignments.ts`, text };
      });
      const refused = new Set<string>();
      for (const { path, line, message } of typeCheck([...modules, ...runtimeModules, ...assignments])) {
        const index = /^\/(\d+)\/assignments\.ts$/.exec(path)?.[1];
        expect(index, `${path}:${line} ${message}`).toBeDefined();
        refused.add(`${index} ${line - 2}`);
      }
      const instances = groups.flatMap(({ description, tests }, index) =>
        tests.map(({ valid, ...each }, at) => ({
          name: `${description}: ${each.description}`,
          isSurprise: valid && refused.has(`${index} ${at}`) && !warned.has(index),
          isSound: !valid || !refused.has(`${index} ${at}`),
          valid,
        })),
      );
      expect(instances.filter(({ isSurprise }) => isSurprise).map(({ name }) => name)).toEqual([]);
      const valid = instances.filter((each) => each.valid);
      const share = ((100 * valid.filter(({ isSound }) => isSound).length) / valid.length).toFixed(1);
      console.log(
        `${dialect}: ${share} % of the valid instances fit the types of json-schema-to-typescript.`,
      );
    },
  );
});
