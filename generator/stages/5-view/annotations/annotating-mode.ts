import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import type { SchemaNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { both, when } from "../validators/branches.js";
import type { Emitter, Mode } from "../validators/emitter.js";
import { predicate } from "../validators/predicate.js";

/**
 * The function that gathers annotations of a valid instance: nothing fails in it, and every subschema that is applied
 * adds its own.
 */
export function annotatingMode(schema: SchemaId, contained: ReadonlySet<SchemaId>, emitter: Emitter): Mode {
  return {
    stops: false,
    fail: () => [],
    closest: () => [],
    apply(target, { it, path }, guard) {
      const declared = emitter.names.declarations.get(target);
      const name =
        declared === undefined
          ? emitter.localFunction("annotate", target)
          : emitter.scope.print(symbolCode(declared.annotate));
      const step = literalText(stepTo(target, schema, emitter));
      // Of the items that `contains` looks at, only those count that it is looking for.
      const sought = contained.has(target) ? predicate(target, it, emitter) : "true";
      return when(both(guard, sought), [`${name}(${it}, ${path}, at + ${step}, annotations);`]);
    },
  };
}

/** The way from a schema to one that it applies, as the keyword location has it (Core, 12.3.1): `/$ref`, `/anyOf/0`. */
function stepTo(target: SchemaId, schema: SchemaId, { model }: Emitter): string {
  const nodeOf = (id: SchemaId): SchemaNode | undefined =>
    model.graph.nodes.get(id) ?? model.graph.nodes.get(id.split(" within ")[0] as SchemaId);
  const [from, to] = [nodeOf(schema), nodeOf(target)];
  if (from === undefined || to === undefined) return "";
  const reference = from.uses.find((use) => from.references.get(String(use.value)) === (to.id as SchemaId));
  if (reference !== undefined) return reference.place.pointer.slice(from.place.pointer.length);
  return to.place.uri === from.place.uri && to.place.pointer.startsWith(from.place.pointer)
    ? to.place.pointer.slice(from.place.pointer.length)
    : "";
}
