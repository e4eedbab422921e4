/** A JavaScript module of the package: its path from `dist/`, without ending. */
export interface Script {
  readonly path: string;
  readonly text: string;
}

/** Several modules as one, and what that one still imports. */
export interface Joined {
  readonly text: string;
  /** What is imported from outside, as the clauses of an import say it, by specifier. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/**
 * Modules written one after the other, for packages are quicker to load in few files. `undefined` where that changes what
 * a name means: where two modules declare the same, or mean different things by one name.
 *
 * Imports between the modules go. Of what they export, what is not `exported` stays inside.
 */
export function joinModules(
  modules: readonly Script[],
  exported: (name: string) => boolean,
): Joined | undefined {
  const paths = new Set(modules.map(({ path }) => `/${path}.js`));
  const declared = new Set<string>();
  /** What each name that is imported from outside means. */
  const meanings = new Map<string, string>();
  const imports = new Map<string, Set<string>>();
  const texts: string[] = [];
  for (const { path, text } of modules) {
    for (const [, clause = "", specifier = ""] of text.matchAll(importLine)) {
      const isInside = paths.has(new URL(specifier, `file:///${path}`).pathname);
      const known = imports.get(specifier) ?? new Set();
      if (!isInside) imports.set(specifier, known);
      for (const part of clause.split(",").filter((each) => each.trim() !== "")) {
        const [name = "", local = name] = part.trim().split(" as ");
        const meaning = `${name} ${specifier}`;
        if (isInside ? local !== name : (meanings.get(local) ?? meaning) !== meaning) return undefined;
        if (isInside) continue;
        meanings.set(local, meaning);
        known.add(part.trim());
      }
    }
    const body = text.replace(importLine, "").replace(bannerLine, "").trim();
    for (const [, name = ""] of body.matchAll(declaration)) {
      if (declared.has(name)) return undefined;
      declared.add(name);
    }
    texts.push(
      body.replace(declaration, (line, name: string) =>
        exported(name) ? line : line.replace(/^export /, ""),
      ),
    );
  }
  if ([...declared].some((name) => meanings.has(name))) return undefined;
  const sorted = [...imports].map(([specifier, names]) => [specifier, [...names].sort()] as const);
  return { text: texts.filter((text) => text !== "").join("\n\n"), imports: new Map(sorted) };
}

/** Generated modules begin every import and every declaration on a line of its own, and nothing else on its first column. */
const importLine = /^import \{([^}]*)\} from "([^"]+)";\n/gm;
const bannerLine = /^(?:\/\/.*\n)+/;
const declaration = /^(?:export )?(?:function|const|let|class) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;
