import Ajv2019 from "ajv/dist/2019.js";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv from "ajv/dist/ajv.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import Ajv4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { imported } from "../modules.mjs";

const classes = { 4: Ajv4, 6: Ajv, 7: Ajv, "2019-09": Ajv2019.default, "2020-12": Ajv2020.default };
const named = (module) => module.default ?? module;

/** The standalone code of ajv: stopping at the first error, and another that collects all of them. */
export async function ajv(each, folder) {
  const first = standalone(each);
  const check = (await imported(first, folder)).default;
  const all = (await imported(standalone(each, { allErrors: true }), folder)).default;
  return { check, all, small: first, large: first };
}

/** The text of ajv's standalone code, as an ES module or as a CommonJS one. */
export function standalone({ schema, dialect }, { allErrors = false, esm = true } = {}) {
  return withFallback((unicodeRegExp) => {
    const instance = createAjv(dialect, { allErrors, code: { source: true, esm }, unicodeRegExp });
    return named(standaloneCode)(instance, instance.compile(structuredClone(schema)));
  });
}

/** ajv at run time, with formats as annotations: to see on which documents only a format decides. */
export function withoutFormats({ schema, dialect }) {
  return withFallback((unicodeRegExp) =>
    createAjv(dialect, { validateFormats: false, unicodeRegExp }).compile(structuredClone(schema)),
  );
}

function createAjv(dialect, options) {
  const Class = named(classes[dialect]);
  const instance = new Class({ strict: false, logger: false, validateSchema: false, ...options });
  named(addFormats)(instance);
  return instance.addFormat("password", true);
}

/** With patterns as the specification wants them, and without the flag `u` where they do not compile with it. */
function withFallback(compile) {
  try {
    return compile(true);
  } catch (error) {
    if (!/regular expression/.test(error.message)) throw error;
    return compile(false);
  }
}
