import { equalsOneOf } from "../../code/equals-code.js";
import type { JsonValue } from "../../ir/json.js";
import { literalsShape } from "../../ir/literal-shape.js";
import { complement } from "../../ir/shape-complement.js";
import { valuesInWords } from "../../prose/words.js";
import { keyword, site } from "../keyword.js";
import { list } from "../values.js";

/** `enum`: an instance equals one of the values (Validation, 6.1.2). */
export const enumeration = keyword("enum", {
  value: list,
  shape: literalsShape,
  refused: (values) => complement(literalsShape(values)),
  check: (values) => [
    {
      kind: "assert",
      on: undefined,
      test: equalsOneOf(values),
      cost: "medium",
      values,
      site: site("enum", valuesMessage(values), { allowedValues: [...values] }),
    },
  ],
});

function valuesMessage(values: readonly JsonValue[]): string {
  return `must be ${values.length === 1 ? "" : "one of "}${valuesInWords(values)}`;
}
