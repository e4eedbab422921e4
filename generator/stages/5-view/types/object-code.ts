import { type Code, code, join, raw } from "../../../code/code.js";
import { propertyKey } from "../../../code/property-key.js";
import { templateText } from "../../../code/template-text.js";
import { matchesTemplate } from "../../../ir/name-template.js";
import type { MemberShape, ObjectFacet, PatternShape, Shape } from "../../../ir/shape.js";
import { ANY } from "../../../ir/shape-constants.js";
import { join as joinShapes } from "../../../ir/shape-join.js";
import { isNever, isWithin, sameShape } from "../../../ir/shape-order.js";
import {
  type Binding,
  needsLines,
  parenthesize,
  readonlyCode,
  type TypePrinter,
  unknownCode,
} from "./type-context.js";

/** A line of an object type: its doc comment with a line break, and its signature without semicolon. */
export interface MemberCode {
  readonly doc: string;
  readonly signature: Code;
}

/** An object type; templates of names that do not agree with each other stand in object types of their own. */
export function objectCode(facet: ObjectFacet, context: TypePrinter, binding: Binding): Code {
  const apart = templatesApart(facet).map((pattern) => code`{ ${templateCode(pattern, facet, context)} }`);
  const members = memberCodes(facet, context);
  const own = members.length > 0 || apart.length === 0 ? [braces(members, context)] : [];
  const parts = [...own, ...apart];
  return parenthesize(join(parts, " & "), parts.length > 1 && binding === "element");
}

/** The members of an object type, and its index signatures last. */
export function memberCodes(facet: ObjectFacet, context: TypePrinter): readonly MemberCode[] {
  const modifier = readonlyCode(context);
  const members = facet.members.map((member) => ({
    doc: context.memberDoc(member),
    signature: code`${modifier}${raw(propertyKey(member.name))}${member.required ? code`` : code`?`}: ${memberType(member, context)}`,
  }));
  const apart = new Set(templatesApart(facet));
  const templates = (facet.patterns ?? [])
    .filter((pattern) => !apart.has(pattern))
    .map((pattern) => ({ doc: "", signature: templateCode(pattern, facet, context) }));
  const index = indexShape(facet, context);
  if (index === undefined) return [...members, ...templates];
  const optional = facet.members.some((member) => !member.required);
  const type = optional ? orUndefined(index, context) : context.print(index, "union");
  const signature = code`${modifier}[key: string]: ${type}`;
  return [...members, ...templates, { doc: "", signature }];
}

/** Whether an object type can be an interface: whether it stands in one pair of braces. */
export function isInOnePiece(facet: ObjectFacet): boolean {
  return templatesApart(facet).length === 0;
}

function memberType(member: MemberShape, context: TypePrinter): Code {
  // `{}` is no `{ toString?: number }` to TypeScript, so optional members of such names are left unknown.
  if (isInherited(member)) return unknownCode(context);
  const undefinable = context.settings.optional === "undefined" && !member.required;
  return undefinable ? orUndefined(member.shape, context) : context.print(member.shape, "union");
}

/** The type of a shape or of `undefined`. */
function orUndefined(shape: Shape, context: TypePrinter): Code {
  if (isNever(shape)) return code`undefined`;
  const type = context.print(shape, "union");
  if (shape.kind === "any") return type;
  const [first] = type.pieces;
  const broken = first?.kind === "text" && first.text.startsWith("\n");
  return broken ? code`${type}\n| undefined` : code`${type} | undefined`;
}

function isInherited({ name, required }: MemberShape): boolean {
  return !required && name in Object.prototype;
}

/**
 * What the index signature of an object type says; `undefined` where there is none. It must hold for the named
 * members too, so their shapes join in.
 */
function indexShape(
  { members, patterns = [], rest }: ObjectFacet,
  { settings }: TypePrinter,
): Shape | undefined {
  const named = members.length + patterns.length > 0;
  if (!named) return rest;
  if (isNever(rest)) return undefined;
  if (rest.kind === "any") return settings.openObjects === "index" ? rest : undefined;
  if (members.some(isInherited)) return settings.openObjects === "index" ? ANY : undefined;
  return joinShapes([rest, ...[...members, ...patterns].map(({ shape }) => shape)]);
}

function templateCode(
  { template, shape }: PatternShape,
  { members }: ObjectFacet,
  context: TypePrinter,
): Code {
  const modifier = readonlyCode(context);
  const optional = members.some(({ name, required }) => !required && matchesTemplate(template, name));
  const type = optional ? orUndefined(shape, context) : context.print(shape, "union");
  return code`${modifier}[key: ${raw(templateText(template))}]: ${type}`;
}

/** The templates that cannot stand beside the other members (TS2411, TS2413), as the compiler could not see that they agree. */
function templatesApart({ members, patterns = [] }: ObjectFacet): readonly PatternShape[] {
  const [first] = patterns;
  return patterns.filter(
    ({ template, shape }) =>
      (first !== undefined && !sameShape(first.shape, shape)) ||
      members.some(
        (member) =>
          matchesTemplate(template, member.name) && (isInherited(member) || !isWithin(member.shape, shape)),
      ),
  );
}

function braces(members: readonly MemberCode[], context: TypePrinter): Code {
  if (members.length === 0) return code`{}`;
  const signatures = members.map((member) => member.signature);
  const line = code`{ ${join(signatures, "; ")} }`;
  const broken =
    members.length > 3 || members.some((member) => member.doc !== "") || needsLines(line, context);
  if (!broken) return line;
  const lines = members.map(({ doc, signature }) => code`${raw(doc)}${signature};`);
  return code`{\n${join(lines, "\n")}\n}`;
}
