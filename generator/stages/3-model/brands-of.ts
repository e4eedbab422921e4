import { runtimeSymbol } from "../../code/runtime-symbol.js";
import type { Brand } from "../../ir/model.js";
import { assertedFormats } from "../../keywords/format/asserted-formats.js";

/** The branded types that are wanted, by format; none for a format that no validator can assert. */
export function brandsOf(formats: Readonly<Record<string, string>>): readonly Brand[] {
  return Object.entries(formats).flatMap(([format, name]): readonly Brand[] => {
    const asserted = assertedFormats.get(format);
    if (asserted === undefined) return [];
    return [{ name, format, test: runtimeSymbol(asserted.test, "formats/") }];
  });
}
