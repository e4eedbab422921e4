import type { LocatedCheck } from "../../ir/check.js";
import { defaultValidatorSettings, type ValidatorSettings } from "../../ir/check-settings.js";
import type { Model, SchemaModel } from "../../ir/model.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import { targetsOf } from "../../ir/targets.js";
import { buildChecks } from "./build-checks.js";

/** A model from which validators can be printed and nothing else: of the schemas given, and of all that they lead to. */
export function buildCheckModel(
  { graph, declared, derived }: Survey,
  wanted: ReadonlySet<SchemaId>,
  { maxDepth = defaultValidatorSettings.maxDepth }: Partial<ValidatorSettings>,
): { readonly model: Model; readonly named: ReadonlySet<SchemaId> } {
  const reached = new Map<SchemaId, readonly LocatedCheck[]>();
  const pending = [...wanted];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    const checks = derived.get(id) ?? [];
    reached.set(id, checks);
    for (const { check } of checks) pending.push(...targetsOf(check));
  }
  const named = new Set([...reached.keys()].filter((id) => wanted.has(id) || declared.has(id)).sort());
  const { optimised, nested, nesting } = buildChecks(reached, named);
  const schemas = new Map<SchemaId, SchemaModel>();
  for (const [id, checks] of optimised) schemas.set(id, { checks, notes: [] });
  const nothing = { declarations: [], annotations: undefined, brands: [] };
  return { model: { ...nothing, graph, schemas, nested, nesting, maxDepth }, named };
}
