import type { CodeSymbol } from "../../../ir/names.js";
import { companionSymbol } from "../json-schema/companion-symbol.js";
import type { NamedDeclaration } from "../view-context.js";

/** Names for the types of nested schemas that have a title, unique in the package. */
export interface NestedNames {
  /** The symbol for a title as json-schema-to-typescript writes it, in a declaration's module. */
  claim(title: string, declaration: NamedDeclaration): CodeSymbol;
}

/** No name is taken yet but those of the declarations, which keep them. */
export function createNestedNames(declarations: readonly NamedDeclaration[]): NestedNames {
  const taken = new Set(
    declarations.flatMap(({ names }) =>
      [...Object.values(names), companionSymbol(names)].map((symbol) => symbol.name),
    ),
  );
  return {
    claim: (title, { names }) => {
      const wishes = [title, `${names.type.name}${title}`].filter((wish) => wish !== "");
      let name = wishes.find((wish) => !taken.has(wish));
      for (let round = 2; name === undefined; round += 1) {
        const numbered = `${names.type.name}${title}${round}`;
        if (!taken.has(numbered)) name = numbered;
      }
      taken.add(name);
      return { name, module: names.type.module, typeOnly: true };
    },
  };
}
