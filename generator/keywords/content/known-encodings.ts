import { type Code, code, it } from "../../code/code.js";
import { runtime } from "../../code/runtime-symbol.js";

/** An encoding that validators know: expressions with the hole `it`, a string. */
export interface KnownEncoding {
  /** The string is encoded so. */
  readonly test: Code;
  /** The text that it holds, or `undefined`. */
  readonly decode: Code;
}

/** The encoding of a name, in which case does not matter (Validation, 8.3); `undefined` where it is not known. */
export function knownEncoding(name: string): KnownEncoding | undefined {
  return encodings.get(name.toLowerCase());
}

const encodings: ReadonlyMap<string, KnownEncoding> = new Map(
  ["16", "32", "64", "64url"].map((base) => [
    `base${base}`,
    {
      test: code`${runtime(`isBase${base}`, "content/")}(${it})`,
      decode: code`${runtime(`decodeBase${base}`, "content/")}(${it})`,
    },
  ]),
);
