import { code, raw } from "../../../code/code.js";
import { literalText } from "../../../code/literal.js";
import { runtime } from "../../../code/runtime-symbol.js";
import type { Annotation } from "../../../ir/annotation.js";
import type { LocatedCheck } from "../../../ir/check.js";
import { appendTokens } from "../../../ir/json-pointer.js";
import type { SchemaId } from "../../../ir/schema-id.js";
import { when } from "../validators/branches.js";
import { depthLimit } from "../validators/depth-limit.js";
import type { Emitter } from "../validators/emitter.js";
import { createLocalNames } from "../validators/local-names.js";
import { emitterFor } from "../validators/narrowing.js";
import { statements } from "../validators/statements.js";
import { typeTest } from "../validators/type-test.js";
import { absoluteLocation } from "./absolute-location.js";
import { annotatingMode } from "./annotating-mode.js";

/** The statements that gather what a schema and its subschemas say of a `value` at `path`: errors and annotations. */
export function annotationBody(schema: SchemaId, emitter: Emitter): string {
  const known = emitter.model.annotations?.get(schema);
  if (known === undefined) return "";
  const own = known.annotations.flatMap((annotation) => annotationLines(annotation, schema, emitter));
  const contained = new Set(
    known.checks.flatMap(({ check }) => (check.kind === "count" ? [check.schema] : [])),
  );
  const mode = annotatingMode(schema, contained, emitter);
  const local = createLocalNames();
  const below = statements(known.checks.flatMap(overItems), {
    emitter: emitterFor(known.checks, emitter),
    mode,
    spot: { it: "value", path: "path" },
    local,
  });
  const limit = emitter.model.nested.has(schema) ? depthLimit("annotate", emitter) : [];
  return [...limit, ...own, ...below].join("\n");
}

/** `contains` counts items, and is a check of items, too, since each one that it finds has annotations of its own. */
function overItems(located: LocatedCheck): readonly LocatedCheck[] {
  if (located.check.kind !== "count") return [located];
  const { schema } = located.check;
  const target = { kind: "items", from: 0 } as const;
  return [located, { ...located, check: { kind: "apply", target, schema, site: undefined } }];
}

function annotationLines(
  { word, value, on }: Annotation,
  schema: SchemaId,
  { scope, model }: Emitter,
): readonly string[] {
  const token = appendTokens("", word);
  const place = absoluteLocation(schema, token, model);
  const call = scope.print(
    code`${runtime("annotate")}(units, path, ${raw(`at + ${literalText(token)}`)}, ${place}, ${raw(literalText(value))});`,
  );
  return when(on === undefined ? "true" : scope.print(typeTest([on]), { it: "value" }), [call]);
}
