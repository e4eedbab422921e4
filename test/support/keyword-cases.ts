import { expect, test } from "vitest";
import { type CheckSettings, defaultCheckSettings } from "../../generator/ir/check-settings.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { docText, importPackage, judge, renderSchemas, typeText } from "./schema-package.ts";

/** One sentence about a keyword, with its evidence. */
export interface KeywordCase {
  /** The document `thing.json`, whose schema is declared as `Thing`. */
  readonly schema: JsonValue;
  /** What is asserted where that is not the default. */
  readonly settings?: Partial<CheckSettings>;
  /** Other documents, by path. */
  readonly beside?: Readonly<Record<string, JsonValue>>;
  /** The TypeScript type of the schema. */
  readonly type?: string;
  /** The text of its TSDoc comment. */
  readonly doc?: string;
  readonly accepts?: readonly unknown[];
  /** Values that are refused, each with its issues as `instance path message`, the root as `/`. */
  readonly rejects?: readonly (readonly [value: unknown, ...issues: string[]])[];
  /** What is said of the schema itself, as `code at pointer`. */
  readonly refuses?: string;
  readonly warns?: string;
}

/** A test for each sentence: the type that is printed, what the validators accept, and what they say otherwise. */
export function keywordCases(cases: Readonly<Record<string, KeywordCase>>): void {
  for (const [sentence, each] of Object.entries(cases)) {
    test(sentence, async () => {
      const { schema, beside = {}, accepts = [], rejects = [] } = each;
      const settings = { ...defaultCheckSettings, ...each.settings };
      const { files, diagnostics } = await renderSchemas({ "thing.json": schema, ...beside }, settings);
      const said = (severity: string) =>
        diagnostics
          .filter((diagnostic) => diagnostic.severity === severity)
          .map(({ code, place }) => `${code} at #${place?.pointer}`);
      expect(said("error")).toEqual(each.refuses === undefined ? [] : [each.refuses]);
      if (each.warns !== undefined) expect(said("warning")).toEqual([each.warns]);
      if (each.refuses !== undefined) return;
      if (each.type !== undefined) expect(typeText(files, "Thing")).toBe(each.type);
      if (each.doc !== undefined) expect(docText(files, "Thing")).toBe(each.doc);
      const module = await importPackage(files);
      for (const value of accepts) {
        expect({ value, issues: judge(module, "Thing", value) }).toEqual({ value, issues: [] });
      }
      for (const [value, ...issues] of rejects) {
        const found = judge(module, "Thing", value).map(
          ({ instancePath, message }) => `${instancePath || "/"} ${message}`,
        );
        expect({ value, issues: found }).toEqual({ value, issues });
      }
    });
  }
}
