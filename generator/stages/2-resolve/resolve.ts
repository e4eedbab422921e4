import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { dialectNames } from "../../dialects/dialects.js";
import { draft202012 } from "../../dialects/draft-2020-12.js";
import type { DocumentExceptions } from "../../ir/document-settings.js";
import { isJsonObject } from "../../ir/json.js";
import type { SchemaGraph, SchemaNode } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import type { Place, Source } from "../../ir/source.js";
import { isSchema } from "../../keywords/values.js";
import { splitAccess } from "./access/split-access.js";
import { assumeTypes } from "./assume-types.js";
import { chooseDialects, type DialectChoice } from "./choose-dialect.js";
import { chooseStarts } from "./choose-starts.js";
import { declaredRoots } from "./declared-roots.js";
import { describeValue } from "./describe-value.js";
import { createLinker } from "./edges.js";
import { buildLibrary } from "./library.js";
import type { Catalogues } from "./link.js";
import type { MissingPolicy } from "./missing.js";
import { readingOf } from "./reading-of.js";
import { indexNames } from "./recover.js";
import { referenceCycles } from "./reference-cycles.js";
import { reportCrowd } from "./report-crowd.js";
import { reportReferences } from "./report-references.js";
import { reportUnknownWords, type UnknownWords } from "./report-unknown-words.js";
import { specialise } from "./specialise.js";

/** What the user decides about the reading of schemas. */
export interface ResolveOptions {
  readonly missing: MissingPolicy;
  /** What a schema without `$schema` is read as: a name or a URI. Each document tells where nothing is said. */
  readonly dialect?: string;
  /** Which words that are no keywords are warned of: those that look like a slip where nothing is said. */
  readonly unknownKeywords?: UnknownWords;
  /** Whether a pattern that cannot be read is an error, or left out. An error where nothing is said. */
  readonly unreadablePatterns?: "error" | "skip";
  /** Whether a schema whose keywords are all about one type demands that type. It does not where nothing is said. */
  readonly assumeType?: boolean;
  /** Whether schemas get variants for what is sent and what is received. They do not where nothing is said. */
  readonly readWrite?: "off" | "split";
  /** Subschemas of a document, and declarations, at most; any number where nothing is said. */
  readonly mostSchemas?: number;
  readonly mostDeclarations?: number;
  /** Documents for which something else is decided. */
  readonly exceptions?: DocumentExceptions;
}

/** Copies of schemas that are made for dynamic scopes, at most. */
const mostCopies = 1000;

/** Links every schema that the inputs reach, and says what is wrong with those. */
export function resolve(sources: readonly Source[], options: ResolveOptions): Result<SchemaGraph> {
  const reading = readingOf(options);
  const dialects = chooseDialects(sources, (uri) => reading(uri).dialect);
  const library = buildLibrary(sources, dialects, options.mostSchemas);
  const names = indexNames(sources, library);
  const catalogues: Catalogues = {
    library,
    names,
    sources: new Map(sources.map((source) => [source.uri, source])),
  };
  const asked = declaredRoots(sources, library);
  const crowded = reportCrowd(asked, library, options.mostDeclarations ?? Number.POSITIVE_INFINITY);
  const wanted = crowded.length === 0 ? asked : [];
  const { roots, visits } = chooseStarts(wanted, createLinker(catalogues), library);
  const starts = new Set(roots.map(({ schema }) => schema));
  const reported = reportReferences(visits ?? [], {
    catalogues,
    missing: (uri) => reading(uri).missing,
    starts,
  });
  const read = new Set((visits ?? []).map((visit) => visit.linked.schema));
  const nodes = visits === undefined ? new Map<SchemaId, SchemaNode>() : specialise(visits, library);
  const copies = [...nodes.values()].filter((node) => node.origin !== undefined);
  const endless = visits === undefined || copies.length > mostCopies;
  const sourcesRead = [...sources, ...library.metaschemas];
  const graph: SchemaGraph = {
    sources: sourcesRead,
    nodes,
    roots,
    recoveries: reported.recoveries,
  };
  const split = options.readWrite === "split" ? splitAccess(graph, library) : undefined;
  const whole = split?.value ?? graph;
  return {
    // After variants were made, which read again what is written.
    value: { ...whole, nodes: assumeTypes(whole.nodes, (uri) => reading(uri).assumeType) },
    diagnostics: [
      ...dialects.unknownInitials.map(unknownInitial),
      ...sources
        .filter(({ uri }) => reading(uri).dialect === "auto")
        .flatMap((source) => reportGuess(source, dialects)),
      ...library.diagnostics,
      ...notSchemas(sources),
      ...crowded,
      ...reported.diagnostics.map((each) => {
        const { unreadablePatterns } = reading(each.place?.uri ?? "");
        return unreadablePatterns === "skip" ? skipPattern(each) : each;
      }),
      ...[...read].flatMap((schema) => reportUnknownWords(schema, reading(schema.place.uri).unknownKeywords)),
      ...(endless ? [tooManyCopies(copies[0]?.place)] : []),
      ...referenceCycles(nodes),
      ...(split?.diagnostics ?? []),
    ],
  };
}

/** A pattern that cannot be read has been left out already; which members a name's pattern is about cannot be. */
function skipPattern(diagnostic: Diagnostic): Diagnostic {
  const isValue = diagnostic.place?.pointer.endsWith("/pattern") === true;
  return diagnostic.code === "pattern-unreadable" && isValue
    ? { ...diagnostic, severity: "warning" }
    : diagnostic;
}

function tooManyCopies(place: Place | undefined): Diagnostic {
  return diagnose("dynamic-scope-too-large", { limit: mostCopies }, place === undefined ? {} : { place });
}

function unknownInitial(dialect: string): Diagnostic {
  const known = `known names are ${dialectNames.join(", ")}, beside the URI of any metaschema`;
  return diagnose("dialect-unknown", { uri: dialect }, { hint: didYouMean(dialect, dialectNames) ?? known });
}

/** Tells which documents without `$schema` are not read as 2020-12, and why that could be. */
function reportGuess(source: Source, dialects: DialectChoice): readonly Diagnostic[] {
  const { role, uri, value } = source;
  if (role !== "input" || !isJsonObject(value) || "$schema" in value || "openapi" in value) return [];
  const guess = dialects.initialOf(source);
  if (guess === draft202012) return [];
  const place = { uri, pointer: "" };
  return [
    diagnose("dialect-inferred", { dialect: guess.uri }, { place, hint: `add "$schema": "${guess.uri}"` }),
  ];
}

function notSchemas(sources: readonly Source[]): readonly Diagnostic[] {
  return sources
    .filter((source) => source.role === "input" && !isSchema(source.value))
    .map((source) =>
      diagnose(
        "schema-not-expected",
        { found: describeValue(source.value) },
        { place: { uri: source.uri, pointer: "" } },
      ),
    );
}
