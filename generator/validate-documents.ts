import type { Options } from "./config/options.js";
import { severitiesFor } from "./config/severities-for.js";
import { applySeverities } from "./diagnostics/apply-severities.js";
import { diagnose } from "./diagnostics/diagnose.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { hasErrors, type Result } from "./diagnostics/result.js";
import { didYouMean } from "./diagnostics/suggest.js";
import type { Host } from "./host/host.js";
import type { InstanceIssue } from "./ir/instance-issue.js";
import { appendTokens, pointerTokens, valueAt } from "./ir/json-pointer.js";
import type { SchemaGraph } from "./ir/schema-graph.js";
import type { Source } from "./ir/source.js";
import { uriOfPath } from "./ir/uri.js";
import { loadValidators, type Validate } from "./load-validators.js";
import { load } from "./stages/1-load/load.js";
import { readSource, type UnreadSource } from "./stages/1-load/read-source.js";
import { surveyDocuments } from "./survey-documents.js";
import { withinStack } from "./within-stack.js";

/** The schema that data is to be valid against: a file of the project and a JSON Pointer in it. */
export interface ValidationRequest {
  readonly schema: string;
  readonly pointer: string;
  readonly references: readonly string[];
  readonly options: Options;
}

/** A validator that is ready to be asked, and the documents that its schemas are in. */
export interface Validator {
  readonly sources: readonly Source[];
  readonly validate: Validate;
}

/** Loads a schema and makes its validator; nothing where that cannot be done. */
export async function openValidator(
  { schema, pointer, references, options }: ValidationRequest,
  host: Host,
): Promise<Result<Validator | undefined> & { readonly sources: readonly Source[] }> {
  const loaded = await load({ inputs: [schema], references, limits: options.limits }, host);
  const sources = loaded.value;
  const settle = (found: readonly Diagnostic[]) => applySeverities(found, severitiesFor(sources, options));
  if (hasErrors(loaded.diagnostics)) {
    return { value: undefined, sources, diagnostics: settle(loaded.diagnostics) };
  }
  // Whether patterns backtrack is a question about schemas, and takes longer than most data.
  const reading = { ...options, schemas: { ...options.schemas, backtracking: "ignore" as const } };
  const surveyed = await withinStack(sources, () => surveyDocuments(sources, reading), undefined);
  const diagnostics = settle([...loaded.diagnostics, ...surveyed.diagnostics]);
  const survey = surveyed.value;
  if (survey === undefined) return { value: undefined, sources, diagnostics };
  const uri = uriOfPath(schema);
  const node = [...survey.graph.nodes.values()].find(
    ({ place, origin }) => place.uri === uri && place.pointer === pointer && origin === undefined,
  );
  if (node === undefined) {
    const missing = notFound(`#${pointer}`, uri, survey.graph);
    return { value: undefined, sources, diagnostics: [...diagnostics, missing] };
  }
  const validate = (await loadValidators(survey, [node.id], options.validators)).get(node.id);
  if (validate === undefined) throw new Error(`${node.id} has no validator`);
  return { value: { sources: survey.graph.sources, validate }, sources: survey.graph.sources, diagnostics };
}

function notFound(reference: string, uri: string, { nodes }: SchemaGraph): Diagnostic {
  const known = [...nodes.values()].flatMap(({ place }) => (place.uri === uri ? [`#${place.pointer}`] : []));
  const hint = didYouMean(reference, known);
  const place = { uri, pointer: "" };
  return diagnose("reference-not-found", { reference }, hint === undefined ? { place } : { place, hint });
}

/** An instance that was read and validated: what is wrong with it, and the document to show it in. */
export interface ValidatedInstance {
  readonly kind: "valid" | "invalid" | "unreadable";
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads an instance and validates it; of its issues at most so many are told. */
export function validateInstance(
  unread: UnreadSource,
  { validate, sources }: Validator,
  { limits, most }: { readonly limits: Options["limits"]; readonly most: number },
): ValidatedInstance {
  const { value: source, diagnostics } = readSource(unread, limits);
  if (hasErrors(diagnostics)) return { kind: "unreadable", source, diagnostics };
  const issues = validate(source.value, most);
  const found = issues.map((issue) => report(issue, source, sources));
  return {
    kind: issues.length === 0 ? "valid" : "invalid",
    source,
    diagnostics: [...diagnostics, ...found],
  };
}

function report(issue: InstanceIssue, { uri }: Source, sources: readonly Source[]): Diagnostic {
  const { instancePath: pointer, message: problem } = issue;
  const where = pointer === "" ? "The value" : pointer;
  const demand = placeOf(issue, sources);
  const related = demand === undefined ? {} : { related: [{ message: "demanded at", place: demand }] };
  const member = issue.params.additionalProperty ?? issue.params.unevaluatedProperty;
  const place =
    typeof member === "string"
      ? { uri, pointer: appendTokens(pointer, member), part: "name" as const }
      : { uri, pointer };
  return diagnose("data-invalid", { where, problem }, { place, ...related });
}

/** Where the keyword stands that is not met, if only one document has one there. */
function placeOf({ schemaPath, keyword }: InstanceIssue, sources: readonly Source[]) {
  const pointer = schemaPath.slice(1);
  if (!pointer.startsWith("/") || pointerTokens(pointer).at(-1) !== keyword) return undefined;
  const having = sources.filter(({ value }) => valueAt(value, pointer) !== undefined);
  const [only] = having;
  return only === undefined || having.length > 1 ? undefined : { uri: only.uri, pointer };
}
