import { validator } from "@exodus/schemasafe";
import { imported } from "../modules.mjs";

const dialects = {
  4: "http://json-schema.org/draft-04/schema",
  6: "http://json-schema.org/draft-06/schema",
  7: "http://json-schema.org/draft-07/schema",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
};

/** The modules that \@exodus/schemasafe writes: one without errors, and one that collects all. */
export async function schemasafe({ schema, dialect }, folder) {
  const options = { mode: "lax", isJSON: true, extraFormats: true, $schemaDefault: dialects[dialect] };
  const text = (more) => `export default ${validator(schema, { ...options, formats, ...more }).toModule()}`;
  const small = text({});
  const large = text({ includeErrors: true, allErrors: true });
  return {
    check: (await imported(small, folder)).default,
    all: (await imported(large, folder)).default,
    small,
    large,
  };
}

const formats = { password: () => true };
