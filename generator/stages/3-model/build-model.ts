import { defaultValidatorSettings, type ValidatorSettings } from "../../ir/check-settings.js";
import type { DocumentExceptions } from "../../ir/document-settings.js";
import type { Declaration, Model, SchemaModel } from "../../ir/model.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Survey } from "../../ir/survey.js";
import { defaultTypeSettings, type TypeSettings } from "../../ir/type-settings.js";
import type { Pass } from "../../optimise/pass.js";
import { buildChecks } from "./build-checks.js";
import { deriveAnnotations } from "./derive-annotations.js";
import { deriveShape } from "./derive-shape.js";
import { breakCycles } from "./simplify/break-cycles.js";
import { createShapeLookup } from "./simplify/shape-lookup.js";
import { simplifyShape } from "./simplify/simplify-shape.js";

/** How models are made, where that is chosen. */
export interface ModelSettings {
  readonly validators?: Partial<ValidatorSettings>;
  readonly types?: TypeSettings;
  /** Documents whose schemas have other settings. */
  readonly exceptions?: DocumentExceptions;
  /** The optimisations to apply to checks; all of them where nothing is said. */
  readonly passes?: readonly Pass[];
}

/**
 * The meaning of schemas: what their types, their validators and their documentation say.
 *
 * The survey is of all schemas. A model of some is made by leaving the others out of `derived`, as long as none of those
 * that stay leads to one that does not.
 */
export function buildModel(survey: Survey, settings: ModelSettings = {}): Model {
  const { graph, declared, derived, notes, brands } = survey;
  const { types = defaultTypeSettings, validators = {}, exceptions = new Map(), passes } = settings;
  const { optimised, recursion, unrolled, nested, nesting } = buildChecks(derived, declared, passes);
  const schemas = new Map<SchemaId, SchemaModel>();
  for (const [id, checks] of optimised) schemas.set(id, { checks, notes: notes.get(id) ?? [] });
  const inputs = { graph, declared, recursion, brands: types.formats };
  const chosen = [...declared].filter((schema) => derived.has(schema));
  const shapes = new Map(chosen.map((schema) => [schema, deriveShape(schema, inputs)] as const));
  const others = [...exceptions.values()].map((each) => each.types);
  // An intersection with one open object type is open, wherever that was declared.
  const isOpen = [types, ...others].some(({ openObjects }) => openObjects === "index");
  const lookup = createShapeLookup(shapes, { ...types, openObjects: isOpen ? "index" : "plain" });
  const simplified = [...shapes].map(([schema, shape]): Declaration => {
    const uri = graph.nodes.get(schema)?.place.uri ?? "";
    const { maxTuple } = exceptions.get(uri)?.types ?? types;
    return { schema, shape: simplifyShape(shape, { ...lookup, maxTuple }) };
  });
  const declarations = breakCycles(simplified);
  const { maxDepth, output } = { ...defaultValidatorSettings, ...validators };
  const annotations = output === "basic" ? deriveAnnotations(graph, unrolled) : undefined;
  return { graph, declarations, schemas, nested, nesting, annotations, maxDepth, brands };
}
