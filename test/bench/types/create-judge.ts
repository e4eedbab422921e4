import { Ajv, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonValue } from "../../../generator/ir/json.ts";

/** The implementations that can judge schemas that the suite does not have, by dialect. */
const implementations: Readonly<Record<string, new (options: Options) => Ajv | Ajv2019 | Ajv2020>> = {
  draft7: Ajv,
  "draft2019-09": Ajv2019,
  "draft2020-12": Ajv2020,
};

/** The dialects in which the implied types can be written out. */
export const typedDialects: readonly string[] = Object.keys(implementations);

/** Whether an instance is valid; `undefined` where that cannot be said. */
export type Judge = (instance: JsonValue) => boolean | undefined;

/** What ajv makes of schemas of a dialect. */
export function createJudge(
  dialect: string,
  remotes: Readonly<Record<string, JsonValue>>,
): (schema: JsonValue) => Judge {
  const Implementation = implementations[dialect];
  if (Implementation === undefined) {
    throw new Error(`Types can be written out in ${typedDialects.join(", ")}, not in ${dialect}.`);
  }
  return (schema) => {
    const ajv = new Implementation({
      strict: false,
      // The suite's schemas are schemas, and asking the metaschema takes longer than everything else.
      validateSchema: false,
      validateFormats: false,
      logger: false,
      addUsedSchema: false,
    });
    for (const [uri, remote] of Object.entries(remotes)) {
      attempt(() => ajv.addSchema(remote as object, uri));
    }
    const isValid = attempt(() => ajv.compile(schema as object));
    return (instance) => attempt(() => isValid?.(instance) as boolean | undefined);
  };
}

function attempt<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
