import type { Pattern } from "../code/pattern.js";
import { diagnose } from "../diagnostics/diagnose.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { KeywordUse, SchemaGraph, SchemaNode } from "../ir/schema-graph.js";

/** Strings up to here are matched in no time, unless the time doubles with every character. */
const harmlessLength = 4096;
/** A pattern that takes longer to judge is let pass, */
const mostMilliseconds = 500;
/** and so are all others once so many took that long, */
const mostSlow = 4;
/** or so many have been judged: a run is to end in seconds. */
const mostPatterns = 500;

/**
 * Warns of patterns that a string can make take very long, with such a string. Length is checked before pattern, so a
 * `maxLength` beside one makes most of them harmless.
 *
 * Nothing is said where the package recheck is not installed, and of documents for which that is not wanted.
 */
export async function reportBacktracking(
  graph: SchemaGraph,
  isWanted: (uri: string) => boolean,
): Promise<readonly Diagnostic[]> {
  const nodes = [...graph.nodes.values()].filter(({ place }) => isWanted(place.uri));
  const found = nodes.flatMap(patternsOf);
  const suspicious = found.filter(isSuspicious);
  const check = suspicious.length === 0 ? undefined : await loadChecker();
  if (check === undefined) return [];
  const attacks = new Map<string, Attack | undefined>();
  let slow = 0;
  return suspicious.flatMap(({ pattern, use, longest }) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!attacks.has(key) && slow < mostSlow && attacks.size < mostPatterns) {
      const judged = check(pattern.source, pattern.flags, { timeout: mostMilliseconds });
      attacks.set(key, attackIn(judged));
      if (judged.status === "unknown") slow += 1;
    }
    const attack = attacks.get(key);
    if (attack === undefined || (!attack.exponential && longest <= harmlessLength)) return [];
    const { complexity, text } = attack;
    const hint = attack.exponential
      ? "write it so that no two repetitions can match the same text"
      : `a maxLength of at most ${harmlessLength} beside it makes it harmless, as it is checked first`;
    return [
      diagnose(
        "pattern-backtracks",
        { pattern: pattern.source, complexity, text },
        { place: use.place, hint },
      ),
    ];
  });
}

interface Found {
  readonly pattern: Pattern;
  readonly use: KeywordUse;
  /** The longest string that gets as far as the pattern. */
  readonly longest: number;
}

function patternsOf({ uses }: SchemaNode): readonly Found[] {
  const limit = uses.find((use) => use.word === "maxLength")?.value;
  return uses.flatMap((use): readonly Found[] => {
    if (use.word === "pattern") {
      const longest = typeof limit === "number" ? limit : Number.POSITIVE_INFINITY;
      return [{ pattern: use.value as Pattern, use, longest }];
    }
    if (use.word !== "patternProperties") return [];
    const members = use.value as readonly { readonly pattern: Pattern }[];
    return members.map(({ pattern }) => ({ pattern, use, longest: Number.POSITIVE_INFINITY }));
  });
}

/** Judging a pattern takes a while, so those that cannot backtrack much, or on short strings only, are let pass. */
function isSuspicious({ pattern: { source }, longest }: Found): boolean {
  if (/\)(?:[*+]|\{\d+,\d*\})/.test(source)) return true;
  const repetitions = source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  const isSought = !source.startsWith("^") && source.endsWith("$");
  return longest > harmlessLength && repetitions > (isSought ? 0 : 1);
}

interface Attack {
  readonly exponential: boolean;
  readonly complexity: string;
  /** An expression for a string that takes long. */
  readonly text: string;
}

type Checker = (
  source: string,
  flags: string,
  options: { readonly timeout: number },
) => {
  readonly status: string;
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly attack?: { readonly pattern: string };
};

/** The checker that runs in this process; the one that the package gives by default starts others. */
async function loadChecker(): Promise<Checker | undefined> {
  try {
    const module = "recheck/lib/browser.js";
    return ((await import(module)) as { readonly checkSync: Checker }).checkSync;
  } catch {
    return undefined;
  }
}

function attackIn(result: ReturnType<Checker>): Attack | undefined {
  if (result.status !== "vulnerable" || result.complexity === undefined) return undefined;
  const { type, summary } = result.complexity;
  return { exponential: type === "exponential", complexity: summary, text: result.attack?.pattern ?? "" };
}
