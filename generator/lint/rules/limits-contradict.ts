import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SchemaNode } from "../../ir/schema-graph.js";
import { conjunctsOf, meetsFirst } from "../conjuncts.js";
import { type Limit, limitsOf } from "../limits-of.js";
import type { LintFacts } from "../lint-facts.js";

const types = {
  value: "number",
  length: "string",
  items: "array",
  members: "object",
  "matching items": "array",
};

/** Limits of one schema, or of schemas that come together in one, that leave no value of their type. */
export function limitsContradict({ survey }: LintFacts): readonly Diagnostic[] {
  return [...survey.graph.nodes.values()].flatMap((node): readonly Diagnostic[] => {
    if (node.origin !== undefined) return [];
    const together = conjunctsOf(node.id, survey);
    const limits = together.flatMap(limitsOf);
    if (limits.length === 0) return [];
    const step = isWhole(together) ? 1 : undefined;
    const pairs = limits
      .filter(({ side }) => side === "lower")
      .flatMap((lower) =>
        limits.filter((upper) => isPair(lower, upper)).map((upper) => [lower, upper] as const),
      )
      .filter(([lower, upper]) => isEmpty(lower, upper, step))
      .filter(([lower, upper]) => meetsFirst(node.id, [lower.node, upper.node], survey));
    const [first] = pairs;
    return first === undefined ? [] : [report(node, ...first)];
  });
}

function isPair(lower: Limit, upper: Limit): boolean {
  if (upper.side !== "upper" || upper.of !== lower.of) return false;
  // How many items match is asked of each `contains` by itself.
  return lower.of !== "matching items" || lower.node === upper.node;
}

/** Whether nothing lies between two limits: with a step, none of its multiples. */
function isEmpty(lower: Limit, upper: Limit, step: number | undefined): boolean {
  if (lower.value > upper.value) return true;
  if (lower.of !== "value") return false;
  if (lower.value === upper.value) return lower.exclusive || upper.exclusive || isBetween(lower.value, step);
  if (step === undefined) return false;
  const first = Math.ceil(lower.value);
  const next = lower.exclusive && first === lower.value ? first + 1 : first;
  return upper.exclusive ? next >= upper.value : next > upper.value;
}

function isBetween(value: number, step: number | undefined): boolean {
  return step !== undefined && !Number.isInteger(value);
}

/** Whether the numbers that schemas leave are integers. */
function isWhole(nodes: readonly SchemaNode[]): boolean {
  return nodes.some(({ uses }) => {
    const type = uses.find(({ word }) => word === "type")?.value as readonly string[] | undefined;
    return type?.includes("integer") === true && !type.includes("number");
  });
}

function report(node: SchemaNode, lower: Limit, upper: Limit): Diagnostic {
  const inWords = ({ use }: Limit): string => `"${use.word}": ${JSON.stringify(use.value)}`;
  const params = { type: types[lower.of], one: inWords(lower), other: inWords(upper) };
  const inside = [upper, lower].find((limit) => limit.node === node);
  const others = [lower, upper].filter((limit) => limit !== inside);
  return diagnose("limits-contradict", params, {
    place: inside?.use.place ?? node.place,
    related: others.map((limit) => ({ message: `${inWords(limit)} at`, place: limit.use.place })),
  });
}
