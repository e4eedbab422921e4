import { Compile } from "typebox/schema";
import System from "typebox/system";

// Errors are cut off at eight otherwise.
System.Settings.Set({ maxErrors: 1e6 });

/** typebox, compiled at run time; it has no standalone code. */
export async function typebox({ schema }) {
  const validator = Compile(structuredClone(schema));
  return {
    check: (value) => validator.Check(value),
    all: (value) => validator.Errors(value)[0],
  };
}
