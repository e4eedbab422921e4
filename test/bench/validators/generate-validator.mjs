import { sourceOfValue } from "../../../dist/stages/1-load/read-source.js";
import { resolve } from "../../../dist/stages/2-resolve/resolve.js";
import { buildChecks } from "../../../dist/stages/3-model/build-checks.js";
import { surveySchemas } from "../../../dist/stages/3-model/survey-schemas.js";
import { assignNames } from "../../../dist/stages/4-name/assign-names.js";
import { createModuleScope } from "../../../dist/stages/5-view/module-scope.js";
import { validatorBodies } from "../../../dist/stages/5-view/validators/validator-bodies.js";

/**
 * The text of a case's validators, those that decide and those that report, without types, documentation and files.
 * The only place that knows how it is made.
 */
export function generateValidator({ sources, names: given }) {
  const documents = sources.map(({ uri, value }) => sourceOfValue(uri, value, "input"));
  const graph = resolve(documents, { missing: "error" }).value;
  const survey = surveySchemas(graph).value;
  const { declared } = survey;
  const { optimised, nested, nesting } = buildChecks(survey.derived, declared);
  const schemas = new Map([...optimised].map(([schema, checks]) => [schema, { checks, notes: [] }]));
  const declarations = [...declared].map((schema) => ({ schema, shape: { kind: "any" } }));
  const model = { graph, declarations, schemas, nested, nesting, maxDepth: 1000 };
  const names = assignNames(survey, { names: given }).value;
  return declarations.map(({ schema }) => {
    const own = names.declarations.get(schema);
    const scope = createModuleScope(own.type.module, Object.values(own));
    return validatorBodies(schema, { model, names, scope });
  });
}
