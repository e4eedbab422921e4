import { diagnose } from "../../diagnostics/diagnose.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Result } from "../../diagnostics/result.js";
import type { JsonValue } from "../../ir/json.js";
import { defaultLimitSettings, type LimitSettings } from "../../ir/limit-settings.js";
import type { Source, SourceRole } from "../../ir/source.js";
import { readSource, sourceOfValue } from "./read-source.js";

/** A document that is given as a value, which a program in JavaScript may have made of anything. */
export interface UnreadValue {
  readonly uri: string;
  readonly value: JsonValue;
  readonly role: SourceRole;
}

/** Reads a document that is given as a value: what `JSON.stringify` makes of it. On an error its value is null. */
export function readValue(
  { uri, value, role }: UnreadValue,
  limits: LimitSettings = defaultLimitSettings,
): Result<Source> {
  const refused = (diagnostic: Diagnostic): Result<Source> => ({
    value: sourceOfValue(uri, null, role),
    diagnostics: [diagnostic],
  });
  const place = { uri, pointer: "" };
  if (isDeeper(value, limits.depth)) {
    const hint = `the setting limits.depth is ${limits.depth}`;
    return refused(diagnose("nesting-too-deep", { deepest: limits.depth }, { place, hint }));
  }
  try {
    const text: string | undefined = JSON.stringify(value, refuseInfinite, 2);
    if (text === undefined) throw new TypeError(`it is ${typeof value}`);
    // The text is JSON whatever the URI is called.
    return readSource({ uri, text: `${text}\n`, role, syntax: "json" }, limits);
  } catch (thrown) {
    const [problem = ""] = (thrown instanceof Error ? thrown.message : String(thrown)).split("\n");
    return refused(diagnose("value-not-json", { problem }, { place }));
  }
}

function refuseInfinite(name: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(name === "" ? `it is ${value}` : `${JSON.stringify(name)} is ${value}`);
  }
  return value;
}

/**
 * Whether a value has more levels than a limit. Looks at one level at a time, since a value may be deeper than the
 * stack, and at each object once a level, since it may be shared, or contain itself.
 */
function isDeeper(value: unknown, limit: number): boolean {
  let level: ReadonlySet<unknown> = new Set([value]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > limit) return true;
    const below = new Set<unknown>();
    for (const each of level) {
      if (typeof each !== "object" || each === null) continue;
      for (const inner of Object.values(each)) if (typeof inner === "object") below.add(inner);
    }
    level = below;
  }
  return false;
}
