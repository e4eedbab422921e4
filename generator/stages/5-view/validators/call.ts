import { symbolCode } from "../../../code/code.js";
import { runtime } from "../../../code/runtime-symbol.js";
import type { CodeSymbol, DeclarationNames } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { Emitter, Spot } from "./emitter.js";

/** The call that decides whether a value is valid against a schema that has a function of its own. */
export function callPredicate(schema: SchemaId, it: string, emitter: Emitter): string {
  const declared = emitter.names.declarations.get(schema);
  const nested = emitter.model.nested.has(schema);
  if (declared === undefined) {
    const name = emitter.localFunction("is", schema);
    // Whoever does not count has to stop what does.
    if (nested && !emitter.isNested) return `${emitter.scope.print(runtime("withinLimit"))}(${name}, ${it})`;
    return `${name}(${it}${nested ? depthBelow(emitter) : ""})`;
  }
  // From outside, the function for everyone starts counting.
  if (!nested || !emitter.isNested) return `${emitter.scope.print(symbolCode(declared.is))}(${it})`;
  return `${emitter.scope.print(symbolCode(withinSymbol(declared)))}(${it}${depthBelow(emitter)})`;
}

/** The call that reports what is wrong with a value. */
export function callCollector(schema: SchemaId, { it, path }: Spot, emitter: Emitter): string {
  const declared = emitter.names.declarations.get(schema);
  const name =
    declared === undefined
      ? emitter.localFunction("collect", schema)
      : emitter.scope.print(symbolCode(declared.collect));
  const depth = emitter.model.nested.has(schema) ? depthBelow(emitter) : "";
  return `${name}(${it}, ${path}, issues${depth});`;
}

/** The function of a nested declaration that knows how deep it is; the package does not export it. */
export function withinSymbol({ is }: DeclarationNames): CodeSymbol {
  return { ...is, name: `${is.name}Within` };
}

function depthBelow({ isNested }: Emitter): string {
  return isNested ? ", depth + 1" : ", 0";
}
