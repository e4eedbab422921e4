/**
 * Names that a declaration cannot have: reserved words and predefined types (ECMA-262, 12.7.2; the TypeScript
 * scanner), and the globals that generated code relies on.
 */
export const reservedNames: ReadonlySet<string> = new Set(
  [
    "arguments async await break case catch class const continue debugger default delete do else enum eval export",
    "extends false finally for function if implements import in instanceof interface let new null package private",
    "protected public return static super switch this throw true try type typeof var void while with yield",
    "any asserts bigint boolean declare global infer intrinsic is keyof module namespace never number object",
    "out override readonly require satisfies string symbol undefined unique unknown",
    "Array Error Infinity JSON Map NaN Number Object Promise Readonly ReadonlyArray Record RegExp Set String Symbol",
    "Boolean Function globalThis",
  ].flatMap((line) => line.split(" ")),
);
