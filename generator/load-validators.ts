import { importScript } from "./host/import-script.js";
import type { ValidatorSettings } from "./ir/check-settings.js";
import type { InstanceIssue } from "./ir/instance-issue.js";
import type { SchemaId } from "./ir/schema-id.js";
import type { Survey } from "./ir/survey.js";
import { buildCheckModel } from "./stages/3-model/build-check-model.js";
import { validatorScript } from "./stages/5-view/validators/validator-script.js";

/** The issues of a value, at most so many; none where it is valid. */
export type Validate = (value: unknown, maxIssues?: number) => readonly InstanceIssue[];

/** The validators of some schemas: those that a package would have, loaded into this process. */
export async function loadValidators(
  survey: Survey,
  wanted: Iterable<SchemaId>,
  settings: Partial<ValidatorSettings>,
): Promise<ReadonlyMap<SchemaId, Validate>> {
  const schemas = [...new Set(wanted)];
  if (schemas.length === 0) return new Map();
  const { model, named } = buildCheckModel(survey, new Set(schemas), settings);
  const { compileScript } = await import("./stages/7-finish/compile-script.js");
  const script = (await importScript(compileScript(validatorScript(schemas, model, named)))) as Script;
  return new Map(
    script.validators.map((validator, index): [SchemaId, Validate] => [
      schemas[index] as SchemaId,
      (value, maxIssues) => validator(value, { maxIssues }).issues ?? [],
    ]),
  );
}

/** What the printed module exports. */
interface Script {
  readonly validators: readonly ((
    value: unknown,
    options: { readonly maxIssues: number | undefined },
  ) => { readonly issues?: readonly InstanceIssue[] })[];
}
