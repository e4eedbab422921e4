import type { Check, LocatedCheck } from "../../../ir/check.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { checksOf, type Emitter } from "./emitter.js";

/** Subschemas with more to them than this become functions. */
const heaviest = 12;

/** Whether the statements for a subschema may stand where it is applied: it has no name, is small, and ends. */
export function fitsBlock(schema: SchemaId, emitter: Emitter): boolean {
  return isAnonymous(schema, emitter) && weigh(checksOf(schema, emitter), emitter, heaviest) >= 0;
}

function isAnonymous(schema: SchemaId, { names, model }: Emitter): boolean {
  return !names.declarations.has(schema) && !model.nested.has(schema);
}

/** What is left of an allowance after the statements for some checks; negative where it does not suffice. */
function weigh(checks: readonly LocatedCheck[], emitter: Emitter, allowance: number): number {
  let left = allowance;
  for (const { check } of checks) {
    left = weighCheck(check, emitter, left);
    if (left < 0) return left;
  }
  return left;
}

function weighCheck(check: Check, emitter: Emitter, left: number): number {
  switch (check.kind) {
    case "type":
    case "assert":
    case "required":
      return left - 1;
    case "apply": {
      if (check.target.kind.startsWith("unevaluated")) return -1;
      if (!isAnonymous(check.schema, emitter)) return left - 1;
      return weigh(checksOf(check.schema, emitter), emitter, left - 1);
    }
    case "members": {
      const lists = [...check.known.map((member) => member.checks), check.names, check.rest];
      return lists.reduce(
        (rest, list) => (rest < 0 ? rest : weigh(list, emitter, rest)),
        left - check.known.length,
      );
    }
    case "choice": {
      const lists = [...check.arms.map((arm) => arm.checks), check.otherwise ?? []];
      return lists.reduce((rest, list) => (rest < 0 ? rest : weigh(list, emitter, rest - 1)), left);
    }
    case "some":
    case "one":
      return left - check.schemas.length;
    default:
      return left - 3;
  }
}
