import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { Declaration } from "../../../ir/model.js";
import type { CodeSymbol, DeclarationNames } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { MemberShape, Shape } from "../../../ir/shape.js";
import type { DeclarationView, ModuleView } from "../../../ir/views.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";
import { withinSymbol } from "../validators/call.js";
import { depthParameter, validatorBodies } from "../validators/validator-bodies.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { schemaComment } from "./schema-comment.js";
import { memberCodes, shapeCode, type TypeContext } from "./shape-code.js";
import { valuesOf } from "./values-of.js";

/** The module of one declaration: its type and its validators. */
export function moduleView(declaration: Declaration, context: ViewContext): ModuleView {
  const own = context.declarationOf(declaration.schema);
  // What a branded type is proved by has the name of a function of the runtime, which is called otherwise then everywhere.
  const reserved = [...declaredSymbols(own, context), ...context.names.brands.map(({ is }) => is)];
  const scope = createModuleScope(own.names.type.module, reserved);
  const view = declarationView(declaration, context, scope);
  const path = `src/${own.names.type.module}.ts`;
  return { ...view, template: "module.ts", path, imports: scope.importLines() };
}

/** What a declaration declares: what it exports, and what only other modules of the package call. */
export function declaredSymbols(
  { schema, names }: NamedDeclaration,
  { model }: ViewContext,
): readonly CodeSymbol[] {
  const { file, ...symbols } = names;
  return [...Object.values(symbols), ...(model.nested.has(schema) ? [withinSymbol(names)] : [])];
}

/** The type and the validators of one declaration. The imports that they need are noted in the scope. */
export function declarationView(
  declaration: Declaration,
  context: ViewContext,
  scope: ModuleScope,
): DeclarationView {
  const { model, names } = context;
  const own = ownNames(declaration.schema, context);
  const within = model.nested.has(declaration.schema) ? [withinSymbol(own)] : [];
  const print = (symbol: CodeSymbol): string => scope.print(symbolCode(symbol));
  const types: TypeContext = {
    symbolOf: (schema) => ownNames(schema, context).type,
    brandNamed: context.brandNamed,
    memberDoc: (member) => memberDoc(member, context),
    widest: 90,
  };
  const members = interfaceMembers(declaration.shape, types).map(({ doc, signature }) => {
    return { doc: doc.trimEnd(), signature: scope.print(signature) };
  });
  const notes = model.schemas.get(declaration.schema)?.notes ?? [];
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
  const type = members.length > 0 ? "" : scope.print(shapeCode(declaration.shape, types));
  const bodies = validatorBodies(declaration.schema, { model, names, scope });
  return {
    schema: placeOf(declaration.schema, context),
    shared: context.types.layout === "modules",
    name: own.type.name,
    doc: schemaComment(notes, own.type.name).trimEnd(),
    members,
    type,
    values: valuesOf(declaration.shape).map((value) => `${valueKey(value)}: ${literalText(value)}`),
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
    constants: scope.constants,
  };
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

/** The members where a shape is an object type and nothing else, which an interface says best. */
function interfaceMembers(shape: Shape, types: TypeContext): ReturnType<typeof memberCodes> {
  if (shape.kind !== "types" || shape.object === undefined || Object.keys(shape).length > 2) return [];
  return memberCodes(shape.object, types);
}

function memberDoc(member: MemberShape, { model }: ViewContext): string {
  const comments = member.schemas.map((schema) => schemaComment(model.schemas.get(schema)?.notes ?? []));
  const comment = comments.find((text) => text !== "");
  return comment === undefined ? "" : `${comment.trimEnd()}\n`;
}

function ownNames(schema: SchemaId, { names }: ViewContext): DeclarationNames {
  const found = names.declarations.get(schema);
  if (found === undefined) throw new Error(`${schema} has no name`);
  return found;
}

/** Where a schema is, as it may stand in a line comment. */
function placeOf(schema: SchemaId, { model }: ViewContext): string {
  const place = model.graph.nodes.get(schema)?.place;
  const source = model.graph.sources.find((other) => other.uri === place?.uri);
  const text = `${source?.path ?? ""}${place === undefined || place.pointer === "" ? "" : `#${place.pointer}`}`;
  return literalText(text).slice(1, -1);
}

/** A member of an object literal named `__proto__` would set the prototype. */
function valueKey(value: string): string {
  return value === "__proto__" ? '["__proto__"]' : propertyKey(value);
}
