import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import type { Check } from "../../ir/check.js";
import { site } from "../keyword.js";
import { assertedFormats } from "./asserted-formats.js";

/** What asserts that a string is of a format; nothing where the name is not known (Validation, 7.2.3). */
export function formatChecks(name: string): readonly Check[] {
  const asserted = assertedFormats.get(name);
  if (asserted === undefined) return [];
  return [
    {
      kind: "assert",
      on: "string",
      test: code`${runtime(asserted.test, "formats/")}(${it})`,
      cost: "medium",
      site: site("format", `must be ${asserted.words}`, { format: name }),
    },
  ];
}
