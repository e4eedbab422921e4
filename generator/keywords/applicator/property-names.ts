import { keyword, site } from "../keyword.js";
import { schema } from "../values.js";

/** `propertyNames`: the name of every member is valid against the schema (Core, 10.3.2.4). */
export const propertyNames = keyword("propertyNames", {
  value: schema,
  check: (value) => [
    {
      kind: "apply",
      target: { kind: "member names" },
      schema: value,
      site: { ...site("propertyNames", "must have only valid member names"), memberParam: "propertyName" },
    },
  ],
});
