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
    const steps = [undefined, ...stepsOf(together)];
    const pairs = limits
      .filter(({ side }) => side === "lower")
      .flatMap((lower) =>
        limits.filter((upper) => isPair(lower, upper)).map((upper) => [lower, upper] as const),
      )
      .filter(([lower, upper]) => meetsFirst(node.id, [lower.node, upper.node], survey))
      .flatMap(([lower, upper]) => {
        const found = steps.findIndex((each) => isEmpty(lower, upper, each?.size));
        return found === -1 ? [] : [{ lower, upper, step: steps[found] }];
      });
    const [first] = pairs;
    return first === undefined ? [] : [report(node, first)];
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
  if (step === undefined) return lower.value === upper.value && (lower.exclusive || upper.exclusive);
  const first = Math.ceil(lower.value / step) * step;
  const next = lower.exclusive && first === lower.value ? first + step : first;
  return upper.exclusive ? next >= upper.value : next > upper.value;
}

/** What every number that schemas leave is a multiple of, and the word for such numbers. */
interface Step {
  readonly size: number;
  readonly words: string;
}

/** Only whole steps and limits that are exact: what a fraction is a multiple of is no question for doubles. */
function stepsOf(nodes: readonly SchemaNode[]): readonly Step[] {
  return nodes.flatMap(({ uses }) =>
    uses.flatMap(({ word, value }): readonly Step[] => {
      if (word === "multipleOf" && Number.isSafeInteger(value)) {
        return [{ size: value as number, words: `multiple of ${value}` }];
      }
      if (word !== "type") return [];
      const types = value as readonly string[];
      return types.includes("integer") && !types.includes("number") ? [{ size: 1, words: "integer" }] : [];
    }),
  );
}

interface Contradiction {
  readonly lower: Limit;
  readonly upper: Limit;
  readonly step: Step | undefined;
}

function report(node: SchemaNode, { lower, upper, step }: Contradiction): Diagnostic {
  const inWords = ({ use }: Limit): string => `"${use.word}": ${JSON.stringify(use.value)}`;
  const params = { type: step?.words ?? types[lower.of], one: inWords(lower), other: inWords(upper) };
  const inside = [upper, lower].find((limit) => limit.node === node);
  const others = [lower, upper].filter((limit) => limit !== inside);
  return diagnose("limits-contradict", params, {
    place: inside?.use.place ?? node.place,
    related: others.map((limit) => ({ message: `${inWords(limit)} at`, place: limit.use.place })),
  });
}
