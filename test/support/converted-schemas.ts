import type { JsonObject, JsonValue } from "../../generator/ir/json.ts";
import { bundleMembers } from "../../generator/stages/5-view/bundle/bundle-members.ts";
import { writeOut } from "../../generator/stages/5-view/bundle/write-out.ts";
import { createTargets, type Targets } from "../../generator/stages/5-view/json-schema/targets-of.ts";
import { upgrade } from "../../generator/stages/5-view/json-schema/upgrade/upgrade.ts";
import { contextOf } from "./view-context.ts";

/** The URIs of the dialects that conversions are tested from. */
export const dialects = {
  draft04: "http://json-schema.org/draft-04/schema#",
  draft06: "http://json-schema.org/draft-06/schema#",
  draft07: "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  openapi30: "https://spec.openapis.org/oas/3.0/schema",
} as const;

/** What each target has for a schema, `Thing`; there may be others for it to refer to. */
export async function convertSchema(
  schema: JsonValue,
  others: Readonly<Record<string, JsonValue>> = {},
): Promise<Targets> {
  const context = contextOf({ "thing.json": schema, ...others });
  const written = await writeOut(bundleMembers(context, upgrade), () => undefined);
  return createTargets()(written.Thing ?? true);
}

/** A schema that says of which dialect it is. */
export function inDialect(dialect: keyof typeof dialects, schema: JsonObject): JsonObject {
  return { $schema: dialects[dialect], ...schema };
}
