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
  for (const module of modules) {
    const { imported, declares, body } = readScript(module);
    for (const { specifier, place, parts } of imported) {
      const isInside = paths.has(place);
      const known = imports.get(specifier) ?? new Set();
      if (!isInside) imports.set(specifier, known);
      for (const { name, local, text } of parts) {
        const meaning = `${name} ${specifier}`;
        if (isInside ? local !== name : (meanings.get(local) ?? meaning) !== meaning) return undefined;
        if (isInside) continue;
        meanings.set(local, meaning);
        known.add(text);
      }
    }
    for (const name of declares) {
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

/** What a module imports and declares, and what is left of it without imports. */
interface ReadScript {
  readonly imported: readonly {
    readonly specifier: string;
    /** Where the specifier leads to, from `dist/`. */
    readonly place: string;
    readonly parts: readonly { readonly name: string; readonly local: string; readonly text: string }[];
  }[];
  readonly declares: readonly string[];
  readonly body: string;
}

const known = new WeakMap<Script, ReadScript>();

/** Reads a module. One that is the same from run to run is read once. */
function readScript(script: Script): ReadScript {
  const before = known.get(script);
  if (before !== undefined) return before;
  const { path, text } = script;
  const imported = [...text.matchAll(importLine)].map(([, clause = "", specifier = ""]) => ({
    specifier,
    place: new URL(specifier, `file:///${path}`).pathname,
    parts: clause
      .split(",")
      .filter((part) => part.trim() !== "")
      .map((part) => {
        const [name = "", local = name] = part.trim().split(" as ");
        return { name, local, text: part.trim() };
      }),
  }));
  const body = text.replace(importLine, "").replace(bannerLine, "").trim();
  const read = { imported, declares: [...body.matchAll(declaration)].map(([, name = ""]) => name), body };
  known.set(script, read);
  return read;
}

/** Generated modules begin every import and every declaration on a line of its own, and nothing else on its first column. */
const importLine = /^import \{([^}]*)\} from "([^"]+)";\n/gm;
const bannerLine = /^(?:\/\/.*\n)+/;
const declaration = /^(?:export )?(?:function|const|let|class) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;
