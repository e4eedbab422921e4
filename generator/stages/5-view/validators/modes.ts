import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import { both, when } from "./branches.js";
import { callCollector } from "./call.js";
import { checksOf, type Emitter, type Failure, type Mode } from "./emitter.js";
import { negate } from "./negate.js";
import { predicate } from "./predicate.js";
import { statements } from "./statements.js";

/** What is longer is broken over lines. */
const widestSite = 60;

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
    closest: () => ["return false;"],
  };
}

/** The function that reports: it goes on after a failure, and builds paths only where it reports. */
export function reportingMode(emitter: Emitter): Mode {
  const { scope } = emitter;
  const mode: Mode = {
    stops: false,
    fail(failure, { path }, params) {
      return [call(scope.print(runtime("report")), [`issues`, path, siteText(failure, params)])];
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
      return when(guard ?? "true", [callCollector(schema, spot, emitter)]);
    },
    closest(failure, spot, schemas) {
      const branches = schemas.map((schema) =>
        ["(issues) => {", ...mode.apply(schema, spot), "},"].join("\n"),
      );
      const list = ["[", ...branches, "]"].join("\n");
      return [call(scope.print(runtime("reportClosest")), ["issues", spot.path, siteText(failure), list])];
    },
  };
  return mode;
}

/** What an issue says of the place in the schema, as an object literal. */
function siteText({ site, schemaPath }: Failure, params?: string): string {
  const row = [
    `keyword: ${literalText(site.keyword)}`,
    `schemaPath: ${literalText(`#${schemaPath}`)}`,
    `message: ${literalText(site.message)}`,
    `params: ${params ?? literalText(site.params)}`,
  ];
  const line = `{ ${row.join(", ")} }`;
  return line.length <= widestSite ? line : `{\n${row.join(",\n")},\n}`;
}

function call(name: string, parameters: readonly string[]): string {
  return `${name}(${parameters.join(", ")});`;
}

function noLocals(wish: string): string {
  throw new Error(`an expression has no room for the constant ${wish}`);
}
