import type { Options } from "./config/options.js";
import { severitiesFor } from "./config/severities-for.js";
import { applySeverities } from "./diagnostics/apply-severities.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import type { Host } from "./host/host.js";
import type { Source } from "./ir/source.js";
import type { Survey } from "./ir/survey.js";
import { alternativesIn } from "./lint/alternatives-in.js";
import type { JudgedValue } from "./lint/judged-value.js";
import { rules } from "./lint/rules.js";
import { writtenValues } from "./lint/written-values.js";
import { loadValidators } from "./load-validators.js";
import { type LoadRequest, load } from "./stages/1-load/load.js";
import { deriveBounds } from "./stages/3-model/derive-bounds.js";
import { surveyDocuments } from "./survey-documents.js";
import { withinStack } from "./within-stack.js";

/** Everything that there is to say of schemas: what generating says of them, and what the rules find. Nothing is written. */
export async function lint(
  request: LoadRequest & { readonly options: Options },
  host: Host,
): Promise<Result<readonly Source[]>> {
  const options = toldOfUnknownWords(request.options);
  const loaded = await load({ ...request, limits: options.limits }, host);
  const sources = loaded.value;
  const found = hasErrors(loaded.diagnostics) ? [] : await lintSources(sources, options);
  const diagnostics = applySeverities([...loaded.diagnostics, ...found], severitiesFor(sources, options));
  return { value: sources, diagnostics };
}

/** The same of documents that were read, with the severities of the catalogue. */
export async function lintSources(
  sources: readonly Source[],
  options: Options,
): Promise<readonly Diagnostic[]> {
  const surveyed = await withinStack(sources, () => surveyDocuments(sources, options), undefined);
  const survey = surveyed.value;
  if (survey === undefined) return surveyed.diagnostics;
  const ruled = await withinStack(sources, () => applyRules(survey, options), undefined);
  return [...surveyed.diagnostics, ...ruled.diagnostics];
}

async function applyRules(survey: Survey, options: Options): Promise<Result<undefined>> {
  const bounds = deriveBounds(survey.graph, alternativesIn(survey));
  const judged = await judgeValues(survey, options);
  const diagnostics = rules.flatMap((rule) => rule({ survey, bounds, judged }));
  return { value: undefined, diagnostics };
}

async function judgeValues(survey: Survey, options: Options): Promise<readonly JudgedValue[]> {
  const written = writtenValues(survey.graph);
  const validators = await loadValidators(
    survey,
    written.map(({ schema }) => schema),
    options.validators,
  );
  return written.map((each) => ({ ...each, issues: validators.get(each.schema)?.(each.value, 1) ?? [] }));
}

/** The settings where unknown words are told of, unless somebody has chosen to ignore them. */
function toldOfUnknownWords(options: Options): Options {
  const { schemas } = options;
  if (schemas.unknownKeywords !== "misspelt") return options;
  return { ...options, schemas: { ...schemas, unknownKeywords: "warn" } };
}
