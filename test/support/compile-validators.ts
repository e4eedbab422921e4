import type { JsonValue } from "../../generator/ir/json.ts";
import { compileSchemas, runtimeModules } from "./compile-schemas.ts";
import { importFiles } from "./import-files.ts";
import type { ModelChoice } from "./model-of.ts";
import type { GeneratedModule } from "./schema-package.ts";

/** For each schema the module of its validators, in which it is called `Thing`, or what kept it from being compiled. */
export async function compileValidators(
  schemas: readonly JsonValue[],
  references: Readonly<Record<string, JsonValue>> = {},
  settings?: ModelChoice,
): Promise<readonly (GeneratedModule | string)[]> {
  const { modules, failures } = compileSchemas(schemas, references, settings);
  const paths = new Set(modules.map((module) => module.path));
  const lines = schemas.flatMap((_, index) => {
    const path = `/${index}/Thing.ts`;
    return paths.has(path) ? [`export * as schema${index} from "${path}";`] : [];
  });
  const bundle = await importFiles([...modules, ...runtimeModules], lines.join("\n"));
  const validators = bundle as Readonly<Record<string, GeneratedModule>>;
  return schemas.map((_, index) => validators[`schema${index}`] ?? failures.get(index) ?? "no validator");
}
