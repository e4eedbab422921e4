import type { DeclarationNames } from "../../ir/names.js";

/** The symbols of a declaration, from its name and its module. */
export function namesOf(name: string, module: string): DeclarationNames {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const value = (text: string) => ({ name: text, module, typeOnly: false });
  return {
    type: { name, module, typeOnly: true },
    is: value(`is${capital}`),
    validate: value(`validate${capital}`),
    assert: value(`assert${capital}`),
    schema: value(`${name}Schema`),
    collect: value(`collect${capital}`),
    annotate: value(`annotate${capital}`),
  };
}

/** Everything that a declaration of this name exports. */
export function exportedNames(name: string): readonly string[] {
  return Object.values(namesOf(name, "")).map((symbol) => symbol.name);
}
