import type { JsonValue } from "../../generator/ir/json.ts";
import { compileValidators } from "../support/compile-validators.ts";
import type { GeneratedModule } from "../support/schema-package.ts";
import { createOracle, type Oracle } from "./oracle.ts";
import { findProblem, type Problem, verdictOf } from "./problem.ts";
import { dialects, type FuzzDialect } from "./schema.ts";

/** A schema with instances to try it on. */
export interface Trial {
  readonly dialect: FuzzDialect;
  readonly schema: JsonValue;
  readonly instances: readonly JsonValue[];
}

/** What trying a schema gave. */
export interface TrialResult {
  /** How many instances were compared with the oracle's verdict, and how many of them are valid. */
  readonly compared: number;
  readonly valid: number;
  /** What schemapress says it cannot do yet. */
  readonly declined: string | undefined;
  readonly problems: readonly { readonly instance: JsonValue | undefined; readonly problem: Problem }[];
}

/** Tries schemas, all in one bundle. */
export async function trySchemas(trials: readonly Trial[]): Promise<readonly TrialResult[]> {
  const validators = await compileApart(trials.map(({ schema }) => schema));
  return Promise.all(trials.map((trial, index) => tryOne(trial, validators[index] ?? "no validator")));
}

async function tryOne(
  { dialect, schema, instances }: Trial,
  validator: GeneratedModule | string,
): Promise<TrialResult> {
  const nothing = { compared: 0, valid: 0, declined: undefined, problems: [] };
  const oracle = await createOracle(schema, dialects[dialect]).catch(() => undefined);
  if (typeof validator === "string") {
    if (/cannot be carried out yet/.test(validator)) return { ...nothing, declined: validator };
    // A schema that both refuse is no schema.
    if (oracle === undefined) return nothing;
    const kind = validator.startsWith(broken) ? "module does not run" : "schema is refused";
    return { ...nothing, problems: [{ instance: undefined, problem: { kind, detail: validator } }] };
  }
  return { ...nothing, ...compare(validator, { schema, instances }, oracle) };
}

function compare(
  validator: GeneratedModule,
  { schema, instances }: Pick<Trial, "schema" | "instances">,
  oracle: Oracle | undefined,
): Omit<TrialResult, "declined"> {
  const verdicts = instances.map((instance) =>
    oracle === undefined ? undefined : verdictOf(oracle, instance),
  );
  return {
    compared: verdicts.filter((verdict) => verdict !== undefined).length,
    valid: verdicts.filter((verdict) => verdict === true).length,
    problems: instances.flatMap((instance, index) => {
      const problem = findProblem(validator, { schema, instance }, verdicts[index]);
      return problem === undefined ? [] : [{ instance, problem }];
    }),
  };
}

const broken = "the module is broken: ";

/** Validators of all schemas in one bundle; one by one where the bundle does not run, to find the schema at fault. */
export async function compileApart(
  schemas: readonly JsonValue[],
): Promise<readonly (GeneratedModule | string)[]> {
  try {
    return await compileValidators(schemas);
  } catch (error) {
    if (schemas.length === 1) return [`${broken}${error}`];
    const results = await Promise.all(schemas.map((schema) => compileApart([schema])));
    return results.flat();
  }
}
