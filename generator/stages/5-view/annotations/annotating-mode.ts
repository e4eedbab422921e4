import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import { writtenNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { both, when } from "../validators/branches.js";
import type { Emitter, Failure, Mode, Spot } from "../validators/emitter.js";
import { predicate } from "../validators/predicate.js";
import { absoluteLocation } from "./absolute-location.js";
import { stepIn, stepTo } from "./step-to.js";

/**
 * The function that gathers the units of the output format «basic»: what fails is an error, and every subschema that is
 * applied adds its own.
 */
export function annotatingMode(schema: SchemaId, contained: ReadonlySet<SchemaId>, emitter: Emitter): Mode {
  const { model, names, scope } = emitter;
  const mode: Mode = {
    stops: false,
    fail: (failure, spot) => [errorLine(failure, spot, { schema, emitter })],
    closest: (failure, spot, schemas) => [
      ...schemas.flatMap((each) => mode.apply(each, spot)),
      ...mode.fail(failure, spot),
    ],
    apply(target, { it, path }, guard) {
      const declared = names.declarations.get(target);
      const name =
        declared === undefined
          ? emitter.localFunction("annotate", target)
          : scope.print(symbolCode(declared.annotate));
      const step = literalText(stepTo(target, schema, model));
      // Of the items that `contains` looks at, only those count that it is looking for.
      const sought = contained.has(target) ? predicate(target, it, emitter) : "true";
      const depth = depthOf(target, path, schema, emitter);
      return when(both(guard, sought), [`${name}(${it}, ${path}, at + ${step}, units${depth});`]);
    },
  };
  return mode;
}

/** How deep the part of the instance is that a schema is applied to: no deeper where it is the same part. */
function depthOf(target: SchemaId, path: string, schema: SchemaId, { model }: Emitter): string {
  if (!model.nested.has(target)) return "";
  if (!model.nested.has(schema)) return ", 0";
  return path === "path" ? ", depth" : ", depth + 1";
}

function errorLine(
  { site, schemaPath }: Failure,
  { path }: Spot,
  { schema, emitter }: { readonly schema: SchemaId; readonly emitter: Emitter },
): string {
  const { model, scope } = emitter;
  const node = writtenNode(schema, model.graph);
  // No keyword fails in the schema `false`, but the schema itself.
  const step = node === undefined || site.keyword === "false schema" ? "" : stepIn(node, schemaPath);
  const at = step === "" ? "at" : `at + ${literalText(step)}`;
  const place = literalText(absoluteLocation(schema, step, model));
  return `${scope.print(runtime("fault"))}(units, ${path}, ${at}, ${place}, ${literalText(site.message)});`;
}
