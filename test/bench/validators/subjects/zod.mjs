import * as z from "zod";

const targets = { 4: "draft-4", 6: "draft-7", 7: "draft-7", "2020-12": "draft-2020-12" };

/** zod, from JSON Schema. It has one way only, which collects everything. */
export async function zod({ schema, dialect }) {
  const type = z.fromJSONSchema(structuredClone(schema), { defaultTarget: targets[dialect] });
  const check = (value) => type.safeParse(value).success;
  return { check, all: check };
}
