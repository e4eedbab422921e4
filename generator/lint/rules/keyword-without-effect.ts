import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Dialect } from "../../dialects/dialect.js";
import { dialectReading } from "../../dialects/vocabularies.js";
import { isJsonObject } from "../../ir/json.js";
import { appendTokens, valueAt } from "../../ir/json-pointer.js";
import type { KeywordUse, SchemaNode } from "../../ir/schema-graph.js";
import type { Source } from "../../ir/source.js";
import type { LintFacts } from "../lint-facts.js";

/** Keywords that change nothing, since the type beside them, or the lack of a neighbour, leaves them nothing to do. */
export function keywordWithoutEffect({ survey }: LintFacts): readonly Diagnostic[] {
  const { nodes, sources } = survey.graph;
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  const all = [...nodes.values()];
  const referred = new Set<unknown>(all.flatMap(({ references }) => [...references.values()]));
  const seesEvaluation = all.some(({ uses }) => uses.some(({ word }) => word.startsWith("unevaluated")));
  // What `if` has evaluated counts, and a subschema that applies to nothing may still be referred to.
  const isUsed = ({ word, value }: KeywordUse): boolean =>
    referred.has(value) || (word === "if" && seesEvaluation);
  return all.flatMap((node): readonly Diagnostic[] => {
    if (node.origin !== undefined) return [];
    const dialect = dialectReading(node);
    return [
      ...node.uses.flatMap((use) => {
        const reason =
          foreignType(use, node, dialect) ?? (isUsed(use) ? undefined : missingNeighbour(use, node));
        return reason === undefined ? [] : [report(use.word, reason, node)];
      }),
      ...besideReference(node, dialect, byUri.get(node.place.uri)).map((word) =>
        report(word, 'this dialect looks at nothing but the "$ref" beside it', node),
      ),
    ];
  });
}

function report(keyword: string, reason: string, { place: { uri, pointer } }: SchemaNode): Diagnostic {
  const place = { uri, pointer: appendTokens(pointer, keyword), part: "name" } as const;
  return diagnose("keyword-without-effect", { keyword, reason }, { place });
}

/** Why a keyword says nothing of values of the types beside it. */
function foreignType(use: KeywordUse, { uses }: SchemaNode, { keywords }: Dialect): string | undefined {
  const type = uses.find(({ word }) => word === "type")?.value as readonly string[] | undefined;
  if (type === undefined) return undefined;
  const about = keywords.get(use.word)?.about;
  const meant = typeof about === "function" ? about(use.value) : about;
  if (meant === undefined || type.includes(meant) || (meant === "number" && type.includes("integer"))) return;
  return `it is about values of type ${meant}, and only ${type.join(" and ")} is allowed beside it`;
}

/** The keywords without which another has nothing to do, any of them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  // biome-ignore lint/suspicious/noThenProperty: this is the keyword, and nobody awaits the table
  then: ["if"],
  else: ["if"],
  if: ["then", "else"],
  minContains: ["contains"],
  maxContains: ["contains"],
  contentSchema: ["contentMediaType"],
};

/** Why a keyword lacks a neighbour. */
function missingNeighbour({ word, value }: KeywordUse, { uses }: SchemaNode): string | undefined {
  const has = (...others: readonly string[]): boolean => uses.some((use) => others.includes(use.word));
  const neighbours = Object.hasOwn(needed, word) ? needed[word] : undefined;
  if (neighbours !== undefined && !has(...neighbours)) {
    return `there is no ${neighbours.map((each) => `"${each}"`).join(" or ")} beside it`;
  }
  if (word === "additionalItems") {
    const items = uses.find((use) => use.word === "items")?.value;
    const isList = typeof items === "object" && items !== null && "positions" in items;
    return isList ? undefined : 'there is no "items" with a list of schemas beside it';
  }
  if (typeof value !== "boolean") return undefined;
  if (word === "exclusiveMinimum" && !has("minimum")) return 'there is no "minimum" beside it';
  if (word === "exclusiveMaximum" && !has("maximum")) return 'there is no "maximum" beside it';
  return undefined;
}

/** The keywords that stand beside a reference where nothing may. */
function besideReference(
  { uses, place }: SchemaNode,
  { keywords, referenceStandsAlone }: Dialect,
  source: Source | undefined,
): readonly string[] {
  if (!referenceStandsAlone || source === undefined || !uses.some(({ word }) => word === "$ref")) return [];
  const written = valueAt(source.value, place.pointer);
  if (!isJsonObject(written)) return [];
  const read = new Set(uses.map(({ word }) => word));
  return Object.keys(written).filter((word) => {
    const keyword = keywords.get(word);
    return !read.has(word) && (keyword?.check !== undefined || keyword?.shape !== undefined);
  });
}
