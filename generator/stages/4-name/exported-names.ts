import type { DeclarationNames } from "../../ir/names.js";

/** What a declaration and its files are called, from its name; the symbols are those of its module. */
export function namesOf(
  name: string,
  place: { readonly file: string; readonly module: string },
): DeclarationNames {
  const { file, module } = place;
  const capital = upperFirst(name);
  const value = (text: string) => ({ name: text, module, typeOnly: false });
  return {
    file,
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
  const { file, ...symbols } = namesOf(name, { file: "", module: "" });
  return Object.values(symbols).map((symbol) => symbol.name);
}

/** A name as it stands behind `is` or `validate`. */
export function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
