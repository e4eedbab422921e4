import type { JsonObject } from "../../generator/ir/json.ts";
import type { Random } from "./random.ts";
import { definitionCount, type Position } from "./schema.ts";

/** A reference to one of the definitions that may be referred to, in one of the ways in which that can be done. */
export function randomReference(position: Position, random: Random): JsonObject {
  const { dialect, atHome, dynamicStart } = position;
  const from = random.chance(0.02) ? -1 : position.from;
  const modern = dialect === "2020-12";
  if (modern && from <= 0 && random.chance(0.3)) return { $dynamicRef: `${dynamicStart}#dynamic` };
  if (from >= definitionCount) return {};
  const index = random.integer(from, definitionCount - 1);
  const document = atHome && random.chance(0.7) ? "" : "root";
  if (index < 0) return { $ref: atHome ? "#" : "root" };
  const pointer = `${document}#/${modern ? "$defs" : "definitions"}/d${index}`;
  if (random.chance(0.5)) return { $ref: pointer };
  if (index === definitionCount - 1) return { $ref: "resource" };
  // Where the dynamic scope decides, the second definition is a resource too.
  if (modern && dynamicStart === "resource" && index === 1) return { $ref: "resource1#name1" };
  return { $ref: `${document}#name${index}` };
}
