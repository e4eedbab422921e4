import type { TextFile } from "../../generator/ir/files.ts";
import type { JsonValue } from "../../generator/ir/json.ts";
import { parseModule } from "../../generator/stages/7-finish/syntax-tree.ts";
import { toDeclarations } from "../../generator/stages/7-finish/to-declarations.ts";
import { type CompileSettings, compileSchemas, runtimeModules } from "../support/compile-schemas.ts";
import type { PrintedType } from "./type-offer.ts";

/** Why there is no type. */
export interface NotPrinted {
  readonly kind: "nothing";
  readonly reason: string;
}

/** The type that schemapress prints for each schema, as in a package's `dist/`: declarations without bodies. */
export function printTypes(
  schemas: readonly JsonValue[],
  references: Readonly<Record<string, JsonValue>>,
  settings: CompileSettings = {},
): readonly (PrintedType | NotPrinted)[] {
  const { modules, failures } = compileSchemas(schemas, references, settings);
  const apart = new Map<string, TextFile[]>();
  for (const module of modules) {
    const [, index = "", name] = module.path.split("/");
    const file = { path: `/${name}`, text: toDeclarations(parseModule(module)) };
    apart.set(index, [...(apart.get(index) ?? []), file]);
  }
  return schemas.map((_, index) => {
    const own = apart.get(String(index)) ?? [];
    return own.some(({ path }) => path === "/Thing.ts")
      ? { kind: "printed", modules: own, from: "/Thing.ts", name: "Thing" }
      : { kind: "nothing", reason: failures.get(index) ?? "the schema itself is not declared" };
  });
}

/** The modules that the printed types import, beside their folders. */
export const sharedModules = runtimeModules;
