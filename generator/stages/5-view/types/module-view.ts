import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import type { Declaration } from "../../../ir/model.js";
import type { CodeSymbol, DeclarationNames } from "../../../ir/names.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { MemberShape, Shape } from "../../../ir/shape.js";
import type { ModuleView } from "../../../ir/views.js";
import { createModuleScope, type ModuleScope } from "../module-scope.js";
import { withinSymbol } from "../validators/call.js";
import { depthParameter, validatorBodies } from "../validators/validator-bodies.js";
import type { ViewContext } from "../view-context.js";
import { isInOnePiece, memberCodes } from "./object-code.js";
import { schemaComment } from "./schema-comment.js";
import { printerOf, shapeCode } from "./shape-code.js";
import type { TypeContext } from "./type-context.js";
import { valuesOf } from "./values-of.js";

/** The module of one declaration: its type and its validators. */
export function moduleView(declaration: Declaration, context: ViewContext): ModuleView {
  const { model, names } = context;
  const own = ownNames(declaration.schema, context);
  const within = model.nested.has(declaration.schema) ? [withinSymbol(own)] : [];
  const nested = context.printed.get(declaration.schema)?.nested ?? [];
  const scope = createModuleScope(own.type.module, [...Object.values(own), ...within, ...nested]);
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
  return {
    template: "module.ts",
    path: `src/${own.type.module}.ts`,
    schema: placeOf(declaration.schema, context),
    name: own.type.name,
    ...type,
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
    imports: scope.importLines(),
    constants: scope.constants,
  };
}

/** The type as the view has it: as another engine has printed it, or else as its shape says. */
function typeFields(
  declaration: Declaration,
  context: ViewContext,
  scope: ModuleScope,
): Pick<ModuleView, "declared" | "doc" | "members" | "type"> {
  const printed = context.printed.get(declaration.schema);
  if (printed !== undefined)
    return { declared: scope.print(printed.declared), doc: "", members: [], type: "" };
  const types: TypeContext = {
    settings: context.types,
    symbolOf: (schema) => ownNames(schema, context).type,
    memberDoc: (member) => memberDoc(member, context),
    widest: 90,
  };
  const members = interfaceMembers(declaration.shape, types).map(({ doc, signature }) => {
    return { doc: doc.trimEnd(), signature: scope.print(signature) };
  });
  const notes = context.model.schemas.get(declaration.schema)?.notes ?? [];
  const { name } = ownNames(declaration.schema, context).type;
  return {
    declared: "",
    doc: schemaComment(notes, name).trimEnd(),
    members,
    type: members.length > 0 ? "" : scope.print(shapeCode(declaration.shape, types)),
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
  return isInOnePiece(shape.object) ? memberCodes(shape.object, printerOf(types)) : [];
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
