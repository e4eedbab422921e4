import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import { fitsBlock } from "./block.js";
import { both, when } from "./branches.js";
import { callCollector } from "./call.js";
import { checksOf, type Emitter, type Failure, type Mode, type Spot } from "./emitter.js";
import type { LocalNames } from "./local-names.js";
import { negate } from "./negate.js";
import { predicate } from "./predicate.js";
import { statements } from "./statements.js";

/** What is longer is broken over lines. */
const widestLine = 90;

/** The function that answers yes or no: the first failure ends it. */
export function decidingMode(emitter: Emitter, local: LocalNames): Mode {
  const mode: Mode = {
    stops: true,
    fail: () => ["return false;"],
    apply(schema, spot, guard) {
      const { it } = spot;
      if (fitsBlock(schema, emitter) && !emitter.fitsInline(checksOf(schema, emitter))) {
        return when(guard ?? "true", statements(checksOf(schema, emitter), { emitter, mode, spot, local }));
      }
      const wrong = negate(predicate(schema, it, emitter));
      if (wrong === "false") return [];
      return when(wrong === "true" ? (guard ?? "true") : both(guard, wrong), ["return false;"]);
    },
    closest: () => ["return false;"],
  };
  return mode;
}

/** The function that reports: it goes on after a failure, and builds paths only where it reports. */
export function reportingMode(emitter: Emitter, local: LocalNames): Mode {
  const { scope } = emitter;
  const mode: Mode = {
    stops: false,
    fail(failure, spot, params) {
      const parameters = ["issues", spot.path, ...siteParameters(failure, spot, params)];
      return [call(scope.print(runtime("report")), parameters)];
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
      if (declared === undefined && (emitter.fitsInline(checks) || fitsBlock(schema, emitter))) {
        return when(guard ?? "true", statements(checks, { emitter, mode, spot, local }));
      }
      return when(guard ?? "true", [callCollector(schema, spot, emitter)]);
    },
    closest(failure, spot, schemas) {
      const branches = schemas.map((schema) =>
        ["(issues) => {", ...mode.apply(schema, spot), "},"].join("\n"),
      );
      const list = ["[", ...branches, "]"].join("\n");
      const parameters = ["issues", spot.path, ...siteParameters(failure, spot), list];
      return [call(scope.print(runtime("reportClosest")), parameters)];
    },
  };
  return mode;
}

/** What an issue says of the place in the schema: its path, whose last part is the keyword; a message; parameters. */
function siteParameters({ site, schemaPath }: Failure, spot: Spot, params?: string): readonly string[] {
  return [placeText(schemaPath, spot), literalText(site.message), params ?? literalText(site.params)];
}

function placeText(schemaPath: string, { named }: Spot): string {
  const own = named === undefined ? undefined : `${named.schemaPath}/${named.name}/`;
  if (named === undefined || own === undefined || !schemaPath.startsWith(own))
    return literalText(`#${schemaPath}`);
  const rest = schemaPath.slice(own.length - 1);
  return `${literalText(`#${named.schemaPath}/`)} + ${named.key} + ${literalText(rest)}`;
}

function call(name: string, parameters: readonly string[]): string {
  const line = `${name}(${parameters.join(", ")});`;
  if (line.length <= widestLine) return line;
  return `${name}(\n${parameters.map((parameter) => `${parameter},`).join("\n")}\n);`;
}
