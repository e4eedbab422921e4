import { exceptionsFor } from "./config/exceptions-for.js";
import type { Options } from "./config/options.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import type { Source } from "./ir/source.js";
import type { Survey } from "./ir/survey.js";
import { reportBacktracking } from "./lint/report-backtracking.js";
import { reportOutsideType } from "./lint/report-outside-type.js";
import { reportMisprints } from "./lint/second-engine/report-misprints.js";
import { resolve } from "./stages/2-resolve/resolve.js";
import { surveySchemas } from "./stages/3-model/survey-schemas.js";

/** Everything from documents to what is known of each of their schemas; nothing where there are errors. */
export async function surveyDocuments(
  sources: readonly Source[],
  options: Options,
): Promise<Result<Survey | undefined>> {
  const { readWrite, assumeType, formats } = options.types;
  const exceptions = exceptionsFor(sources, options);
  const reading = { ...options.references, ...options.schemas, assumeType };
  const { schemas: mostSchemas, declarations: mostDeclarations, depth: longestChain } = options.limits;
  const most = { mostSchemas, mostDeclarations };
  const graph = resolve(sources, { ...reading, ...most, readWrite, exceptions });
  const diagnostics: Diagnostic[] = [...graph.diagnostics];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };

  const isTried = (uri: string) => (exceptions.get(uri) ?? options).schemas.backtracking === "warn";
  for (const each of await reportBacktracking(graph.value, isTried)) diagnostics.push(each);
  for (const each of reportOutsideType(graph.value)) diagnostics.push(each);
  for (const each of reportMisprints(graph.value, options.types)) diagnostics.push(each);
  const survey = surveySchemas(graph.value, { ...options.validators, exceptions, longestChain }, formats);
  for (const each of survey.diagnostics) diagnostics.push(each);
  return { value: hasErrors(diagnostics) ? undefined : survey.value, diagnostics };
}
