import type { ValidatorSettings } from "../../generator/ir/check-settings.ts";
import type { Model } from "../../generator/ir/model.ts";
import type { SchemaGraph } from "../../generator/ir/schema-graph.ts";
import type { Survey } from "../../generator/ir/survey.ts";
import { defaultTypeSettings, type TypeSettings } from "../../generator/ir/type-settings.ts";
import type { Pass } from "../../generator/optimise/pass.ts";
import { buildModel } from "../../generator/stages/3-model/build-model.ts";
import { surveySchemas } from "../../generator/stages/3-model/survey-schemas.ts";

/** What is asserted, and how it is optimised. */
export interface ModelChoice extends Partial<ValidatorSettings> {
  readonly passes?: readonly Pass[];
}

/** The survey and the model of all schemas of a graph. */
export function modelOf(
  graph: SchemaGraph,
  { passes, ...validators }: ModelChoice = {},
  types: TypeSettings = defaultTypeSettings,
): { readonly survey: Survey; readonly model: Model } {
  const survey = surveySchemas(graph, validators, types.formats).value;
  const model = buildModel(survey, { validators, types, ...(passes === undefined ? {} : { passes }) });
  return { survey, model };
}
