import type { LocatedCheck } from "../../ir/check.js";
import { defaultValidatorSettings, type ValidatorSettings } from "../../ir/check-settings.js";
import { inPlaceTargets } from "../../ir/in-place.js";
import type { SchemaGraph } from "../../ir/schema-graph.js";
import type { SchemaId } from "../../ir/schema-id.js";
import { type ChecksBySchema, optimise } from "../../optimise/optimise.js";
import type { Pass } from "../../optimise/pass.js";
import { arrangeChecks } from "./arrange-checks.js";
import { chooseDeclarations } from "./choose-declarations.js";
import { deriveChecks } from "./derive-checks.js";
import { findNesting, type Nesting } from "./nesting.js";
import { findRecursion, type Recursion } from "./recursion.js";
import type { InPlaceEdges } from "./report-long-chain.js";
import { unrollRecursion } from "./unroll.js";

/** How validators are made, where that is chosen. */
export interface ModelSettings extends Partial<ValidatorSettings> {
  /** The optimisations to apply; all of them where nothing is said. */
  readonly passes?: readonly Pass[];
  /** How many schemas may apply to one instance, each through the one before; any number where nothing is said. */
  readonly longestChain?: number;
}

/** The checks of each schema as its keywords make them, and what they apply to the same instance. */
export interface DerivedChecks {
  readonly derived: ChecksBySchema;
  readonly edges: InPlaceEdges;
}

/** What validators are printed from, and what was found on the way there. */
export interface Checks extends Nesting {
  readonly declared: ReadonlySet<SchemaId>;
  readonly recursion: Recursion;
  /** The checks of each schema as its keywords make them. */
  readonly derived: ChecksBySchema;
  /** The same with copies, where a schema contains itself in place. */
  readonly unrolled: ChecksBySchema;
  /** The same arranged and optimised, with the copies that this takes. */
  readonly optimised: ChecksBySchema;
}

/** What each schema establishes by its own keywords. */
export function deriveAllChecks(graph: SchemaGraph, chosen: ModelSettings = {}): DerivedChecks {
  const settings = { ...defaultValidatorSettings, ...chosen };
  const derived = new Map<SchemaId, readonly LocatedCheck[]>();
  const edges = new Map<SchemaId, readonly SchemaId[]>();
  for (const node of graph.nodes.values()) {
    const checks = deriveChecks(node, { graph, settings });
    derived.set(node.id, checks);
    const targets = checks.flatMap(({ check }) => inPlaceTargets(check));
    if (targets.length > 0) edges.set(node.id, targets);
  }
  return { derived, edges };
}

/** What a validator must establish for every schema. */
export function buildChecks(
  graph: SchemaGraph,
  chosen: ModelSettings = {},
  { derived, edges }: DerivedChecks = deriveAllChecks(graph, chosen),
): Checks {
  const recursion = findRecursion(edges);
  const checks = unrollRecursion(derived, recursion);
  const declared = chooseDeclarations(graph);
  const arranged = new Map<SchemaId, readonly LocatedCheck[]>();
  for (const id of checks.keys()) arranged.set(id, arrangeChecks(id, checks, declared));
  const optimised = optimise(arranged, declared, chosen.passes);
  return { declared, recursion, derived, unrolled: checks, optimised, ...findNesting(optimised) };
}
