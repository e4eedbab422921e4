import { code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";
import { NEVER, typesShape } from "../../ir/shape-constants.js";
import { keyword, limit, site, tag } from "../keyword.js";
import { boolean } from "../values.js";

/** `uniqueItems`: no two items of an array are equal (Validation, 6.4.3). */
export const uniqueItems = keyword("uniqueItems", {
  value: boolean,
  about: "array",
  refused: (unique) => (unique ? typesShape(["array"]) : NEVER),
  check: (unique) =>
    unique
      ? [
          {
            kind: "assert",
            on: "array",
            test: code`${runtime("hasUniqueItems")}(${it})`,
            cost: "high",
            site: site("uniqueItems", "must not have two equal items"),
          },
        ]
      : [],
  note: (unique) => (unique ? limit("Items", "no two equal", [tag("uniqueItems", true)]) : []),
});
