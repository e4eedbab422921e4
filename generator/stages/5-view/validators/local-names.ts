/** Names that a local constant would hide: parameters, and words that the language keeps. */
const kept: ReadonlySet<string> = new Set(
  (
    "value path issues depth at units undefined arguments await break case catch class const continue debugger default delete do else " +
    "enum eval export extends false finally for function if implements import in instanceof interface let new null " +
    "package private protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** Functions that the module declares or imports begin with one of these. */
const functions =
  /^(is|has|own|report|equals|count|collect|validate|assert|standard|invalid|within|annotate|fault)(?![a-z])/;

/** A name for a local constant, from a wish. */
export type LocalNames = (wish: string) => string;

/**
 * Gives out names for the local constants of one function: a member's own name in camel case where that is possible,
 * each only once. Constants of the module are in capitals, so they cannot be hidden.
 */
export function createLocalNames(): LocalNames {
  const taken = new Set<string>();
  const rounds = new Map<string, number>();
  return (wish) => {
    const words = wish.match(/[A-Za-z0-9]+/g) ?? [];
    const camel = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join("");
    const legal = /^[a-z]/.test(camel) && camel.length <= 40 ? camel : "member";
    const free = kept.has(legal) || functions.test(legal) ? `${legal}Value` : legal;
    let name = free;
    for (let round = rounds.get(free) ?? 2; taken.has(name); round += 1) {
      name = `${free}${round}`;
      rounds.set(free, round + 1);
    }
    taken.add(name);
    return name;
  };
}

/** `UserPoolId` to `userPoolId`, `URL` to `url`, `IDToken` to `idToken`. */
function lowerFirst(word: string): string {
  return word.replace(/^[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
