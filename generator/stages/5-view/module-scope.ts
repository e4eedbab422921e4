import type { Code, CodePiece, HoleName } from "../../code/code.js";
import { literalText } from "../../code/literal.js";
import type { CodeSymbol } from "../../ir/names.js";

/**
 * What one module of the package needs beside its own text: imports and constants, found while code is printed.
 *
 * Names that are taken inside the module get an alias in the import.
 */
export interface ModuleScope {
  /** The text of code, with its symbols and constants noted. Holes must be given. */
  print(code: Code, holes?: { readonly [Name in HoleName]?: string }): string;
  /** A name for a function or constant of the module, from a wish. */
  claim(wish: string): string;
  readonly constants: readonly { readonly name: string; readonly value: string }[];
  /** The import lines of the names that are mentioned, sorted by module. What was printed may have been left out. */
  importLines(isMentioned?: (name: string) => boolean): readonly string[];
}

/** Longer imports are broken over lines. */
const widestLine = 100;

/** An empty scope for a module at `path` (from `src/`, without ending) that declares the names given. */
export function createModuleScope(path: string, declared: readonly CodeSymbol[]): ModuleScope {
  return createFileScope(path, declared)(declared[0]?.name ?? "");
}

/**
 * Scopes for parts of one module: each has constants of its own, called after the name given, and all share the names that
 * are taken and the imports.
 */
export function createFileScope(
  path: string,
  declared: readonly CodeSymbol[],
): (name: string) => ModuleScope {
  const taken = new Set(declared.map((symbol) => symbol.name));
  const imports = new Map<string, Import>();
  return (name) => createPart(path, { stem: constantStem(name), taken, imports });
}

interface PartInputs {
  readonly stem: string;
  readonly taken: Set<string>;
  readonly imports: Map<string, Import>;
}

function createPart(path: string, { stem, taken, imports }: PartInputs): ModuleScope {
  const constants: { readonly name: string; readonly value: string }[] = [];
  const constantNames = new Map<string, string>();

  /** By wish, where the search for a free number goes on: there may be thousands of one. */
  const rounds = new Map<string, number>();

  function claim(wish: string): string {
    let name = wish;
    let round = rounds.get(wish) ?? 2;
    for (; taken.has(name); round += 1) name = `${wish}${round}`;
    rounds.set(wish, round);
    taken.add(name);
    return name;
  }

  function localName(symbol: CodeSymbol): string {
    if (symbol.module === path) return symbol.name;
    const key = `${symbol.module} ${symbol.name}`;
    const known = imports.get(key);
    if (known !== undefined) return known.local;
    const local = claim(taken.has(symbol.name) ? `${symbol.name}_` : symbol.name);
    imports.set(key, { symbol, local });
    return local;
  }

  function printPiece(piece: CodePiece): string {
    switch (piece.kind) {
      case "text":
        return piece.text;
      case "symbol":
        return localName(piece.symbol);
      case "hole":
        throw new Error(`nothing was given for the hole ${piece.name}`);
      case "constant":
        return constantName(piece.name, print(piece.value));
    }
  }

  function constantName(wish: string, value: string): string {
    const known = constantNames.get(value);
    if (known !== undefined) return known;
    const name = claim(`${stem}${wish.toUpperCase()}`);
    constantNames.set(value, name);
    constants.push({ name, value });
    return name;
  }

  function print(code: Code, holes: { readonly [Name in HoleName]?: string } = {}): string {
    let text = "";
    for (const piece of code.pieces) {
      text += piece.kind === "hole" ? (holes[piece.name] ?? printPiece(piece)) : printPiece(piece);
    }
    return text;
  }

  return {
    print,
    claim,
    constants,
    importLines(isMentioned = () => true) {
      return importLines(
        path,
        [...imports.values()].filter(({ local }) => isMentioned(local)),
      );
    },
  };
}

/** What constants are called after, so that each is known in the whole package: `ORDER_LINE_` for `OrderLine`. */
function constantStem(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_");
  return name === "" ? "" : `${words.toUpperCase()}_`;
}

type Import = { readonly symbol: CodeSymbol; readonly local: string };

function importLines(path: string, imports: readonly Import[]): readonly string[] {
  const byModule = new Map<string, Import[]>();
  for (const each of imports)
    byModule.set(each.symbol.module, [...(byModule.get(each.symbol.module) ?? []), each]);
  return [...byModule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, used]) => {
      const onlyTypes = used.every(({ symbol }) => symbol.typeOnly);
      const names = used
        .map(({ symbol, local }) => {
          const renamed = local === symbol.name ? symbol.name : `${symbol.name} as ${local}`;
          return symbol.typeOnly && !onlyTypes ? `type ${renamed}` : renamed;
        })
        .sort(byName);
      const keyword = onlyTypes ? "import type" : "import";
      const from = literalText(relativeModule(path, module));
      const line = `${keyword} { ${names.join(", ")} } from ${from};`;
      return line.length <= widestLine
        ? line
        : `${keyword} {\n${names.map((name) => `  ${name},`).join("\n")}\n} from ${from};`;
    });
}

function byName(a: string, b: string): number {
  const [one, other] = [a.replace(/^type /, ""), b.replace(/^type /, "")];
  return one < other ? -1 : Number(one > other);
}

/** The specifier by which one module of `src/` imports another. */
function relativeModule(from: string, to: string): string {
  const up = "../".repeat(from.split("/").length - 1);
  return `${up === "" ? "./" : up}${to}.js`;
}
