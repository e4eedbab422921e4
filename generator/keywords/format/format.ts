import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { keyword, site, tag } from "../keyword.js";
import { string } from "../values.js";
import { assertedFormats } from "./asserted-formats.js";

/**
 * `format`: a string is of a named format (Validation, 7).
 *
 * The formats of `assertedFormats` are asserted, as users expect; every other name is an annotation.
 */
export const format = keyword("format", {
  value: string,
  check(name) {
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
  },
  note: (name) => [{ kind: "limit", label: "Format", text: "", code: name, tags: [tag("format", name)] }],
});
