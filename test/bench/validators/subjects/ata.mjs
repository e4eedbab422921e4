import { imported } from "../modules.mjs";

/** ata-validator, compiled at run time. It is no dependency: `npm install --no-save ata-validator` brings it in. */
export async function ata(each) {
  const { Validator } = await import("ata-validator");
  const validator = createValidator(Validator, each);
  return {
    check: (value) => validator.isValidObject(value),
    all: (value) => read(validator.validate(value)),
  };
}

/** The module that ata-validator's build command writes. */
export async function ataBuild(each, folder) {
  const { Validator } = await import("ata-validator");
  const { toStandaloneModule } = await import("ata-validator/aot");
  const text = toStandaloneModule(createValidator(Validator, each), { format: "esm" });
  if (text === null) throw new Error("declined");
  const { isValid, validate } = await imported(text, folder);
  return {
    check: isValid,
    all: (value) => read(validate(value)),
    small: `${text}\nexport { isValid as only };`,
    large: text,
  };
}

function createValidator(Validator, { schema, dialect }) {
  const $schema = dialect === "7" ? { $schema: "http://json-schema.org/draft-07/schema#" } : {};
  const options = { useDefaults: false, coerceTypes: false };
  const validator = new Validator({ ...$schema, ...structuredClone(schema) }, options);
  validator.isValidObject(null);
  return validator;
}

/** Errors are made when the first of them is looked at. */
function read(result) {
  return result.valid || result.errors[0].message === undefined;
}
