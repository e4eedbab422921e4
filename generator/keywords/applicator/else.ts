import { keyword } from "../keyword.js";
import { schema } from "../values.js";
import { ifSchema } from "./if.js";

/** `else`: where the instance is not valid against `if`, it is valid against this schema (Core, 10.2.2.3). */
export const elseSchema = keyword("else", {
  value: schema,
  check(value, { adjacent }) {
    const condition = adjacent(ifSchema);
    if (condition === undefined) return [];
    return [
      {
        kind: "when",
        condition: { kind: "invalid", schema: condition },
        checks: [{ kind: "apply", target: { kind: "here" }, schema: value, site: undefined }],
      },
    ];
  },
  evaluates(value, { adjacent }) {
    const condition = adjacent(ifSchema);
    if (condition === undefined) return {};
    return { inPlace: [{ schema: value, when: { kind: "invalid", schema: condition } }] };
  },
});
