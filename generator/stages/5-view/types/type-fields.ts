import { type Code, code, join, symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { propertyKey } from "../../../code/property-key.js";
import type { MemberShape } from "../../../ir/shape.js";
import { ANY } from "../../../ir/shape-constants.js";
import type { TypeSettings } from "../../../ir/type-settings.js";
import type { DeclarationView } from "../../../ir/views.js";
import type { ModuleScope } from "../module-scope.js";
import type { NamedDeclaration, ViewContext } from "../view-context.js";
import { interfaceOf } from "./interface-of.js";
import { type MemberCode, memberCodes } from "./object-code.js";
import { schemaComment } from "./schema-comment.js";
import { printerOf, shapeCode } from "./shape-code.js";
import type { TypeContext } from "./type-context.js";

/** Longer unions are broken over lines. */
const widest = 90;

type TypeFields = Pick<
  DeclarationView,
  "declared" | "doc" | "isInterface" | "extends" | "members" | "type" | "values"
>;

/** The type of a declaration as its view has it: as another engine has printed it, or else as its shape says. */
export function typeFields(
  declaration: NamedDeclaration,
  context: ViewContext,
  scope: ModuleScope,
): TypeFields {
  const { schema, shape, names } = declaration;
  const { name } = names.type;
  const none: TypeFields = {
    declared: "",
    doc: "",
    isInterface: false,
    extends: "",
    members: [],
    type: "",
    values: context.valuesOf(schema).map((value) => `${valueKey(value)}: ${literalText(value)}`),
  };
  const printed = context.printed.get(schema);
  if (printed !== undefined) return { ...none, declared: scope.print(printed.declared) };
  const doc = schemaComment(context.model.schemas.get(schema)?.notes ?? [], name).trimEnd();
  const types: TypeContext = {
    settings: context.typeSettingsOf(schema),
    symbolOf: (other) => context.declarationOf(other).names.type,
    brandNamed: context.brandNamed,
    memberDoc: (member) => memberDoc(member, context),
    widest,
  };
  const written = interfaceCode(declaration, context, types);
  if (written !== undefined) {
    const members = written.members.map((member) => {
      return { doc: member.doc.trimEnd(), signature: scope.print(member.signature) };
    });
    return { ...none, doc, isInterface: true, extends: scope.print(written.bases), members };
  }
  const isDerived = none.values.length > 0 && types.settings.enums === "const-object";
  const type = isDerived ? `(typeof ${name})[keyof typeof ${name}]` : scope.print(shapeCode(shape, types));
  return { ...none, doc, type };
}

/** What an interface extends, and its own members; `undefined` where a declaration is better an alias. */
export function interfaceCode(
  { schema, shape }: NamedDeclaration,
  context: ViewContext,
  types: TypeContext,
): { readonly bases: Code; readonly members: readonly MemberCode[] } | undefined {
  const settings = context.typeSettingsOf(schema);
  // What is written otherwise could contradict a member that is said again (TS2430).
  const found = interfaceOf(shape, (other) =>
    isSameWriting(settings, context.typeSettingsOf(other)) ? context.declarationOf(other).shape : ANY,
  );
  if (found === undefined) return undefined;
  const members =
    found.bases.length > 0 && found.own.members.length === 0 ? [] : memberCodes(found.own, printerOf(types));
  // Where all that is said is a name, or nothing, an alias says it.
  if (members.length === 0 && found.bases.length < 2) return undefined;
  const bases = join(
    found.bases.map((base) => symbolCode(types.symbolOf(base))),
    ", ",
  );
  return { bases: found.bases.length === 0 ? bases : code` extends ${bases}`, members };
}

/** Whether two declarations are written by the same settings. */
function isSameWriting(one: TypeSettings, other: TypeSettings): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function memberDoc(member: MemberShape, { model }: ViewContext): string {
  const comments = member.schemas.map((schema) => schemaComment(model.schemas.get(schema)?.notes ?? []));
  const comment = comments.find((text) => text !== "");
  return comment === undefined ? "" : `${comment.trimEnd()}\n`;
}

/** A member of an object literal named `__proto__` would set the prototype. */
function valueKey(value: string): string {
  return value === "__proto__" ? '["__proto__"]' : propertyKey(value);
}
