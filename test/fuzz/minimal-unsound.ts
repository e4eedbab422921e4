import type { JsonValue } from "../../generator/ir/json.ts";
import { accepts } from "./accepted-instances.ts";
import { findUnsound, type Unsound, type Writing } from "./find-unsound.ts";
import { inDialect } from "./minimal-case.ts";
import type { FuzzDialect } from "./schema.ts";
import { shrinkTogether } from "./shrink.ts";
import { compileApart } from "./try-schemas.ts";

/** A schema whose type is wrong, and the valid instance that it refuses unless the type itself is of no use. */
export interface UnsoundCase extends Pick<Unsound, "instance" | "kind"> {
  readonly dialect: FuzzDialect;
  readonly schema: JsonValue;
}

type Candidate = Pick<UnsoundCase, "schema" | "instance">;

/** The smallest case found in which the same kind of thing is wrong. */
export async function minimalUnsound(found: UnsoundCase, writing: Writing): Promise<UnsoundCase> {
  const { dialect, kind } = found;
  async function areWrong(candidates: readonly Candidate[]): Promise<readonly boolean[]> {
    const schemas = candidates.map(({ schema }) => inDialect(schema, dialect));
    const validators = await compileApart(schemas);
    const cases = candidates.flatMap(({ instance }, at) => {
      const [schema = true, validator] = [schemas[at], validators[at]];
      if (validator === undefined || typeof validator === "string") return [];
      if (instance === undefined) return [{ at, schema, instances: [] }];
      return accepts(validator, instance) ? [{ at, schema, instances: [instance] }] : [];
    });
    const wrong = findUnsound(cases, writing).filter((each) => each.kind === kind);
    const places = new Set(wrong.map(({ index }) => cases[index]?.at));
    return candidates.map((_, at) => places.has(at));
  }
  let { schema, instance } = found;
  // A smaller instance may allow for a smaller schema, and the other way round.
  for (let round = 0; round < 2; round += 1) {
    if (instance !== undefined) {
      instance = await shrinkTogether(instance, (smaller) =>
        areWrong(smaller.map((each) => ({ schema, instance: each }))),
      );
    }
    schema = await shrinkTogether(schema, (smaller) =>
      areWrong(smaller.map((each) => ({ schema: each, instance }))),
    );
  }
  return { dialect, kind, schema: inDialect(schema, dialect), instance };
}
