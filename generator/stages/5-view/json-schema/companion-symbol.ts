import type { CodeSymbol, DeclarationNames } from "../../../ir/names.js";

/** `ThingStandard`: a declaration as a Standard Schema that gives its JSON Schema, in a module that nothing else imports. */
export function companionSymbol({ type, file }: DeclarationNames): CodeSymbol {
  return { name: `${type.name}Standard`, module: `json-schema/${file}`, typeOnly: false };
}
