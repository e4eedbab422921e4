import { ts } from "ts-morph";
import type { JsonValue } from "../../generator/ir/json.ts";
import { printTypes } from "../conformance/print-types.ts";
import type { Writing } from "./find-unsound.ts";

/** The types that are printed for a schema, without anything else of its modules and without comments. */
export function typesText(schema: JsonValue, { types }: Writing): string {
  const [printed] = printTypes([schema], {}, { types });
  if (printed?.kind !== "printed") return "";
  return printed.modules
    .flatMap(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022).statements)
    .flatMap((each) => (ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each) ? [each] : []))
    .map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile()))
    .join("\n");
}

const printer = ts.createPrinter({ removeComments: true });
