import type { JsonValue } from "../../generator/ir/json.ts";
import type { Pass } from "../../generator/optimise/pass.ts";
import { compileSchemas } from "./compile-schemas.ts";

/** The statements of `isThing` for a schema, each on a line, as they are with some optimisations and no others. */
export function predicateText(schema: JsonValue, passes: readonly Pass[]): readonly string[] {
  const { modules, failures } = compileSchemas([schema], {}, { passes });
  const text = modules.find((module) => module.path === "/0/Thing.ts")?.text ?? failures.get(0) ?? "";
  const body = /export function isThing\(value: unknown\): value is Thing \{\n([\s\S]*?)\n\}\n\n\/\*\*/.exec(
    text,
  )?.[1];
  return (body ?? text).split("\n").map((line) => line.trim());
}
