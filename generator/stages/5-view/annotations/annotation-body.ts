import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import type { Annotation } from "../../../ir/annotation.js";
import type { LocatedCheck } from "../../../ir/check.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { when } from "../validators/branches.js";
import type { Emitter } from "../validators/emitter.js";
import { createLocalNames } from "../validators/local-names.js";
import { statements } from "../validators/statements.js";
import { typeTest } from "../validators/type-test.js";
import { annotatingMode } from "./annotating-mode.js";

/** The statements that gather what a schema and its subschemas say of a valid `value` at `path`. */
export function annotationBody(schema: SchemaId, emitter: Emitter): string {
  const known = emitter.model.annotations?.get(schema);
  if (known === undefined) return "";
  const own = known.annotations.flatMap((annotation) => annotationLines(annotation, schema, emitter));
  const contained = new Set(
    known.checks.flatMap(({ check }) => (check.kind === "count" ? [check.schema] : [])),
  );
  const mode = annotatingMode(schema, contained, emitter);
  const local = createLocalNames();
  const below = statements(known.checks.map(overItems), {
    emitter,
    mode,
    spot: { it: "value", path: "path" },
    local,
  });
  return [...own, ...below].join("\n");
}

/** `contains` as a check of items, since each one that it finds has annotations of its own. */
function overItems(located: LocatedCheck): LocatedCheck {
  if (located.check.kind !== "count") return located;
  const { schema } = located.check;
  return {
    ...located,
    check: { kind: "apply", target: { kind: "items", from: 0 }, schema, site: undefined },
  };
}

function annotationLines(
  { word, value, on }: Annotation,
  schema: SchemaId,
  { scope, model }: Emitter,
): readonly string[] {
  const token = `/${word.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const node =
    model.graph.nodes.get(schema) ?? model.graph.nodes.get(schema.split(" within ")[0] as SchemaId);
  const [resource = "", pointer = ""] = (node?.origin ?? node?.id ?? "").split("#");
  const place = `${resource}#${encodeURI((pointer + token).replace(/\p{Cs}/gu, "\ufffd"))}`;
  const call = scope.print(
    code`${runtime("annotate")}(annotations, path, ${raw(`at + ${literalText(token)}`)}, ${place}, ${raw(literalText(value))});`,
  );
  return when(on === undefined ? "true" : scope.print(typeTest([on]), { it: "value" }), [call]);
}
