import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import type { TypeSettings } from "../../ir/type-settings.js";
import { misprints } from "./misprints.js";
import type { PrintedSchema } from "./printed-schema.js";
import { printedSchemas } from "./printed-schemas.js";

/**
 * Warns of each keyword that json-schema-to-typescript prints wrongly, where the settings have it print the types. A
 * keyword that is wrong in several ways is warned of once.
 */
export function reportMisprints(
  graph: SchemaGraph,
  { engine }: Pick<TypeSettings, "engine">,
): readonly Diagnostic[] {
  if (engine === "schemapress") return [];
  return printedSchemas(graph).flatMap(warningsOf);
}

function warningsOf(schema: PrintedSchema): readonly Diagnostic[] {
  return schema.node.uses.flatMap(({ word, place }): readonly Diagnostic[] => {
    const misprint = Object.values(misprints).find(
      ({ keyword, concerns }) => keyword === word && concerns?.(schema) !== false,
    );
    if (misprint === undefined) return [];
    return [diagnose("type-misprinted", { keyword: word, reason: misprint.reason }, { place })];
  });
}
