import { keyword } from "../keyword.js";
import { schema } from "../values.js";
import { ifSchema } from "./if.js";

/** `then`: where the instance is valid against `if`, it is valid against this schema (Core, 10.2.2.2). */
export const thenSchema = keyword("then", {
  value: schema,
  check(value, { adjacent }) {
    const condition = adjacent(ifSchema);
    if (condition === undefined) return [];
    return [
      {
        kind: "when",
        condition: { kind: "valid", schema: condition },
        checks: [{ kind: "apply", target: { kind: "here" }, schema: value, site: undefined }],
      },
    ];
  },
  evaluates(value, { adjacent }) {
    const condition = adjacent(ifSchema);
    if (condition === undefined) return {};
    return { inPlace: [{ schema: value, when: { kind: "valid", schema: condition } }] };
  },
});
