import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { CodeSymbol, DeclarationNames } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { DeclarationView, ModuleView } from "../../../ir/views.js";
import { mentions } from "../mentions.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";
import { withinSymbol } from "../validators/call.js";
import { depthParameter, validatorBodies } from "../validators/validator-bodies.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { typeFields } from "./type-fields.js";

/** The module of one declaration: its type and its validators. */
export function moduleView(own: NamedDeclaration, context: ViewContext): ModuleView {
  // What a branded type is proved by has the name of a function of the runtime, which is called otherwise then everywhere.
  const reserved = [...declaredSymbols(own, context), ...context.names.brands.map(({ is }) => is)];
  const scope = createModuleScope(own.names.type.module, reserved);
  const view = declarationView(own, context, scope);
  const path = `src/${own.names.type.module}.ts`;
  return { ...view, template: "module.ts", path, imports: scope.importLines(mentions(view)) };
}

/** What a declaration declares: what it exports, and what only other modules of the package call. */
export function declaredSymbols(
  { schema, names }: NamedDeclaration,
  { model, printed }: ViewContext,
): readonly CodeSymbol[] {
  const { file, ...symbols } = names;
  const within = model.nested.has(schema) ? [withinSymbol(names)] : [];
  return [...Object.values(symbols), ...within, ...(printed.get(schema)?.nested ?? [])];
}

/** The type and the validators of one declaration. The imports that they need are noted in the scope. */
export function declarationView(
  declaration: NamedDeclaration,
  context: ViewContext,
  scope: ModuleScope,
): DeclarationView {
  const { model, names } = context;
  const own = declaration.names;
  const within = model.nested.has(declaration.schema) ? [withinSymbol(own)] : [];
  const print = (symbol: CodeSymbol): string => scope.print(symbolCode(symbol));
  const type = typeFields(declaration, context, scope);
  const local = {
    validation: print(runtimeSymbol("Validation")),
    issues: print(runtimeSymbol("Issues")),
    invalid: print(runtimeSymbol(model.nesting.has(declaration.schema) ? "invalidWithin" : "invalid")),
    withinLimit: within.length > 0 ? print(runtimeSymbol("withinLimit")) : "",
    validateOptions: print(runtimeSymbol("ValidateOptions")),
    pathType: print(runtimeSymbol("Path")),
    ...annotationNames(own, context, print),
    validationError: print(runtimeSymbol("ValidationError")),
    standardSchema: print(runtimeSymbol("standardSchema")),
    standardSchemaType: print(runtimeSymbol("StandardSchema")),
  };
  const bodies = validatorBodies(declaration.schema, { model, names, scope });
  const view = {
    schema: placeOf(declaration.schema, context),
    shared: context.types.layout === "modules",
    name: own.type.name,
    ...type,
    is: own.is.name,
    within: within[0]?.name ?? "",
    depth: depthParameter(declaration.schema, model),
    validate: own.validate.name,
    plain: model.annotations === undefined ? own.validate.name : `${own.validate.name}Plainly`,
    assert: own.assert.name,
    collect: own.collect.name,
    standard: own.schema.name,
    label: literalText(own.type.name),
    ...local,
    ...bodies,
    collectors: bodies.collectors.map((view) => ({
      ...view,
      pathType: local.pathType,
      issues: local.issues,
    })),
    annotators: bodies.annotators.map((view) => ({ ...view, pathType: local.pathType, unit: local.unit })),
  };
  if (scope.constants.length === 0) return { ...view, constants: [] };
  const isMentioned = mentions([view, scope.constants.map(({ value }) => value)]);
  return { ...view, constants: scope.constants.filter(({ name }) => isMentioned(name)) };
}

/** What the module calls what it needs for annotations; nothing where those are not wanted. */
function annotationNames(
  { annotate }: DeclarationNames,
  { model }: ViewContext,
  print: (symbol: CodeSymbol) => string,
): Pick<ModuleView, "annotate" | "outputValidator" | "outputValidatorType" | "unit"> {
  if (model.annotations === undefined)
    return { annotate: "", outputValidator: "", outputValidatorType: "", unit: "" };
  return {
    annotate: annotate.name,
    outputValidator: print(runtimeSymbol("outputValidator")),
    outputValidatorType: print(runtimeSymbol("OutputValidator")),
    unit: print(runtimeSymbol("BasicUnit")),
  };
}

/** Where a schema is, as it may stand in a line comment. */
function placeOf(schema: SchemaId, { model }: ViewContext): string {
  const place = model.graph.nodes.get(schema)?.place;
  const source = model.graph.sources.find((other) => other.uri === place?.uri);
  const text = `${source?.path ?? ""}${place === undefined || place.pointer === "" ? "" : `#${place.pointer}`}`;
  return literalText(text).slice(1, -1);
}
