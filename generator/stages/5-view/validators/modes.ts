import { symbolCode } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtimeSymbol } from "../../../code/runtime-symbol.js";
import { both, when } from "./branches.js";
import { checksOf, type Emitter, type Mode } from "./emitter.js";
import { negate } from "./negate.js";
import { predicate } from "./predicate.js";
import { statements } from "./statements.js";

/** Longer reports are broken over lines. */
const widestLine = 100;

/** The function that answers yes or no: the first failure ends it. */
export function decidingMode(emitter: Emitter): Mode {
  return {
    stops: true,
    fail: () => ["return false;"],
    apply(schema, { it }, guard) {
      const wrong = negate(predicate(schema, it, emitter));
      if (wrong === "false") return [];
      return when(wrong === "true" ? (guard ?? "true") : both(guard, wrong), ["return false;"]);
    },
    alternatives: () => [],
  };
}

/** The function that reports: it goes on after a failure, and builds paths only where it reports. */
export function reportingMode(emitter: Emitter): Mode {
  const { scope } = emitter;
  const mode: Mode = {
    stops: false,
    fail({ site, schemaPath }, { path }, params) {
      const report = scope.print(symbolCode(runtimeSymbol("report", "")));
      const row = [
        `keyword: ${literalText(site.keyword)}`,
        `schemaPath: ${literalText(`#${schemaPath}`)}`,
        `message: ${literalText(site.message)}`,
        `params: ${params ?? literalText(site.params)}`,
      ];
      const line = `${report}(issues, ${path}, { ${row.join(", ")} });`;
      return [line.length <= widestLine ? line : `${report}(issues, ${path}, {\n${row.join(",\n")},\n});`];
    },
    apply(schema, spot, guard) {
      const declared = emitter.names.declarations.get(schema);
      const checks = checksOf(schema, emitter);
      const [only] = checks;
      if (declared === undefined && checks.length === 0) return [];
      if (
        declared === undefined &&
        checks.length === 1 &&
        only !== undefined &&
        only.check.kind === "apply" &&
        only.check.target.kind === "here"
      ) {
        return mode.apply(only.check.schema, spot, guard);
      }
      if (declared === undefined && emitter.fitsInline(checks)) {
        return when(guard ?? "true", statements(checks, { emitter, mode, spot, local: noLocals }));
      }
      const collect =
        declared === undefined
          ? emitter.localFunction("collect", schema)
          : scope.print(symbolCode(declared.collect));
      return when(guard ?? "true", [`${collect}(${spot.it}, ${spot.path}, issues);`]);
    },
    alternatives: (schemas, spot) => schemas.flatMap((schema) => mode.apply(schema, spot)),
  };
  return mode;
}

function noLocals(wish: string): string {
  throw new Error(`an expression has no room for the constant ${wish}`);
}
