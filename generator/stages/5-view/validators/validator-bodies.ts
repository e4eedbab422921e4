import { literalText } from "../../../code/literal.js";
import type { Model } from "../../../ir/model.js";
import type { Names } from "../../../ir/names.js";
import { writtenNode } from "../../../ir/schema-graph.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import type { FunctionView } from "../../../ir/views.js";
import { annotationBody } from "../annotations/annotation-body.js";
import type { ModuleScope } from "../module-scope.js";
import { depthLimit } from "./depth-limit.js";
import { checksOf, type Emitter } from "./emitter.js";
import { isPlain } from "./is-plain.js";
import { isLeaf } from "./leaf.js";
import { createLocalNames } from "./local-names.js";
import { decidingMode, reportingMode } from "./modes.js";
import { emitterFor } from "./narrowing.js";
import { isParenthesized, negate } from "./negate.js";
import { statements } from "./statements.js";

/** The validators of one declaration as text: two bodies, and the functions that they call. */
export interface ValidatorBodies {
  readonly isBody: string;
  readonly collectBody: string;
  readonly predicates: readonly FunctionView[];
  readonly collectors: readonly FunctionView[];
  /** Nothing where annotations are not wanted. */
  readonly annotateBody: string;
  readonly annotators: readonly FunctionView[];
  /** Whether the compiler could take what is right for a mistake. */
  readonly unchecked: boolean;
}

/** What is printed and in which module. */
export interface ValidatorInputs {
  readonly model: Model;
  readonly names: Names;
  readonly scope: ModuleScope;
}

type Kind = "is" | "collect" | "annotate";

/** Prints the checks of a declaration, and of every subschema that gets a function of its own. */
export function validatorBodies(root: SchemaId, { model, names, scope }: ValidatorInputs): ValidatorBodies {
  const functions = new Map<
    string,
    { readonly kind: Kind; readonly schema: SchemaId; readonly name: string }
  >();
  const stem = names.declarations.get(root)?.type.name ?? "";

  const emitter: Emitter = {
    isNested: false,
    model,
    names,
    scope,
    fitsInline: isLeaf,
    localFunction(kind, schema) {
      const key = `${kind} ${schema}`;
      const known = functions.get(key);
      if (known !== undefined) return known.name;
      const name = scope.claim(`${kind}${upperFirst(stem)}${suffix(schema, root, { model, names })}`);
      functions.set(key, { kind, schema, name });
      return name;
    },
  };

  const isBody = bodyOf("is", root, emitter);
  const collectBody = bodyOf("collect", root, emitter);
  const annotateBody = bodyOf("annotate", root, emitter);
  const views: { readonly [Each in Kind]: FunctionView[] } = { is: [], collect: [], annotate: [] };
  const printed = new Set<string>();
  const annotating = [annotateBody];
  const isCalled = (name: string): boolean => annotating.some((body) => body.includes(`${name}(`));
  // Printing a function may ask for further ones; a Map is iterated over what is added meanwhile, too. A call that gathers
  // units may have been left out again, under a condition that never holds.
  for (let size = -1; size !== annotating.length; ) {
    size = annotating.length;
    for (const [key, { kind, schema, name }] of functions) {
      if (printed.has(key) || (kind === "annotate" && !isCalled(name))) continue;
      printed.add(key);
      const body = bodyOf(kind, schema, emitter);
      if (kind === "annotate") annotating.push(body);
      const depth = depthParameter(schema, model);
      views[kind].push({ name, schema: placeText(schema, model), depth, body });
    }
  }
  const { is: predicates, collect: collectors, annotate: annotators } = views;
  const unchecked = !isPlain(root, emitter);
  return { isBody, collectBody, annotateBody, predicates, collectors, annotators, unchecked };
}

function bodyOf(kind: Kind, schema: SchemaId, common: Emitter): string {
  if (kind === "annotate") return annotationBody(schema, common);
  const checks = checksOf(schema, common);
  const isNested = common.model.nested.has(schema);
  const emitter = emitterFor(checks, { ...common, isNested });
  const local = createLocalNames();
  const mode = kind === "is" ? decidingMode(emitter, local) : reportingMode(emitter, local);
  const body = { emitter, mode, spot: { it: "value", path: "path" }, local };
  const lines = statements(checks, body);
  const limit = isNested ? depthLimit(kind, common) : [];
  return [...limit, ...(kind === "is" ? ending(lines) : lines)].join("\n");
}

/** Statements that leave with `true` where nothing has failed; a last test is returned as it is. */
function ending(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1) ?? "";
  if (last === "return false;") return lines;
  const condition = /^if \((.*)\) return false;$/.exec(last)?.[1];
  if (condition === undefined || condition.includes(" && ")) return [...lines, "return true;"];
  const holds = negate(condition);
  return [...lines.slice(0, -1), `return ${isParenthesized(holds) ? holds.slice(1, -1) : holds};`];
}

/** The parameter by which a function knows how deep it is; nothing where that cannot grow without end. */
export function depthParameter(schema: SchemaId, { nested }: Model): string {
  return nested.has(schema) ? ", depth: number" : "";
}

/**
 * What a subschema's function is called after: the way to it from the declaration, `_address_lines`, or the name of a
 * declaration that is printed where it is used.
 */
function suffix(schema: SchemaId, root: SchemaId, { model, names }: Omit<ValidatorInputs, "scope">): string {
  const node = writtenNode(schema, model.graph);
  const own = node?.origin ?? node?.id ?? schema;
  const from = model.graph.nodes.get(root)?.origin ?? root;
  const named = names.declarations.get(node?.id ?? own) ?? names.declarations.get(own);
  if (own !== from && named !== undefined) return `_${named.type.name}`;
  const pointer = own.slice(own.indexOf("#") + 1);
  const base = from.slice(from.indexOf("#") + 1);
  const relative =
    pointer.startsWith(base) && own.split("#")[0] === from.split("#")[0]
      ? pointer.slice(base.length)
      : pointer;
  const isAgain = schema !== (node?.variant === undefined ? own : node.id);
  const words = relative.split("/").filter((token) => token !== "properties" && token !== "");
  const clean = words.map((word) => word.replace(/[^A-Za-z0-9]+/g, "")).filter((word) => word !== "");
  return `_${clean.join("_").slice(-60) || "schema"}${isAgain ? "_again" : ""}`;
}

/** Where a subschema is, as a line comment may say it. */
function placeText(schema: SchemaId, { graph }: Model): string {
  const place = writtenNode(schema, graph)?.place;
  // Line separators end a line comment, and only the literal's escapes know them all.
  return place === undefined ? "" : literalText(`#${place.pointer}`).slice(1, -1);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
