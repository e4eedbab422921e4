import { equalsLiteral } from "../../code/equals-code.js";
import { literalShape } from "../../ir/literal-shape.js";
import { complement } from "../../ir/shape-complement.js";
import { keyword, site } from "../keyword.js";
import { anything } from "../values.js";

/** `const`: an instance equals the value (Validation, 6.1.3). */
export const constValue = keyword("const", {
  value: anything,
  shape: literalShape,
  refused: (value) => complement(literalShape(value)),
  check: (value) => [
    {
      kind: "assert",
      on: undefined,
      test: equalsLiteral(value),
      cost: "medium",
      values: [value],
      site: site("const", `must be ${JSON.stringify(value)}`, { allowedValue: value }),
    },
  ],
});
